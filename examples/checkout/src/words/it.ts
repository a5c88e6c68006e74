import { it as language } from '@payaloud/core/languages/it';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const it: CheckoutWords = {
  language,
  locale: 'it-IT',
  currency: 'EUR',
  languageLabel: 'Lingua',
  languageMissing: 'La lingua non è stata caricata. Riprova.',

  title: 'Cassa',
  steps: { order: 'Aggiungi una mancia', payment: 'Paga' },

  order: 'Il tuo ordine',
  aside: 'Annunci e impostazioni',
  items: { 'flat-white': 'Flat white', croissant: 'Cornetto alle mandorle', beans: 'Caffè in grani, 250\u00a0g' },
  tip: 'Mancia',
  newTotal: (amount) => (amount === null ? 'Il totale ora è in un’altra valuta.' : `Nuovo totale: ${amount}.`),

  tipDescription: 'Dilla, scrivila o sceglila. Lascia vuoto, o scrivi 0, per non darla.',
  noTip: 'Nessuna mancia',
  drawingOffer: 'La prossima volta, disegna invece di scrivere un codice',
  passkeyOffer: 'La prossima volta, usa una passkey invece di un codice',
  passkeyKept: 'Passkey salvata. La prossima volta, usala invece di un codice.',
  passkeyNotKept: 'Nessuna passkey salvata. La prossima volta usa un codice, o riprova.',
  again: 'Nuovo ordine',

  page: {
    cafe: 'Paga al bar',
    transfer: 'Invia denaro',
    to: 'A',
    amount: 'Importo',
    others: 'Altri ordini',
    notKept: 'Il negozio non l’ha salvato. La prossima volta usa un codice, o configuralo di nuovo.',
    silent: 'Il negozio non risponde. Continuiamo a chiedere.',
    back: 'Il negozio risponde di nuovo.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `SMS dalla tua banca: il tuo codice è ${digits}.`,
    charges: 'Addebiti per questo ordine:',
  },
};

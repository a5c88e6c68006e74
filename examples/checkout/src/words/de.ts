import { de as language } from '@payaloud/core/languages/de';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const de: CheckoutWords = {
  language,
  locale: 'de-DE',
  currency: 'EUR',
  languageLabel: 'Sprache',
  languageMissing: 'Die Sprache wurde nicht geladen. Versuchen Sie es noch einmal.',

  title: 'Kasse',
  steps: { order: 'Trinkgeld geben', payment: 'Bezahlen' },

  order: 'Ihre Bestellung',
  aside: 'Ansagen und Einstellungen',
  items: { 'flat-white': 'Flat White', croissant: 'Mandelcroissant', beans: 'Kaffeebohnen, 250\u00a0g' },
  tip: 'Trinkgeld',
  newTotal: (amount) => (amount === null ? 'Die Summe ist jetzt in einer anderen Währung.' : `Neue Summe: ${amount}.`),

  tipDescription: 'Sagen, eingeben oder auswählen. Ohne Trinkgeld leer lassen oder 0 eingeben.',
  noTip: 'Kein Trinkgeld',
  drawingOffer: 'Beim nächsten Mal zeichnen, statt einen Code einzugeben',
  passkeyOffer: 'Beim nächsten Mal einen Passkey statt eines Codes verwenden',
  passkeyKept: 'Passkey gespeichert. Verwenden Sie ihn beim nächsten Mal statt eines Codes.',
  passkeyNotKept:
    'Es wurde kein Passkey gespeichert. Verwenden Sie beim nächsten Mal einen Code, oder versuchen Sie es noch einmal.',
  again: 'Neue Bestellung',

  page: {
    cafe: 'Im Café bezahlen',
    transfer: 'Geld senden',
    to: 'An',
    amount: 'Betrag',
    others: 'Andere Bestellungen',
    notKept:
      'Der Shop hat es nicht gespeichert. Verwenden Sie beim nächsten Mal einen Code, oder richten Sie es neu ein.',
    silent: 'Der Shop antwortet nicht. Wir fragen weiter.',
    back: 'Der Shop antwortet wieder.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `SMS von Ihrer Bank: Ihr Code ist ${digits}.`,
    charges: 'Abbuchungen für diese Bestellung:',
  },
};

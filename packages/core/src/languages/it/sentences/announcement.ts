import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';
import { to } from './to';

const orPay = ', oppure paga in un altro modo.';

const declineReasons = {
  'insufficient-funds': 'Sul conto non c’è abbastanza denaro. Ricarica il conto, poi riprova.',
  'limit-exceeded': 'Limite della banca raggiunto. Contatta la tua banca.',
  'card-expired': 'La carta è scaduta. Chiedi al negozio come pagare.',
  'wrong-details': 'Un dato della carta non è corretto. Controlla numero, scadenza e codice di sicurezza.',
  'authentication-failed': 'La banca non ha potuto verificare che sei tu. Riprova.',
  'contact-bank': 'Contatta la tua banca.',
  other: 'Non è stato indicato un motivo. Contatta la tua banca.',
};

export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) =>
    value === 1
      ? `un ${unit === 'seconds' ? 'secondo' : 'minuto'}`
      : `${count} ${unit === 'seconds' ? 'secondi' : 'minuti'}`,
  askToHear: 'Per i dettagli, premi «Riascolta».',
  askToHearAmount: 'Per i dettagli, premi «Ascolta l’importo».',
  'looking-up': (p) => `Controllo l’ordine${about(p)}. Un momento.`,
  review: (p) => `Stai per pagare${object(p)}. ${notYet}`,
  'action-required': {
    '3-d-secure': (p) => `Domanda della banca${about(p)}. ${notYet} Premi «Rispondi alla banca».`,
    redirect: (p) => bankPage(p),
    qr: (p) => `Per pagare${object(p)}, inquadra il codice con la tua app di pagamento, oppure apri il link.`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `Domanda della banca${about(p)}. ${notYet}`,
    redirect: (p) => bankPage(p),
    qr: (p) => `Per pagare${object(p)}, inquadra il codice con la tua app di pagamento.`,
  },
  'undo-open': (p) => `Pagamento in attesa${about(p)}. Hai ancora ${p.time} per annullarlo.`,
  'undo-ended': (p) => `Pagamento in corso${about(p)}. Non si può più annullare.`,
  'undo-missed': (p) => `Non inviato${about(p)}. Questa pagina era in secondo piano. ${nothingCharged} Riprova.`,
  processing: (p) => `Pagamento in corso${about(p)}. Attendi.`,
  'still-processing': (p) => `Ancora in corso${about(p)}. Attendi, non pagare di nuovo.`,
  'held-by-bank': (p) => `La banca sta verificando${about(p)}. Il pagamento è in sospeso. Non pagare di nuovo.`,
  checking: (p) => `Controllo del pagamento${about(p)}. Non pagare di nuovo.`,
  'already-paying': (p) => `Pagamento già in corso${about(p)}. Attendi.`,
  // Not "Paghi", which is also an order to pay.
  'paying-elsewhere': (p) => `In corso nell’altra scheda${about(p)}. Continua lì.`,
  succeeded: (p) => `Pagamento riuscito${about(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Il pagamento è riuscito${about(p)}. Il messaggio precedente era sbagliato.${reference(p)}`,
  declined: (p) => `Rifiutato${about(p)}${withCard(p)}. Non hai pagato.`,
  declinedByBank: (p) => `Rifiutato dalla banca${about(p)}${withCard(p)}. Non hai pagato.`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'Sul conto non c’è abbastanza denaro. Paga in un altro modo.',
    'limit-exceeded': `Limite della banca raggiunto. Contatta la tua banca${orPay}`,
    'card-expired': 'La carta è scaduta. Usa un’altra carta.',
    'authentication-failed': `La banca non ha potuto verificare che sei tu. Riprova${orPay}`,
    'contact-bank': `Contatta la tua banca${orPay}`,
    other: `Non è stato indicato un motivo. Contatta la tua banca${orPay}`,
  },
  failed: (p) => `Pagamento non riuscito${about(p)}. ${nothingCharged}`,
  failureReasons: {
    'not-sent': 'Non è stato possibile inviarlo. Controlla la connessione e riprova.',
    'service-unavailable': 'Il servizio di pagamento non risponde. Riprova più tardi.',
    'order-changed': 'L’ordine è cambiato. Per controllarlo, premi «Riprova».',
    'order-taken': 'Un altro account sta pagando questo ordine o lo ha già pagato. Contatta il negozio.',
    'not-confirmed': 'Per dimostrare di nuovo che sei tu, premi «Riprova».',
    'signed-out': 'La sessione è chiusa. Accedi di nuovo.',
    other: 'C’è stato un problema da parte nostra. Riprova.',
  },
  refunded: (p) => `Rimborso ricevuto${p.amount === null ? '' : `: ${p.amount}`}${from(p)}.${reference(p)}`,
  received: (p) => `Hai ricevuto ${p.amount ?? 'un pagamento'}${from(p)}.${reference(p)}`,
  cancelled: (p) => `Pagamento annullato${about(p)}. ${nothingCharged} Puoi riprovare.`,
  expiring: (p) => `Il tempo sta per finire${about(p)}. Hai ancora ${p.time}. Se serve, premi «Dammi più tempo».`,
  extended: (p) => `Hai più tempo${about(p)}. ${notYet}`,
  expired: (p) => `Tempo scaduto${about(p)}. ${nothingCharged} Per pagare, ricomincia.`,
  unknown: (p) => `${dontPay(p)} Non sappiamo ancora se il pagamento è riuscito.${reference(p)}${help(p)}`,
  keepsChecking: 'Questa pagina continua a controllare, e puoi tornarci.',
  contradicted: (p) =>
    `${dontPay(p)} L’esito non è chiaro: prima risultava riuscito, poi non riuscito. Contatta la tua banca.${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `Non arrivato al negozio${about(p)}. Premi «${payment.sendAgainMasked}». Pagherai una volta sola.`,
};

const notYet = 'Non hai ancora pagato.';
const nothingCharged = 'Nessun addebito.';

function bankPage(phrases: PaymentPhrases): string {
  return `Vai al sito della banca${about(phrases)}. ${notYet} Poi torna qui.`;
}

function dontPay(phrases: PaymentPhrases): string {
  return `Non pagare di nuovo${about(phrases)}.`;
}

/** The amount after a verb. */
function object({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` ${to(payee)}`}`;
}

/** The amount after a colon, so that the words before it need not agree with it. */
function about(phrases: PaymentPhrases): string {
  return `${phrases.amount === null ? '' : ':'}${object(phrases)}`;
}

function from({ payee }: PaymentPhrases): string {
  return payee === null ? '' : ` da ${payee}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, con la carta che finisce con ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` Per assistenza: ${contact}.`;
}

import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const askBank = 'Fragen Sie Ihre Bank';
const orOther = 'oder zahlen Sie auf andere Weise.';
const notCharged = 'Es wurde nichts abgebucht.';
const nothingPaid = 'Es wurde nichts bezahlt.';
const notYet = 'Noch ist nichts bezahlt.';
const unverified = 'Ihre Bank konnte nicht prüfen, ob Sie es sind. Versuchen Sie es noch einmal';

const declineReasons = {
  'insufficient-funds': 'Auf dem Konto ist nicht genug Geld. Zahlen Sie etwas ein und versuchen Sie es noch einmal.',
  'limit-exceeded': `Ihr Limit bei der Bank ist erreicht. ${askBank}.`,
  'card-expired': 'Die Karte ist abgelaufen. Fragen Sie im Shop, wie Sie zahlen können.',
  'wrong-details': 'Die Kartendaten stimmen nicht. Prüfen Sie Kartennummer, Ablaufdatum und Prüfnummer.',
  'authentication-failed': `${unverified}.`,
  'contact-bank': `${askBank}.`,
  other: `Ein Grund wurde nicht genannt. ${askBank}.`,
};

const redirect = (p: PaymentPhrases) => `Weiter bei Ihrer Bank${about(p)}. ${notYet} Kommen Sie danach hierher zurück.`;
const bankAsks = (p: PaymentPhrases) => `Rückfrage Ihrer Bank${about(p)}. ${notYet}`;
const scan = (p: PaymentPhrases) => `Zum Zahlen Code scannen${about(p)}. Nutzen Sie Ihre Bezahl-App`;

export const announcement: AnnouncementSentences = {
  // Seconds and minutes are feminine.
  duration: (count, value, unit) =>
    `${count.replace(/^eins?$/, 'eine')} ${unit === 'seconds' ? 'Sekunde' : 'Minute'}${value === 1 ? '' : 'n'}`,
  askToHear: `Für Einzelheiten drücken Sie „${payment.repeat}“.`,
  askToHearAmount: `Für Einzelheiten drücken Sie „${payment.hearAmount}“.`,
  'looking-up': (p) => `Bestellung wird geprüft${about(p)}. Einen Moment bitte.`,
  review: (p) => `Sie zahlen gleich${deal(p)}. ${notYet}`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)} Drücken Sie „${payment.actionButton['3-d-secure']}“.`,
    redirect,
    qr: (p) => `${scan(p)} oder öffnen Sie den Link.`,
  },
  actionOfApp: { '3-d-secure': bankAsks, redirect, qr: (p) => `${scan(p)}.` },
  'undo-open': (p) => `Wird gleich bezahlt${about(p)}. Sie können es noch ${p.time} lang zurücknehmen.`,
  'undo-ended': (p) => `Zahlung läuft${about(p)}. Zurücknehmen ist nicht mehr möglich.`,
  'undo-missed': (p) =>
    `Nicht bezahlt${about(p)}. Diese Seite war im Hintergrund. ${notCharged} Versuchen Sie es noch einmal.`,
  processing: (p) => `Zahlung läuft${about(p)}. Bitte warten Sie.`,
  'still-processing': (p) => `Zahlung läuft noch${about(p)}. Bitte warten Sie und zahlen Sie nicht nochmals.`,
  'held-by-bank': (p) => `Ihre Bank prüft noch${about(p)}. Zahlen Sie nicht nochmals.`,
  checking: (p) => `Zahlung wird geprüft${about(p)}. Zahlen Sie nicht nochmals.`,
  'already-paying': (p) => `Zahlung läuft schon${about(p)}. Bitte warten Sie.`,
  'paying-elsewhere': (p) => `Zahlung in anderem Tab${about(p)}. Machen Sie dort weiter.`,
  succeeded: (p) => `Bezahlt${about(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Doch bezahlt${about(p)}. Die frühere Meldung war falsch.${reference(p)}`,
  declined: (p) => `Abgelehnt${about(p)}${withCard(p)}. ${nothingPaid}`,
  declinedByBank: (p) => `Von Ihrer Bank abgelehnt${about(p)}${withCard(p)}. ${nothingPaid}`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'Auf dem Konto ist nicht genug Geld. Zahlen Sie auf andere Weise.',
    'limit-exceeded': `Ihr Limit bei der Bank ist erreicht. ${askBank} ${orOther}`,
    'card-expired': 'Die Karte ist abgelaufen. Nutzen Sie eine andere Karte.',
    'authentication-failed': `${unverified} ${orOther}`,
    'contact-bank': `${askBank} ${orOther}`,
    other: `Ein Grund wurde nicht genannt. ${askBank} ${orOther}`,
  },
  failed: (p) => `Nicht bezahlt${about(p)}. ${notCharged}`,
  failureReasons: {
    'not-sent': 'Die Zahlung konnte nicht gesendet werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'service-unavailable': 'Der Zahlungsdienst antwortet nicht. Versuchen Sie es später noch einmal.',
    'order-changed': `Die Bestellung hat sich geändert. Um sie zu prüfen, drücken Sie „${payment.retry}“.`,
    'order-taken':
      'Ein anderes Kundenkonto bezahlt diese Bestellung gerade oder hat sie schon bezahlt. Fragen Sie im Shop nach.',
    'not-confirmed': `Um noch einmal nachzuweisen, dass Sie es sind, drücken Sie „${payment.retry}“.`,
    'signed-out': 'Sie sind abgemeldet. Bitte neu anmelden.',
    other: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  },
  refunded: (p) => `Erstattet${about(p, 'von')}.${reference(p)}`,
  received: (p) => `Geld erhalten${about(p, 'von')}.${reference(p)}`,
  cancelled: (p) => `Abgebrochen${about(p)}. ${notCharged} Sie können es noch einmal versuchen.`,
  expiring: (p) => `Noch ${p.time} Zeit${about(p)}. Wenn das nicht reicht, drücken Sie „${payment.extend}“.`,
  extended: (p) => `Sie haben mehr Zeit${about(p)}. ${notYet}`,
  expired: (p) => `Zeit abgelaufen${about(p)}. ${notCharged} Zum Zahlen beginnen Sie neu.`,
  unknown: (p) =>
    `Zahlen Sie nicht nochmals${about(p)}. Wir wissen noch nicht, ob Sie bezahlt haben.${reference(p)}${help(p)}`,
  keepsChecking: 'Diese Seite prüft weiter. Sie können auch später wiederkommen.',
  contradicted: (p) =>
    `Zahlen Sie nicht nochmals${about(p)}. Das Ergebnis ist unklar: Erst hieß es bezahlt, dann nicht bezahlt. ${askBank}.${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `Nicht angekommen${about(p)}. Drücken Sie „${payment.sendAgainMasked}“. Es bleibt eine einzige Zahlung.`,
};

/** Amount and payee after a verb. */
function deal({ amount, payee }: PaymentPhrases, to = 'an'): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` ${to} ${payee}`}`;
}

/** The same after a colon, so that the words before need not agree with them. */
function about(phrases: PaymentPhrases, to?: string): string {
  return `${phrases.amount === null ? '' : ':'}${deal(phrases, to)}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, Karte mit Endziffern ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` Hilfe: ${contact}.`;
}

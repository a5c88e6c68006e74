import type { PaymentSentences } from '../../sentences/payment';
import { common } from './common';

export const payment: PaymentSentences = {
  pay: (amount, payee) => `${amount} zahlen an ${payee}`,
  payMasked: 'Jetzt zahlen',
  hearAmount: common.hearAmount,
  undo: 'Zurücknehmen',
  extend: 'Mehr Zeit geben',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  next: 'Nächste Zahlung',
  checkNow: 'Nochmals prüfen',
  // Not "erneut" and not "senden": no second payment is made.
  sendAgain: (amount, payee) => `Diese Zahlung abschließen: ${amount} an ${payee}`,
  sendAgainMasked: 'Diese Zahlung abschließen',
  repeat: 'Noch einmal hören',
  bankTitle: 'Die Rückfrage Ihrer Bank',
  bankLoading: 'Die Seite Ihrer Bank wird geladen.',
  actionButton: {
    '3-d-secure': 'Der Bank antworten',
    redirect: 'Weiter zur Bank',
    qr: 'Auf diesem Gerät öffnen',
  },
  actionClose: 'Schließen, später antworten',
  actionBack: 'Zurück zur Zahlung',
  codeImage: 'Code zum Scannen mit Ihrer Bezahl-App',
  headings: {
    'looking-up': 'Einen Moment',
    review: 'Bereit zum Zahlen',
    undoable: 'Noch nicht gesendet',
    processing: 'Zahlung läuft',
    succeeded: 'Bezahlt',
    refunded: 'Erstattet',
    declined: 'Abgelehnt',
    failed: 'Nicht bezahlt',
    cancelled: 'Abgebrochen',
    expired: 'Zeit abgelaufen',
    unknown: 'Ergebnis noch offen',
  },
  heldHeading: 'Ihre Bank prüft',
  actionHeadings: {
    '3-d-secure': 'Ihre Bank wartet auf Antwort',
    redirect: 'Weiter auf einer anderen Seite',
    qr: 'Zum Zahlen Code scannen',
  },
  region: 'Zahlung',
  reference: (text) => `Referenz ${text}`,
  replies: {
    'hear-first': common.hearFirst,
    'already-done': 'Diese Zahlung ist beendet. Es wurde nichts doppelt gesendet.',
    'try-again': 'Es wurde nichts doppelt gesendet. Zum Zahlen drücken Sie „Erneut versuchen“.',
    'still-unknown': 'Das Ergebnis ist noch offen. Zahlen Sie nicht nochmals.',
    'still-going': 'Die Zahlung läuft noch. Bitte warten Sie.',
    'not-extended': 'Mehr Zeit ist leider nicht möglich.',
    'cancel-again': 'Um die Zahlung abzubrechen, drücken Sie noch einmal „Abbrechen“.',
  },
  loading: {
    loading: 'Zahlen ist gleich möglich. Einen Moment bitte.',
    ready: 'Zahlen ist jetzt möglich. Drücken Sie noch einmal.',
    failed:
      'Die Schaltfläche zum Zahlen wurde nicht geladen. Es wurde nichts bezahlt. Drücken Sie noch einmal oder laden Sie die Seite neu.',
  },
};

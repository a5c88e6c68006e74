import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'Zahlungsart',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand ?? 'Karte', digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Bankkonto' : `Konto bei ${bank}`, digits),
  balance: (amount) => (amount === null ? 'Guthaben' : `Guthaben, ${amount}`),
  expiry: {
    expired: 'abgelaufen',
    'this-month': 'läuft diesen Monat ab',
    'next-month': 'läuft nächsten Monat ab',
  },
  declined: 'gerade abgelehnt',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Andere Karte',
  only: (name) => `Zahlungsart: ${name}.`,
  choose: 'Wählen Sie eine Zahlungsart.',
  notChosen: (name) => `Nicht gewählt, weil abgelaufen: ${name}. Wählen Sie eine andere Zahlungsart.`,
  cardDetails: 'Kartendaten',
  unreadable: 'Diese Stimme kann die Felder der Karte nicht vorlesen, weil sie zu einer anderen Seite gehören.',
  fieldLoading: 'Die Felder der Karte werden geladen.',
  fieldFailed:
    'Die Felder der Karte wurden nicht geladen. Drücken Sie „Felder neu laden“ oder wählen Sie eine andere Zahlungsart.',
  loadAgain: 'Felder neu laden',
  incomplete: 'Die Kartendaten sind nicht vollständig.',
  wallets: 'Mit einem Wallet zahlen',
};

const brands = {
  amex: 'American Express',
  bancontact: 'Bancontact',
  'cartes-bancaires': 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  elo: 'Elo',
  jcb: 'JCB',
  maestro: 'Maestro',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}, Endziffern ${digits}`;
}

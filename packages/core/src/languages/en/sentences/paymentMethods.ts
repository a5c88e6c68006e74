import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'How to pay',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand ?? 'Card', digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Bank account' : `${bank} account`, digits),
  balance: (amount) => (amount === null ? 'Balance' : `Balance, ${amount}`),
  expiry: { expired: 'expired', 'this-month': 'expires this month', 'next-month': 'expires next month' },
  declined: 'declined a moment ago',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Another card',
  only: (name) => `You’ll pay with ${name}.`,
  choose: 'Choose how to pay.',
  notChosen: (name) => `Not chosen: ${name} has expired. Choose another way to pay.`,
  cardDetails: 'Card details',
  unreadable: 'This voice can’t read the card fields, because they are another page’s.',
  fieldLoading: 'The card fields are loading.',
  fieldFailed: 'The card fields didn’t load. Press “Load them again”, or choose another way to pay.',
  loadAgain: 'Load them again',
  incomplete: 'Your card details aren’t complete.',
  wallets: 'Pay with a wallet',
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
  return digits === null ? name : `${name} ending ${digits}`;
}

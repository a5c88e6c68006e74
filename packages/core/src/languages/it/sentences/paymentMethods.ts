import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'Metodo di pagamento',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? 'Carta' : `Carta ${brand}`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Conto bancario' : `Conto ${bank}`, digits),
  balance: (amount) => (amount === null ? 'Saldo disponibile' : `Saldo disponibile, ${amount}`),
  // Only cards expire, and every card is named "Carta", so that these agree.
  expiry: { expired: 'scaduta', 'this-month': 'scade questo mese', 'next-month': 'scade il mese prossimo' },
  declined: 'pagamento rifiutato poco fa',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Un’altra carta',
  only: (name) => `Metodo di pagamento: ${name}.`,
  choose: 'Scegli un metodo di pagamento.',
  notChosen: (name) => `Non scelta, perché scaduta: ${name}. Scegli un altro metodo di pagamento.`,
  cardDetails: 'Dati della carta',
  unreadable: 'Questa voce non può leggere i campi della carta: sono di un’altra pagina.',
  fieldLoading: 'I campi della carta si stanno caricando.',
  fieldFailed:
    'I campi della carta non si sono caricati. Premi «Ricarica i campi», oppure scegli un altro metodo di pagamento.',
  loadAgain: 'Ricarica i campi',
  incomplete: 'I dati della carta sono incompleti.',
  wallets: 'Paga con un portafoglio digitale',
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
  return digits === null ? name : `${name} che finisce con ${digits}`;
}

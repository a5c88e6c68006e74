import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

const group = 'Forma de pagamento';

export const paymentMethods: PaymentMethodsSentences = {
  group,
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending('Cartão', brand, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Conta bancária' : 'Conta', bank, digits),
  balance: (amount) => `Saldo disponível${amount === null ? '' : `, ${amount}`}`,
  // Only cards expire, and every card is named "Cartão", so that these agree.
  expiry: { expired: 'vencido', 'this-month': 'vence este mês', 'next-month': 'vence no mês que vem' },
  declined: 'pagamento recusado há pouco',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Outro cartão',
  only: (name) => `${group}: ${name}.`,
  choose: 'Escolha uma forma de pagamento.',
  notChosen: (name) => `Não selecionado, porque venceu: ${name}. Escolha outra forma de pagamento.`,
  cardDetails: 'Dados do cartão',
  unreadable: 'Esta voz não consegue ler os campos do cartão, porque estão em outra página.',
  fieldLoading: 'Carregando os campos do cartão.',
  fieldFailed:
    'Não foi possível carregar os campos do cartão. Pressione “Carregar os campos de novo”, ou escolha outra forma de pagamento.',
  loadAgain: 'Carregar os campos de novo',
  incomplete: 'Os dados do cartão estão incompletos.',
  wallets: 'Pagar com uma carteira digital',
};

const brands = {
  amex: 'American Express',
  bancontact: 'Bancontact',
  'cartes-bancaires': 'CB',
  diners: 'Diners Club',
  discover: 'Discover',
  elo: 'Elo',
  jcb: 'JCB',
  maestro: 'Maestro',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
} as const;

function ending(kind: string, name: string | null, digits: string | null): string {
  return `${kind}${name === null ? '' : ` ${name}`}${digits === null ? '' : ` final ${digits}`}`;
}

import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'Medio de pago',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? 'Tarjeta' : `Tarjeta ${brand}`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Cuenta bancaria' : `Cuenta de ${bank}`, digits),
  balance: (amount) => `Saldo${amount === null ? '' : `, ${amount}`}`,
  // Only cards expire, and every card is named "Tarjeta", so that these agree.
  expiry: { expired: 'caducada', 'this-month': 'caduca este mes', 'next-month': 'caduca el mes que viene' },
  declined: 'pago rechazado hace un momento',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Otra tarjeta',
  only: (name) => `Medio de pago: ${name}.`,
  choose: 'Elija un medio de pago.',
  notChosen: (name) => `No elegida, porque ha caducado: ${name}. Elija otro medio de pago.`,
  cardDetails: 'Datos de la tarjeta',
  unreadable: 'Esta voz no puede leer los campos de la tarjeta, porque son de otra página.',
  fieldLoading: 'Los campos de la tarjeta se están cargando.',
  fieldFailed:
    'No se han podido cargar los campos de la tarjeta. Pulse «Cargarlos de nuevo» o elija otro medio de pago.',
  loadAgain: 'Cargarlos de nuevo',
  incomplete: 'Faltan datos de la tarjeta.',
  wallets: 'Pagar con una billetera digital',
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
  return digits === null ? name : `${name} terminada en ${digits}`;
}

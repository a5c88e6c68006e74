import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'Moyen de paiement',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? 'Carte' : `Carte ${brand}`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'Compte bancaire' : `Compte ${bank}`, digits),
  balance: (amount) => (amount === null ? 'Solde disponible' : `Solde disponible, ${amount}`),
  // Only cards expire, and every card is named "Carte", so that these agree.
  expiry: { expired: 'expirée', 'this-month': 'expire ce mois-ci', 'next-month': 'expire le mois prochain' },
  declined: 'paiement refusé à l’instant',
  marked: (name, marks) => [name, ...marks].join(', '),
  anotherCard: 'Une autre carte',
  only: (name) => `Moyen de paiement\u202f: ${name}.`,
  choose: 'Choisissez un moyen de paiement.',
  notChosen: (name) => `Non sélectionnée, car expirée\u202f: ${name}. Choisissez un autre moyen de paiement.`,
  cardDetails: 'Informations de la carte',
  unreadable: 'Cette voix ne peut pas lire les champs de la carte\u202f: ils sont sur une autre page.',
  fieldLoading: 'Les champs de la carte se chargent.',
  fieldFailed:
    'Les champs de la carte n’ont pas pu être chargés. Appuyez sur «\u202fRecharger les champs\u202f», ou choisissez un autre moyen de paiement.',
  loadAgain: 'Recharger les champs',
  incomplete: 'Les informations de la carte sont incomplètes.',
  wallets: 'Payer avec un portefeuille électronique',
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

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name} qui finit par ${digits}`;
}

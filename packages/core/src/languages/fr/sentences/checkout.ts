import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: 'Paiement de la commande',
  total: 'Total',
  order: 'Votre commande',
  hearOrder: 'Écouter la commande',
  orderSpeech: (items, total) =>
    `${items.map(([name, amount]) => `${name}\u202f: ${amount}. `).join('')}Total\u202f: ${total}.`,
  goOn: 'Continuer',
  goOnWith: (total) => `Continuer, ${total}`,
  change: (what) => `Modifier\u202f: ${what}`,
  anotherMethod: 'Payer autrement',
  method: 'Moyen de paiement',
  wait: 'Un instant.',
  problems: {
    'order-not-opened': 'La boutique ne répond pas. Rien n’a été débité. Réessayez.',
    'no-method': 'Aucun moyen de paiement disponible ici. Rien n’a été débité. Demandez à la boutique comment payer.',
    'policy-unknown': 'La boutique ne répond pas. Rien n’a été débité. Réessayez.',
    'signed-out': 'Votre session est fermée. Rien n’a été débité. Reconnectez-vous.',
  },
  tryAgain: 'Réessayer',
  receipt: {
    heading: 'Reçu',
    payee: 'Bénéficiaire',
    method: 'Moyen de paiement',
    reference: 'Référence',
    paidAt: 'Date',
    hear: 'Écouter le reçu',
    save: 'Enregistrer le reçu',
    // Not "C’est payé", which sounds like the button "Payer".
    speech: (amount, payee, rest) =>
      `Paiement effectué\u202f: ${amount} à ${payee}.${rest.map(([label, value]) => ` ${label}\u202f: ${value}.`).join('')}`,
    title: (amount, payee) => `Reçu\u202f: ${amount}, ${payee}`,
  },
};

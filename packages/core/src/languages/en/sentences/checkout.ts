import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: 'Checkout',
  total: 'Total',
  order: 'Your order',
  hearOrder: 'Hear the order',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}Total: ${total}.`,
  goOn: 'Continue',
  goOnWith: (total) => `Continue, ${total}`,
  change: (what) => `Change: ${what}`,
  anotherMethod: 'Use another method',
  method: 'Paying with',
  wait: 'One moment.',
  problems: {
    'order-not-opened': 'The shop isn’t answering. Nothing was paid. Try again.',
    'no-method': 'There’s no way to pay here. Nothing was paid. Ask the shop how to pay.',
    'policy-unknown': 'The shop isn’t answering. Nothing was paid. Try again.',
    'signed-out': 'You’re signed out. Nothing was paid. Sign in again.',
  },
  tryAgain: 'Try again',
  receipt: {
    heading: 'Receipt',
    payee: 'Paid to',
    method: 'Paid with',
    reference: 'Reference',
    paidAt: 'Paid on',
    hear: 'Hear the receipt',
    save: 'Save the receipt',
    speech: (amount, payee, rest) =>
      `Paid ${amount} to ${payee}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `Receipt: ${amount}, ${payee}`,
  },
};

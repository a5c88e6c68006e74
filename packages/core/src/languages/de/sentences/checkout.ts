import type { CheckoutSentences } from '../../sentences/checkout';

const silent = 'Der Shop antwortet nicht. Es wurde nichts bezahlt. Versuchen Sie es noch einmal.';

export const checkout: CheckoutSentences = {
  region: 'Kasse',
  total: 'Summe',
  order: 'Ihre Bestellung',
  hearOrder: 'Bestellung hören',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}Summe: ${total}.`,
  goOn: 'Weiter',
  goOnWith: (total) => `Weiter, ${total}`,
  change: (what) => `Ändern: ${what}`,
  anotherMethod: 'Auf andere Weise zahlen',
  method: 'Zahlungsart',
  wait: 'Einen Moment bitte.',
  problems: {
    'order-not-opened': silent,
    'no-method': 'Hier gibt es keine Zahlungsart. Es wurde nichts bezahlt. Fragen Sie im Shop, wie Sie zahlen können.',
    'policy-unknown': silent,
    'signed-out': 'Sie sind abgemeldet. Es wurde nichts bezahlt. Bitte neu anmelden.',
  },
  tryAgain: 'Erneut versuchen',
  receipt: {
    heading: 'Beleg',
    payee: 'Bezahlt an',
    method: 'Bezahlt mit',
    reference: 'Referenz',
    paidAt: 'Bezahlt am',
    hear: 'Beleg hören',
    save: 'Beleg speichern',
    speech: (amount, payee, rest) =>
      `Bezahlt: ${amount} an ${payee}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `Beleg: ${amount}, ${payee}`,
  },
};

import type { CheckoutSentences } from '../../sentences/checkout';
import { to } from './to';

const noAnswer = 'Il negozio non risponde. Nessun addebito. Riprova.';

export const checkout: CheckoutSentences = {
  region: 'Pagamento dell’ordine',
  total: 'Totale',
  order: 'Il tuo ordine',
  hearOrder: 'Ascolta l’ordine',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}Totale: ${total}.`,
  goOn: 'Continua',
  goOnWith: (total) => `Continua, ${total}`,
  change: (what) => `Modifica: ${what}`,
  anotherMethod: 'Paga in un altro modo',
  method: 'Metodo di pagamento',
  wait: 'Un momento.',
  problems: {
    'order-not-opened': noAnswer,
    'no-method': 'Qui non c’è modo di pagare. Nessun addebito. Chiedi al negozio come pagare.',
    'policy-unknown': noAnswer,
    'signed-out': 'La sessione è chiusa. Nessun addebito. Accedi di nuovo.',
  },
  tryAgain: 'Riprova',
  receipt: {
    heading: 'Ricevuta',
    payee: 'Pagato a',
    method: 'Metodo di pagamento',
    reference: 'Riferimento',
    paidAt: 'Data',
    hear: 'Ascolta la ricevuta',
    save: 'Salva la ricevuta',
    speech: (amount, payee, rest) =>
      `Pagamento riuscito: ${amount} ${to(payee)}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `Ricevuta: ${amount}, ${payee}`,
  },
};

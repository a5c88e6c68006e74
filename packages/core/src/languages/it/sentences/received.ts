import type { ReceivedSentences } from '../../sentences/received';
import { to } from './to';

export const received: ReceivedSentences = {
  region: 'Pagamenti ricevuti',
  received: ({ amount, payer }) => `Hai ricevuto ${amount ?? 'un pagamento'}${payer === null ? '' : ` da ${payer}`}.`,
  refunded: ({ amount, payer }) =>
    `Rimborso inviato${amount === null ? '' : `: ${amount}`}${payer === null ? '' : ` ${to(payer)}`}.`,
  askToHear: 'Per i dettagli, premi «Riascolta».',
  notices: {
    opening: 'Cerco i pagamenti. Un momento.',
    offline: 'Nessuna connessione. I nuovi pagamenti non possono ancora essere annunciati qui.',
    online: 'Connessione ripristinata.',
    'no-earlier': 'Nell’elenco non c’è un pagamento precedente.',
    'nothing-yet': 'Ancora nessun pagamento.',
  },
  repeat: 'Riascolta',
  before: 'Ascolta il precedente',
};

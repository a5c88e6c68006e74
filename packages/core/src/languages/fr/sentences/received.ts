import type { ReceivedSentences } from '../../sentences/received';
import { from } from './from';

export const received: ReceivedSentences = {
  region: 'Paiements reçus',
  received: ({ amount, payer }) =>
    `Vous avez reçu ${amount ?? 'un paiement'}${payer === null ? '' : ` ${from(payer)}`}.`,
  refunded: ({ amount, payer }) =>
    `Remboursement effectué${amount === null ? '' : `\u202f: ${amount}`}${payer === null ? '' : ` à ${payer}`}.`,
  askToHear: 'Pour les détails, appuyez sur Réécouter.',
  notices: {
    opening: 'Recherche des paiements. Un instant.',
    offline: 'Pas de connexion. Les nouveaux paiements ne peuvent pas encore être annoncés ici.',
    online: 'Connexion rétablie.',
    'no-earlier': 'Il n’y a pas de paiement plus ancien dans la liste.',
    'nothing-yet': 'Aucun paiement reçu pour l’instant.',
  },
  repeat: 'Réécouter',
  before: 'Écouter le précédent',
};

import type { ReceivedSentences } from '../../sentences/received';

const told = (outcome: string, amount: string | null, person: string) =>
  `${outcome}${amount === null ? '' : `: ${amount}`}${person}.`;

export const received: ReceivedSentences = {
  region: 'Geldeingänge',
  received: ({ amount, payer }) => told('Geld erhalten', amount, payer === null ? '' : ` von ${payer}`),
  refunded: ({ amount, payer }) => told('Erstattet', amount, payer === null ? '' : ` an ${payer}`),
  askToHear: 'Für Einzelheiten drücken Sie „Noch einmal hören“.',
  notices: {
    opening: 'Zahlungen werden gesucht. Einen Moment bitte.',
    offline: 'Keine Verbindung. Neue Zahlungen können hier noch nicht angesagt werden.',
    online: 'Wieder verbunden.',
    'no-earlier': 'In der Liste gibt es keine frühere Zahlung.',
    'nothing-yet': 'Noch keine Zahlungen.',
  },
  repeat: 'Noch einmal hören',
  before: 'Vorherige hören',
};

import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: 'Money received',
  received: ({ amount, payer }) => `Received ${amount ?? 'a payment'}${payer === null ? '' : ` from ${payer}`}.`,
  refunded: ({ amount, payer }) => `Refunded ${amount ?? 'a payment'}${payer === null ? '' : ` to ${payer}`}.`,
  askToHear: 'For the details, press Hear it again.',
  notices: {
    opening: 'Looking for payments. One moment.',
    offline: 'No connection. New payments can’t be announced here yet.',
    online: 'Connected again.',
    'no-earlier': 'There is no earlier payment in the list.',
    'nothing-yet': 'No payments yet.',
  },
  repeat: 'Hear it again',
  before: 'Hear the one before',
};

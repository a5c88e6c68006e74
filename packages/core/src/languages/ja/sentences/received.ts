import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: '入金の記録',
  received: ({ amount, payer }) =>
    `入金がありました${amount === null ? '' : `、${amount}`}${payer === null ? '' : `、${payer}から`}。`,
  refunded: ({ amount, payer }) =>
    `返金しました${amount === null ? '' : `、${amount}`}${payer === null ? '' : `、返金先は${payer}`}。`,
  askToHear: '詳しく聞くには「もう一度聞く」を押してください。',
  notices: {
    opening: '入金を調べています。少しお待ちください。',
    offline: '接続がありません。新しい入金はまだお知らせできません。',
    online: '接続が戻りました。',
    'no-earlier': 'これより前の入金はありません。',
    'nothing-yet': '入金はまだありません。',
  },
  repeat: 'もう一度聞く',
  before: '一つ前を聞く',
};

import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: '收款记录',
  received: ({ amount, payer }) => `收到${amount ?? '一笔款项'}${payer === null ? '' : `，来自${payer}`}。`,
  refunded: ({ amount, payer }) =>
    `${amount === null ? '已退一笔款项' : `已退款${amount}`}${payer === null ? '' : `，退给${payer}`}。`,
  askToHear: '要听详情，请按“再听一遍”。',
  notices: {
    opening: '正在查询收款，请稍候。',
    offline: '网络断开了。恢复之前，这里听不到新的收款。',
    online: '网络恢复了。',
    'no-earlier': '没有更早的收款了。',
    'nothing-yet': '还没有收到款项。',
  },
  repeat: '再听一遍',
  before: '听前一笔',
};

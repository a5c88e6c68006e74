import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: '收款紀錄',
  received: ({ amount, payer }) => `收到${amount ?? '一筆款項'}${payer === null ? '' : `，來自${payer}`}。`,
  refunded: ({ amount, payer }) =>
    `${amount === null ? '已退回一筆款項' : `已退款${amount}`}${payer === null ? '' : `，退給${payer}`}。`,
  askToHear: '要聽詳細內容，請按再聽一次。',
  notices: {
    opening: '正在查詢收款，請稍候。',
    offline: '網路中斷了。恢復之前，這裡聽不到新的收款。',
    online: '網路恢復了。',
    'no-earlier': '沒有更早的收款了。',
    'nothing-yet': '還沒有收到款項。',
  },
  repeat: '再聽一次',
  before: '聽前一筆',
};

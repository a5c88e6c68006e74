import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: '받은 돈',
  received: ({ amount, payer }) =>
    `입금됐어요${amount === null ? '' : `, ${amount}`}${payer === null ? '' : `, 보낸 분 ${payer}`}.`,
  refunded: ({ amount, payer }) =>
    `환불했어요${amount === null ? '' : `, ${amount}`}${payer === null ? '' : `, 받는 분 ${payer}`}.`,
  askToHear: '자세히 들으려면 “다시 듣기”를 눌러 주세요.',
  notices: {
    opening: '입금을 확인하고 있어요. 잠시 기다려 주세요.',
    offline: '연결이 끊겼어요. 새 입금을 아직 알려 드릴 수 없어요.',
    online: '다시 연결됐어요.',
    'no-earlier': '이보다 앞선 입금은 없어요.',
    'nothing-yet': '아직 입금이 없어요.',
  },
  repeat: '다시 듣기',
  before: '이전 입금 듣기',
};

import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: '결제하기',
  total: '합계',
  order: '주문 내역',
  hearOrder: '주문 듣기',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}, ${amount}. `).join('')}합계, ${total}.`,
  goOn: '다음',
  goOnWith: (total) => `다음, ${total}`,
  change: (what) => `${what} 바꾸기`,
  anotherMethod: '다른 방법으로 결제하기',
  method: '결제 방법',
  wait: '잠시 기다려 주세요.',
  problems: {
    'order-not-opened': '매장이 응답하지 않아요. 결제되지 않았어요. 다시 시도해 주세요.',
    'no-method': '여기서 쓸 수 있는 결제 방법이 없어요. 결제되지 않았어요. 매장에 문의해 주세요.',
    'policy-unknown': '매장이 응답하지 않아요. 결제되지 않았어요. 다시 시도해 주세요.',
    'signed-out': '로그아웃됐어요. 결제되지 않았어요. 다시 로그인해 주세요.',
  },
  tryAgain: '다시 시도',
  receipt: {
    heading: '영수증',
    payee: '받는 곳',
    method: '결제 방법',
    reference: '거래 번호',
    paidAt: '결제 일시',
    hear: '영수증 듣기',
    save: '영수증 저장',
    speech: (amount, payee, rest) =>
      `결제 완료, ${amount}, 받는 곳 ${payee}.${rest.map(([label, value]) => ` ${label}, ${value}.`).join('')}`,
    title: (amount, payee) => `영수증, ${amount}, ${payee}`,
  },
};

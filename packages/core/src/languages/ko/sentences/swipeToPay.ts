import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

const all = (amount: string, payee: string) => `, ${amount}, 받는 곳 ${payee}`;

export const swipeToPay: SwipeToPaySentences = {
  group: '지금 결제',
  ask: (amount, payee) => `결제하기${all(amount, payee)}`,
  confirm: (amount, payee) => `네, 결제하기${all(amount, payee)}`,
  abort: '결제하지 않기',
  masked: { ask: '결제하기', confirm: '네, 결제하기', slide: '또는 밀어서 결제하기' },
  slide: (amount, payee) => `또는 밀어서 결제하기${all(amount, payee)}`,
  step: (step, steps) => (step === 0 ? '시작 위치' : `${steps}단계 중 ${step}단계`),
  atEnd: (by) => ({ drag: '끝까지 왔어요. 떼면 결제돼요.', keys: '끝까지 왔어요. 엔터를 누르면 결제돼요.' })[by],
  helpLabel: '미는 방법',
  help: [
    '손가락이나 마우스로 시작에서 끝까지 끌고 떼세요. 마음이 바뀌면 떼기 전에 되돌리세요. 결제되지 않아요.',
    '키보드로는 화살표 키로 끝까지 옮기고 엔터를 누르세요.',
    '휴대전화의 화면 낭독기로는 위아래로 쓸어 옮기고 결제 버튼을 쓰세요. 결제 버튼만으로도 결제할 수 있어요.',
  ],
};

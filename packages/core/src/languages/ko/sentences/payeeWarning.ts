import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, payee: string, alone: string) =>
  `평소보다 훨씬 많은 금액이에요${payment ? `, ${payment.amount}, ${payee} ${payment.payee}` : alone}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: '주의',
  heading: '결제하기 전에 확인해 주세요',
  warnings: {
    'new-payee': (payment) => `처음 보내는 곳이에요${payment ? `, ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, '받는 곳', ''),
    both: (payment) => unusual(payment, '처음 보내는 곳', '. 처음 보내는 곳이에요'),
  },
  advice: '누가 돈을 보내라고 하거나 비밀로 하라고 했다면 멈추세요. 전부터 알던 전화번호로 확인해 주세요.',
  askToHear: '자세히 들으려면 “다시 듣기”를 눌러 주세요.',
  stop: '결제하지 않기',
  go: '계속하기',
  repeat: '다시 듣기',
  stoppedHeading: '결제를 멈췄어요',
  stopped: '결제되지 않았어요. 주의 화면으로 돌아갈 수 있어요.',
  back: '주의 화면으로 돌아가기',
};

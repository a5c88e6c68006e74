import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, payee: string, alone: string) =>
  `いつもよりかなり高い金額です${payment ? `、${payment.amount}、${payee}は${payment.payee}` : alone}。`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'ご注意',
  heading: '支払う前に確かめてください',
  warnings: {
    'new-payee': (payment) => `初めての支払先です${payment ? `、${payment.payee}` : ''}。`,
    'unusual-amount': (payment) => unusual(payment, '支払先', ''),
    both: (payment) => unusual(payment, '初めての支払先', '。初めての支払先です'),
  },
  advice:
    '誰かに支払いを指示されたり、口止めされたりしたときは、やめてください。前から知っている電話番号で確かめてください。',
  askToHear: '詳しく聞くには「もう一度聞く」を押してください。',
  stop: '支払わない',
  go: '次へ進む',
  repeat: 'もう一度聞く',
  stoppedHeading: '支払いを止めました',
  stopped: '何も支払われていません。ご注意の画面に戻ることもできます。',
  back: 'ご注意の画面に戻る',
};

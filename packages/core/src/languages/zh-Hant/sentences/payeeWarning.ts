import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, payee: string, alone: string) =>
  `金額比平常大很多${payment ? `：${payment.amount}，${payee}${payment.payee}` : alone}。`;

export const payeeWarning: PayeeWarningSentences = {
  region: '提醒',
  heading: '付款前請確認',
  warnings: {
    'new-payee': (payment) => `新的收款人${payment ? `：${payment.payee}` : ''}。`,
    'unusual-amount': (payment) => unusual(payment, '收款人', ''),
    both: (payment) => unusual(payment, '新的收款人', '，而且是新的收款人'),
  },
  advice: '如果有人指示您付款，或要您保密，請停下來。請撥打您早就知道的電話查證。',
  askToHear: '要聽詳細內容，請按「再聽一次」。',
  stop: '不付了',
  go: '繼續',
  repeat: '再聽一次',
  stoppedHeading: '付款已停止',
  stopped: '沒有付款，您可以返回提醒。',
  back: '返回提醒',
};

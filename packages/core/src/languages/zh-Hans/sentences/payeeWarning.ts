import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, payee: string, alone: string) =>
  `金额比平时大很多${payment ? `：${payment.amount}，${payee}${payment.payee}` : alone}。`;

export const payeeWarning: PayeeWarningSentences = {
  region: '提醒',
  heading: '付款前请核实',
  warnings: {
    'new-payee': (payment) => `新收款人${payment ? `：${payment.payee}` : ''}。`,
    'unusual-amount': (payment) => unusual(payment, '收款人', ''),
    both: (payment) => unusual(payment, '新收款人', '，而且是新收款人'),
  },
  advice: '如果有人让您付款，或要您保密，请先停下。请用您原来就知道的电话号码核实。',
  askToHear: '要听详情，请按“再听一遍”。',
  stop: '不付了',
  go: '继续',
  repeat: '再听一遍',
  stoppedHeading: '付款已停止',
  stopped: '没有付款，您可以返回提醒。',
  back: '返回提醒',
};

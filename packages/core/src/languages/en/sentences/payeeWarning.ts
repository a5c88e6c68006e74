import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Far more than usual${payment ? `: ${payment.amount} to ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Warning',
  heading: 'Check before you pay',
  warnings: {
    'new-payee': (payment) => `New payee${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', a new payee'),
  },
  advice: 'If someone told you to pay, or to keep it secret, stop. Check using a number you already know.',
  askToHear: 'For the details, press Hear it again.',
  stop: 'Don’t pay',
  go: 'Continue',
  repeat: 'Hear it again',
  stoppedHeading: 'You stopped',
  stopped: 'Nothing was paid. You can go back to the warning.',
  back: 'Back to the warning',
};

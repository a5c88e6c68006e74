import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `مبلغ أكبر بكثير من المعتاد${payment ? `: ${payment.amount} إلى ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'تحذير',
  heading: 'تأكد قبل أن تدفع',
  warnings: {
    'new-payee': (payment) => `مستفيد جديد${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, '، والمستفيد جديد'),
  },
  advice: 'إذا طلب منك أحد أن تدفع أو أن تكتم الأمر، فتوقف. تأكد بالاتصال على رقم تعرفه من قبل.',
  askToHear: 'لسماع التفاصيل، اضغط «سماعها مجددًا».',
  stop: 'عدم الدفع',
  go: 'متابعة',
  repeat: 'سماعها مجددًا',
  stoppedHeading: 'توقفت عن الدفع',
  stopped: 'لم يُدفع شيء. يمكنك العودة إلى التحذير.',
  back: 'العودة إلى التحذير',
};

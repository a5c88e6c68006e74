import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: 'المبالغ المستلمة',
  received: ({ amount, payer }) =>
    `وصلك مبلغ${amount === null ? '' : `: ${amount}`}${payer === null ? '' : ` من ${payer}`}.`,
  refunded: ({ amount, payer }) =>
    `أُعيد المبلغ${amount === null ? '' : `: ${amount}`}${payer === null ? '' : ` إلى ${payer}`}.`,
  askToHear: 'لسماع التفاصيل، اضغط «سماعه مجددًا».',
  notices: {
    opening: 'نبحث عن المدفوعات. لحظة من فضلك.',
    offline: 'لا يوجد اتصال. لا يمكن إعلان المدفوعات الجديدة هنا حتى يعود.',
    online: 'عاد الاتصال.',
    'no-earlier': 'لا توجد دفعة أقدم في القائمة.',
    'nothing-yet': 'لا توجد مدفوعات بعد.',
  },
  repeat: 'سماعه مجددًا',
  before: 'سماع الدفعة السابقة',
};

import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? 'تغيّر الإجمالي.' : `الإجمالي الجديد: ${amount}.`),
  changedAfterConfirmation: (amount) =>
    amount === null ? 'تغيّر الإجمالي. أثبت هويتك من جديد.' : `الإجمالي الجديد: ${amount}. أثبت هويتك من جديد.`,
};

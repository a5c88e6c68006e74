import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? '合計が変わりました。' : `新しい合計は${amount}です。`),
  changedAfterConfirmation: (amount) =>
    amount === null
      ? '合計が変わりました。もう一度、本人確認をしてください。'
      : `新しい合計は${amount}です。もう一度、本人確認をしてください。`,
};

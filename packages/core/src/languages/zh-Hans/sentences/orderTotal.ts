import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? '总额变了。' : `新的总额，${amount}。`),
  changedAfterConfirmation: (amount) =>
    amount === null ? '总额变了，请重新验证身份。' : `新的总额，${amount}。请重新验证身份。`,
};

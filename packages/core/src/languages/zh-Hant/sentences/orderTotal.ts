import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed = (amount: string | null) => (amount === null ? '總金額變了' : `新的總金額，${amount}`);

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => `${changed(amount)}。`,
  changedAfterConfirmation: (amount) => `${changed(amount)}。請重新驗證身分。`,
};

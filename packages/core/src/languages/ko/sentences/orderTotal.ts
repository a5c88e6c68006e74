import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed = (amount: string | null) => (amount === null ? '합계가 바뀌었어요.' : `합계가 바뀌었어요, ${amount}.`);

export const orderTotal: OrderTotalSentences = {
  changed,
  changedAfterConfirmation: (amount) => `${changed(amount)} 본인 확인을 다시 해 주세요.`,
};

import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? 'The total has changed.' : `New total: ${amount}.`),
  changedAfterConfirmation: (amount) =>
    amount === null ? 'The total has changed. Confirm it again.' : `New total: ${amount}. Confirm it again.`,
};

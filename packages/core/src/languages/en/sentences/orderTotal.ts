import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? 'The total has changed.' : `New total: ${amount}.`),
  changedAfterConfirmation: (amount) =>
    amount === null
      ? 'The total has changed. Show again that it’s you.'
      : `New total: ${amount}. Show again that it’s you.`,
};

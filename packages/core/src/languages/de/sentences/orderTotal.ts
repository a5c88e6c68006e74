import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed: OrderTotalSentences['changed'] = (amount) =>
  amount === null ? 'Die Summe hat sich geändert.' : `Neue Summe: ${amount}.`;

export const orderTotal: OrderTotalSentences = {
  changed,
  changedAfterConfirmation: (amount) => `${changed(amount)} Weisen Sie noch einmal nach, dass Sie es sind.`,
};

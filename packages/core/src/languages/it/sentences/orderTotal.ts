import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed = (amount: string | null) => (amount === null ? 'Il totale è cambiato.' : `Nuovo totale: ${amount}.`);

export const orderTotal: OrderTotalSentences = {
  changed,
  changedAfterConfirmation: (amount) => `${changed(amount)} Dimostra di nuovo che sei tu.`,
};

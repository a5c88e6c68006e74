import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed = (amount: string | null) => (amount === null ? 'O total mudou.' : `Novo total: ${amount}.`);

export const orderTotal: OrderTotalSentences = {
  changed,
  changedAfterConfirmation: (amount) => `${changed(amount)} Mostre de novo que é você.`,
};

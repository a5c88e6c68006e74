import type { OrderTotalSentences } from '../../sentences/orderTotal';

const changed = (amount: string | null) => (amount === null ? 'El total ha cambiado.' : `Nuevo total: ${amount}.`);

export const orderTotal: OrderTotalSentences = {
  changed,
  changedAfterConfirmation: (amount) => `${changed(amount)} Verifique de nuevo su identidad.`,
};

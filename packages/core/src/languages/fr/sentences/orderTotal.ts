import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? 'Le total a changé.' : `Nouveau total\u202f: ${amount}.`),
  changedAfterConfirmation: (amount) =>
    `${amount === null ? 'Le total a changé.' : `Nouveau total\u202f: ${amount}.`} Identifiez-vous de nouveau.`,
};

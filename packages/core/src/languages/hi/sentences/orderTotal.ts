import type { OrderTotalSentences } from '../../sentences/orderTotal';

export const orderTotal: OrderTotalSentences = {
  changed: (amount) => (amount === null ? 'कुल राशि बदल गई है।' : `नई कुल राशि: ${amount}।`),
  changedAfterConfirmation: (amount) =>
    amount === null ? 'कुल राशि बदल गई है। फिर से पुष्टि करें।' : `नई कुल राशि: ${amount}। फिर से पुष्टि करें।`,
};

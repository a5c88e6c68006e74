import type { Provider } from '@payaloud/server';

/** A provider that answers at once and remembers nothing, so that only the server's own work is measured. */
export const instantProvider: Provider = {
  name: 'instant',
  open: async ({ providerKey }) => `object-${providerKey}`,
  pay: async (_ref, _means, { amount }) => ({ kind: 'paid', charged: amount }),
  read: async (_ref, { amount }) => ({ kind: 'paid', charged: amount }),
  close: async () => ({ kind: 'closed' }),
  refund: async () => 'done',
  webhook: async () => null,
};

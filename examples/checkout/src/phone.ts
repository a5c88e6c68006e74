import { createPaymentsClient, type PaymentsClient } from '@payaloud/react';

const client = createPaymentsClient();
const phone = new EventTarget();

/** Payaloud's routes at the shop. The payer's phone looks for a message once a code was asked for, even if the reply was lost. */
export const paymentsClient: PaymentsClient = {
  ...client,
  async sendCode(...asked) {
    try {
      return await client.sendCode(...asked);
    } finally {
      phone.dispatchEvent(new Event('rings'));
    }
  },
};

/** Calls `listener` when a message may have come. Returns the undo. */
export function onRing(listener: () => void): () => void {
  phone.addEventListener('rings', listener);
  return () => phone.removeEventListener('rings', listener);
}

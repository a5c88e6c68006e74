import { createPaymentsClient, type OrdersClient, type PaymentsClient } from '@payaloud/react';
import { shopClient } from './shopClient';

const ordersPath = '/shop/orders';

const client = createPaymentsClient({
  ordersPath,
  /** Opens another session first for an order if this one is over, for example because the payer deleted cookies. A payment is never sent again. */
  async fetch(...request) {
    const response = await fetch(...request);
    if (response.status !== 401 || !String(request[0]).startsWith(ordersPath)) return response;
    await shopClient.readAccount();
    return fetch(...request);
  },
});
const phone = new EventTarget();

/** Payaloud's routes at the shop, and the shop's orders. The payer's phone looks for a message once a code was asked for, even if the reply was lost. */
export const paymentsClient: PaymentsClient & OrdersClient = {
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

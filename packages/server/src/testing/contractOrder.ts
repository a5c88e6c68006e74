import { ok } from 'node:assert/strict';
import { admit } from '../payments/admit';
import { update } from '../payments/update';
import type { PaymentEvent } from '../payments/events';
import type { AdmitRequest, ChangeOptions, Store, StoredPayment } from '../store/store';

export const amount = { minorUnits: 2350, currency: 'USD' } as const;
let count = 0;

/** Each fact uses ids of its own, so that all may run on one database. */
export function createOrder(store: Store) {
  count += 1;
  const orderId = `order-${process.pid}-${count}`;
  const request = (pageId: string, changes: Partial<AdmitRequest['created']> = {}): AdmitRequest => ({
    at: 0,
    pageId: `${orderId}-${pageId}`,
    orderId,
    orderHash: 'hash-1',
    userRef: 'user-1',
    created: {
      paymentId: `${orderId}-payment-${pageId}`,
      amount,
      region: 'eu',
      providerKey: `${orderId}-key-${pageId}`,
      confirmationId: null,
      payeeId: null,
      ...changes,
    },
  });
  const pay = (pageId: string, by = store, changes: Partial<AdmitRequest['created']> = {}) => {
    const asked = request(pageId, changes);
    return by.admit(asked, (named, holder) => admit({ ...asked, paidBy: 'server' }, { now: 0, named, holder }));
  };
  return {
    orderId,
    request,
    pay,
    /** The payment as the process that created it knows it. */
    payKnown: async (pageId: string): Promise<StoredPayment> => {
      const admitted = await pay(pageId);
      ok('payment' in admitted);
      return admitted.payment;
    },
    dispatch: (
      paymentId: string,
      event: PaymentEvent,
      { by = store, ...options }: ChangeOptions & { readonly by?: Store } = {},
    ) => by.change(paymentId, ({ state, amount }, slot) => update(state, event, { now: 0, amount, slot }), options),
  };
}

export async function createPaid(store: Store) {
  const order = createOrder(store);
  await order.pay('a');
  const paymentId = `${order.orderId}-payment-a`;
  const ref = `${order.orderId}-ref`;
  await order.dispatch(paymentId, { type: 'opened', turn: 1, ref, paidBy: 'server' });
  await order.dispatch(paymentId, { type: 'noted', ref, reading: { kind: 'paid', charged: amount } });
  return { ...order, paymentId, ref };
}

import { randomUUID } from 'node:crypto';
import { admit } from '../payments/admit';
import type { Driver } from '../runtime/driver';
import type { AdmitRequest, AdmitResult, Store } from '../store/store';

interface PayOrder {
  readonly pageId: string;
  readonly orderId: string;
  readonly now: number;
}

/** A page pays an order of 23.50 dollars. Without a driver the payment is only stored. */
export async function payOrder(
  store: Store,
  driver: Driver | null,
  { pageId, orderId, now }: PayOrder,
): Promise<AdmitResult> {
  const request: AdmitRequest = {
    at: now,
    pageId,
    orderId,
    orderHash: 'hash-1',
    userRef: 'user-1',
    created: {
      paymentId: randomUUID(),
      amount: { minorUnits: 2350, currency: 'USD' },
      region: 'eu',
      providerKey: `${orderId}-${randomUUID()}`,
      confirmationId: null,
      payeeId: null,
    },
  };
  const admitted = await store.admit(request, (named, holder) =>
    admit({ ...request, paidBy: 'server' }, { now, named, holder }),
  );
  if (driver && 'effects' in admitted) await driver.carryOut(admitted, 'means');
  return admitted;
}

import { createHash } from 'node:crypto';
import type { PayableOrder } from './payableOrder';

/** Another version of an order has another hash. */
export function hashOrder(orderId: string, { amount, version = '', payee }: PayableOrder): string {
  const text = JSON.stringify([
    orderId,
    amount.minorUnits,
    amount.currency,
    version,
    ...(payee ? [payee.id, payee.name] : []),
  ]);
  return createHash('sha256').update(text).digest('base64url');
}

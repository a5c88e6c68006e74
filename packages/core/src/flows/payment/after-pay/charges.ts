import type { PaymentOrder } from '../order';
import { paymentIdOf, type PaymentState } from '../state';
import { attemptOf, storedOf, type Draft } from '../update/draft';

/** True if a request of this attempt is on its way, or about to be. */
export function isSending(draft: Draft, paymentId: string | null): boolean {
  return paymentId !== null && attemptOf(draft, paymentId).request !== 'none';
}

/** The attempt at this order that was told as paid by this page, contradicted or not. What it cost is known. */
export function toldChargeOf({ flow }: Draft, orderId: string): PaymentState | null {
  const ends = Object.values(flow.attempts).map(({ told }) => told);
  return ends.find((told) => told && isCharged(told) && told.order.id === orderId) ?? null;
}

/** The same, or the one that was told by a page before this one or by another tab. */
export function chargeOf(draft: Draft, order: PaymentOrder): PaymentState | null {
  const { paid } = storedOf(draft, order.id);
  const stored: PaymentState | null = paid === null ? null : { status: 'succeeded', order, paymentId: paid };
  return toldChargeOf(draft, order.id) ?? stored;
}

/** Its id. No other attempt at the order may be sent. */
export function paidBefore(draft: Draft, order: PaymentOrder): string | null {
  const charge = chargeOf(draft, order);
  return charge && paymentIdOf(charge);
}

/** Of the ends that were told, only one that was told as paid is ever unknown. */
export function isCharged({ status }: PaymentState): boolean {
  return status === 'succeeded' || status === 'unknown';
}

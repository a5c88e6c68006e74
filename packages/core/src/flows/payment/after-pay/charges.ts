import type { PaymentOrder } from '../order';
import { paymentIdOf, type PaymentState } from '../state';
import { attemptOf, storedOf, type Draft } from '../update/draft';

/** True if a request of this attempt is on its way, or about to be. */
export function isSending(draft: Draft, paymentId: string | null): boolean {
  return paymentId !== null && attemptOf(draft, paymentId).request !== 'none';
}

/** The attempt at this order that was told as paid, by this page, by one before it or by another tab; contradicted or not. */
export function chargeOf(draft: Draft, order: PaymentOrder): PaymentState | null {
  for (const { told } of Object.values(draft.flow.attempts)) {
    if (told && isCharged(told) && told.order.id === order.id) return told;
  }
  const { paid } = storedOf(draft, order.id);
  return paid === null ? null : { status: 'succeeded', order, paymentId: paid };
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

import type { PaymentOrder, PaymentState, UnderwayState } from '../state';
import { attemptOf, storedOf, type Draft } from './draft';

/** True if a request of this attempt is out or about to be sent. */
export function isSending(draft: Draft, paymentId: string | null): boolean {
  return paymentId !== null && attemptOf(draft, paymentId).request !== 'none';
}

/**
 * The attempt at this order that this page reported as paid, even if it was contradicted since. Its amount is known.
 */
export function announcedCharge({ memory }: Draft, orderId: string): UnderwayState | null {
  return (
    Object.values(memory.attempts)
      .map(({ announcedEnd }) => announcedEnd)
      .find((end) => end && wasAnnouncedPaid(end) && end.order.id === orderId) ?? null
  );
}

/** The paid attempt that this page reported, an earlier page or another tab. */
export function knownCharge(draft: Draft, order: PaymentOrder): UnderwayState | null {
  return announcedCharge(draft, order.id) ?? paidAttempt(order, storedOf(draft, order.id).paid);
}

/** Its id. While there is one, no other attempt at the order may be sent. */
export function knownChargeId(draft: Draft, order: PaymentOrder): string | null {
  return knownCharge(draft, order)?.paymentId ?? null;
}

/** True if this end was reported as paid. A reported end only becomes `unknown` if it was reported as paid before. */
export function wasAnnouncedPaid({ status }: PaymentState): boolean {
  return status === 'succeeded' || status === 'unknown';
}

function paidAttempt(order: PaymentOrder, paymentId: string | null): UnderwayState | null {
  return paymentId === null ? null : { status: 'succeeded', order, paymentId };
}

import type { PaymentEffect } from '../effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts, StoredIds } from '../events';
import type { Asking, Attempt, PaymentFlow } from '../flow';
import type { PaymentOrder } from '../order';
import { paymentIdOf, type PaymentState } from '../state';

/** One step in the making. Only `update` makes drafts, so nothing outside sees one change. */
export interface Draft {
  readonly flow: Mutable<Omit<PaymentFlow, 'asking'>> & { asking: Mutable<Asking> };
  readonly effects: PaymentEffect[];
  readonly facts: PaymentFlowFacts;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** What to do about each of these events. A record, so that a forgotten event does not compile. */
export type EventHandlers<Name extends PaymentEventName> = {
  readonly [Type in Name]: (draft: Draft, event: Extract<PaymentFlowEvent, { readonly type: Type }>) => void;
};

const newAttempt: Attempt = {
  request: 'none',
  sends: 0,
  storedAt: null,
  heldSince: null,
  told: null,
  left: null,
  isOver: false,
};

export function attemptOf({ flow: { attempts } }: Draft, paymentId: string): Attempt {
  return (Object.hasOwn(attempts, paymentId) && attempts[paymentId]) || newAttempt;
}

export function changeAttempt(draft: Draft, paymentId: string, change: Partial<Attempt>): void {
  const { flow } = draft;
  flow.attempts = { ...flow.attempts, [paymentId]: { ...attemptOf(draft, paymentId), ...change } };
}

/** True if a request of this attempt is on its way, or about to be. */
export function isSending(draft: Draft, paymentId: string | null): boolean {
  return paymentId !== null && attemptOf(draft, paymentId).request !== 'none';
}

/** Throws where the facts are missing: that must never be read as "not paid". */
export function storedOf({ facts }: Draft, orderId: string): StoredIds {
  const stored = Object.hasOwn(facts.stored, orderId) ? facts.stored[orderId] : undefined;
  if (!stored) throw new Error('Nothing was read of this order');
  return stored;
}

/** The last attempt at an order, in any tab, that the payer of this page has not left behind. */
export function latestAttempt(draft: Draft, orderId: string): string | null {
  const { latest } = storedOf(draft, orderId);
  return latest !== null && !attemptOf(draft, latest).isOver ? latest : null;
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

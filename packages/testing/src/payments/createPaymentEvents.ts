import type { PaymentEvent, PaymentFacts } from '@payaloud/core/announcement';
import type { DeclineReason, FailureReason, PaymentAction } from '@payaloud/core/payment';

/**
 * Every event of a payment, for tests of announcements. Each action and each reason for a decline or a failure is an
 * event of its own. Ten seconds are left to undo, two minutes until the payment expires.
 *
 * @example
 *   for (const event of createPaymentEvents(order)) console.log(describePaymentEvent(event, en).text);
 */
export function createPaymentEvents(facts: PaymentFacts): readonly PaymentEvent[] {
  return [
    ...keysOf(plainTypes).map((type) => ({ ...facts, type })),
    ...keysOf(actions).map((action) => ({ ...facts, type: 'action-required', action }) as const),
    { ...facts, type: 'undo-open', forMs: 10_000 },
    { ...facts, type: 'expiring', forMs: 120_000 },
    ...keysOf(declineReasons).map((reason) => ({ ...facts, type: 'declined', reason }) as const),
    ...keysOf(failureReasons).map((reason) => ({ ...facts, type: 'failed', reason }) as const),
  ];
}

type PlainType = Exclude<PaymentEvent['type'], 'action-required' | 'undo-open' | 'expiring' | 'declined' | 'failed'>;

// Records make the compiler report a member that a union gains.
const plainTypes: Readonly<Record<PlainType, true>> = {
  'looking-up': true,
  review: true,
  'undo-ended': true,
  'undo-missed': true,
  processing: true,
  'still-processing': true,
  'held-by-bank': true,
  checking: true,
  'already-paying': true,
  'paying-elsewhere': true,
  succeeded: true,
  'paid-after-all': true,
  refunded: true,
  received: true,
  cancelled: true,
  extended: true,
  expired: true,
  unknown: true,
  contradicted: true,
  'can-send-again': true,
};
const actions: Readonly<Record<PaymentAction['kind'], true>> = { '3-d-secure': true, redirect: true, qr: true };
const declineReasons: Readonly<Record<DeclineReason, true>> = {
  'insufficient-funds': true,
  'limit-exceeded': true,
  'card-expired': true,
  'wrong-details': true,
  'authentication-failed': true,
  'contact-bank': true,
  other: true,
};
const failureReasons: Readonly<Record<FailureReason, true>> = {
  'not-sent': true,
  'service-unavailable': true,
  'order-changed': true,
  'order-taken': true,
  'not-confirmed': true,
  'signed-out': true,
  other: true,
};

function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): Key[] {
  return Object.keys(record) as Key[];
}

import type { PayOutcome } from '../outcome';
import { isFinal, isUnderway, paymentIdOf, type PaymentState } from '../state';
import { attemptOf, changeAttempt, latestAttempt, type Draft } from '../update/draft';
import { applyOutcome } from './applyOutcome';
import { become, correctTo, keepTold, takeBackAtServer } from './become';
import { chargeOf, paidBefore } from './charges';
import { yieldTo } from './transitions';

/** Takes what the server answers, of this attempt or of one before it, however late it comes. */
export function takeAnswer(draft: Draft, paymentId: string, outcome: PayOutcome): void {
  if (paymentIdOf(draft.flow.current) === paymentId) return takeCurrent(draft, paymentId, outcome);
  const { told, left } = attemptOf(draft, paymentId);
  const before = told ?? (outcome.kind === 'succeeded' ? left : null);
  if (!before || !isUnderway(before)) return;
  const after = applyOutcome(before, outcome);
  if (after === before) return;
  keepTold(draft, paymentId, after);
  correctTo(draft, after);
}

function takeCurrent(draft: Draft, paymentId: string, outcome: PayOutcome): void {
  const before = draft.flow.current;
  if (!isUnderway(before)) return;
  const charge = chargeOf(draft, before.order);
  const isAnother = charge !== null && paymentIdOf(charge) !== paymentId;
  const correction = correctionOf(before, isAnother ? attemptOf(draft, paymentId).told : charge, outcome);
  if (correction) correctTo(draft, correction);
  // While the order was paid, "the server never saw it" makes nothing safe to be sent.
  else become(draft, applyOutcome(before, charge && outcome.kind === 'not-found' ? { kind: 'unknown' } : outcome));
  const state = draft.flow.current;
  // The order is paid already: what the server holds of another attempt must not be charged as well.
  if (isAnother && state !== before && !isFinal(state)) takeBackAtServer(draft, 'page');
}

/** The payment is asked about once more, for example after a reload, and what was told of it last does not hold. */
function correctionOf(state: PaymentState, last: PaymentState | null, outcome: PayOutcome): PaymentState | null {
  const isKnown = isFinal(state) || (state.status === 'unknown' && state.contradicted);
  if (!last || isKnown || !isUnderway(last)) return null;
  const to = applyOutcome(last, outcome);
  return to === last && isFinal(to) ? null : to;
}

/**
 * The server has not seen this attempt, and another one at the order is known: the one that was paid, or the one that a
 * tab has begun since. That one is followed. Should this one be charged as well, that is told.
 */
export function leaveForAnother(draft: Draft, paymentId: string): boolean {
  const before = draft.flow.current;
  const to = paidBefore(draft, before.order) ?? latestAttempt(draft, before.order.id);
  if (to === null || to === paymentId) return false;
  changeAttempt(draft, paymentId, { left: before });
  become(draft, yieldTo(before, to));
  return draft.flow.current !== before;
}

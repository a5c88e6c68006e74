import type { PayOutcome } from '../outcome';
import { isFinal, isUnderway, paymentIdOf, type PaymentState } from '../state';
import { attemptOf, changeAttempt, latestAttempt, type Draft } from './draft';
import { applyOutcome } from '../applyOutcome';
import { become, correctTo, keepTold, takeBackAtServer } from './become';
import { chargeOf, paidBefore } from './charges';
import { yieldTo } from '../transitions';

/** Takes an answer about this attempt or an earlier one, however late it arrives. */
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
  // If the order was paid, "not found" does not make another send safe.
  else become(draft, applyOutcome(before, charge && outcome.kind === 'not-found' ? { kind: 'unknown' } : outcome));
  const state = draft.flow.current;
  // The order is already paid, so whatever the server still holds of another attempt must not be charged too.
  if (isAnother && state !== before && !isFinal(state)) takeBackAtServer(draft, 'page');
}

/** The corrected end if the answer contradicts the last one that was announced, for example after a reload. */
function correctionOf(state: PaymentState, last: PaymentState | null, outcome: PayOutcome): PaymentState | null {
  const isKnown = isFinal(state) || (state.status === 'unknown' && state.contradicted);
  if (!last || isKnown || !isUnderway(last)) return null;
  const to = applyOutcome(last, outcome);
  return to === last && isFinal(to) ? null : to;
}

/**
 * Follows another attempt at the order if the server has not seen this one: the paid attempt, or the one that another
 * tab started since. If this one is charged too, the payer is told.
 */
export function leaveForAnother(draft: Draft, paymentId: string): boolean {
  const before = draft.flow.current;
  const to = paidBefore(draft, before.order) ?? latestAttempt(draft, before.order.id);
  if (to === null || to === paymentId) return false;
  changeAttempt(draft, paymentId, { left: before });
  become(draft, yieldTo(before, to));
  return draft.flow.current !== before;
}

import type { PayOutcome } from '../outcome';
import { isDisputed, isFinal, isUnderway, mayBeCharged, paymentIdOf, type UnderwayState } from '../state';
import { say } from './announce';
import { applyOutcome } from './applyOutcome';
import { chargeOf, paidBefore } from './charges';
import { attemptOf, latestAttempt, type Draft } from './draft';
import { enter, yieldToAttempt, keepEnd, takeBackAtServer } from './enter';

/** Takes an answer about this attempt or an earlier one, however late it arrives. */
export function takeAnswer(draft: Draft, paymentId: string, outcome: PayOutcome): void {
  const { memory } = draft;
  const { current } = memory;
  const paid = paidBefore(draft, current.order);
  const truth = judge(draft, paymentId, outcome);
  if (truth === null || truth === current) return;
  const isCurrent = paymentIdOf(current) === paymentId;
  const isSameOrder = current.order.id === truth.order.id;
  if (!isCurrent) keepEnd(draft, truth);
  if (isSameOrder && (isCurrent || !mayBeCharged(current))) enter(draft, truth);
  else {
    // The current payment may be charged too, or is of another order. It stays, and the correction is only announced.
    const isCalledSafe = isSameOrder && current.status === 'unknown' && current.canSendAgain;
    if (isCalledSafe) memory.current = { ...current, canSendAgain: false };
    say(draft, truth.status === 'succeeded' ? 'paid-after-all' : 'contradicted', truth);
  }
  // The order is already paid, so whatever the server still holds of another attempt must not be charged too.
  const isPaidByAnother = isCurrent ? paid !== null && paid !== paymentId : truth.status === 'succeeded';
  if (isPaidByAnother && isSameOrder) takeBackAtServer(draft, 'page');
}

/** Decides, before anything changes, what is now true of a payment; `null` if the answer brings nothing new. */
function judge(draft: Draft, paymentId: string, outcome: PayOutcome): UnderwayState | null {
  const { current } = draft.memory;
  const { announcedEnd, stateWhenReplaced } = attemptOf(draft, paymentId);
  if (!isUnderway(current) || current.paymentId !== paymentId) {
    const before = announcedEnd ?? (outcome.kind === 'succeeded' ? stateWhenReplaced : null);
    const after = before && applyOutcome(before, outcome);
    return after === before ? null : after;
  }
  const charge = chargeOf(draft, current.order);
  // If the order was paid, "not found" does not make another send safe.
  const answer: PayOutcome = charge && outcome.kind === 'not-found' ? { kind: 'unknown' } : outcome;
  // For example after a reload, an answer corrects the last end that was announced.
  const last = charge && charge.paymentId !== paymentId ? announcedEnd : charge;
  const isOpen = !isFinal(current) && !isDisputed(current);
  for (const state of last && isOpen ? [last, current] : [current]) {
    const truth = applyOutcome(state, answer);
    if (truth !== state || isDisputed(state)) return truth;
  }
  return null;
}

/**
 * Follows another attempt at the order if the server has not seen this one: the paid attempt, or the one that another
 * tab started since.
 */
export function replaceAttempt(draft: Draft, before: UnderwayState): boolean {
  const { order, paymentId } = before;
  const to = paidBefore(draft, order) ?? latestAttempt(draft, order.id);
  if (to === null || to === paymentId) return false;
  yieldToAttempt(draft, before, to);
  return draft.memory.current !== before;
}

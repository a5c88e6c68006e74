import type { PayOutcome } from '../outcome';
import type { PaymentAnnouncement } from '../reasons';
import { isDisputed, isFinal, isUnderway, mayBeCharged, paymentIdOf, type UnderwayState } from '../state';
import { say } from './announce';
import { applyOutcome } from './applyOutcome';
import { knownCharge, knownChargeId } from './charges';
import { attemptOf, type Draft } from './draft';
import { enter, keepEnd } from './enter';
import { requestCancel } from './requests';

/** Takes an answer about this attempt or an earlier one, however late it arrives. */
export function takeAnswer(draft: Draft, paymentId: string, outcome: PayOutcome): void {
  const { memory } = draft;
  const { current } = memory;
  const paidBefore = knownChargeId(draft, current.order);
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
    say(draft, correctionOf(truth), truth);
  }
  // The order is already paid, so whatever the server still holds of another attempt must not be charged too.
  const isPaidByAnother = isCurrent ? paidBefore !== null && paidBefore !== paymentId : truth.status === 'succeeded';
  if (isPaidByAnother && isSameOrder) requestCancel(draft, 'page');
}

/** The announcement of an attempt that is not the current one. */
function correctionOf({ status }: UnderwayState): PaymentAnnouncement {
  if (status === 'succeeded') return 'paid-after-all';
  return status === 'refunded' ? 'refunded' : 'contradicted';
}

/** Decides, before anything changes, what is now true of a payment; `null` if the answer brings nothing new. */
function judge(draft: Draft, paymentId: string, outcome: PayOutcome): UnderwayState | null {
  const { current } = draft.memory;
  return isUnderway(current) && current.paymentId === paymentId
    ? judgeCurrent(draft, current, outcome)
    : judgeOther(draft, paymentId, outcome);
}

/** An attempt that was followed by another: corrects what was announced of it, or finds a charge that was not. */
function judgeOther(draft: Draft, paymentId: string, outcome: PayOutcome): UnderwayState | null {
  const { announcedEnd, stateWhenReplaced } = attemptOf(draft, paymentId);
  const before = announcedEnd ?? (outcome.kind === 'succeeded' ? stateWhenReplaced : null);
  const after = before && applyOutcome(before, outcome);
  return after === before ? null : after;
}

function judgeCurrent(draft: Draft, current: UnderwayState, outcome: PayOutcome): UnderwayState | null {
  const { paymentId } = current;
  const charge = knownCharge(draft, current.order);
  // If the order was paid, "not found" does not make another send safe.
  const answer: PayOutcome = charge && outcome.kind === 'not-found' ? { kind: 'unknown' } : outcome;
  // After a reload, for example, the payment is open again although its end was announced. The answer may correct that.
  const announced = charge && charge.paymentId !== paymentId ? attemptOf(draft, paymentId).announcedEnd : charge;
  const isOpen = !isFinal(current) && !isDisputed(current);
  // The end that the payer was told comes first.
  for (const state of announced && isOpen ? [announced, current] : [current]) {
    const truth = applyOutcome(state, answer);
    if (truth !== state || isDisputed(state)) return truth;
  }
  return null;
}

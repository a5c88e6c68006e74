import type { Money } from '@payaloud/core/money';
import { refusalOf } from '../answers';
import type { PaymentEffect, PaymentNews, Refusal } from '../effects';
import type { RefundReading } from '../events';
import { askLater, becomeReview, commonStateFrom, unchanged, startCall, type PaymentStep } from './become';
import { isDoubtTooOld } from '../needs';
import { refundedOf, type PaymentState, type Refund } from '../state';

type Refundable = PaymentState & { readonly status: 'paid' | 'refund-due' };

export function newRefund(id: string, amount: number, status: Refund['status'], now: number): Refund {
  return { id, amount, status, since: now, isLate: false };
}

/** Calls the provider for the first refund that is due, unless a call is out. */
export function refundNext(state: Refundable, now: number): PaymentStep {
  const due = state.refunds.find(({ status }) => status === 'due');
  if (!due || state.call) return unchanged(state);
  const next = startCall(state, 'refund', now);
  const { id: refundId, amount } = due;
  return { state: next, effects: [{ type: 'refund', turn: next.turn, ref: state.ref, refundId, amount }] };
}

/** The same id and amount again is the same refund, with the same answer. */
export function askRefund(state: PaymentState, id: string, amount: Money, now: number): PaymentStep {
  const refuse = (why: Refusal, next = state): PaymentStep => ({ state: next, effects: [{ type: 'refuse', why }] });
  if (state.status !== 'paid') return refuse('not-charged');
  const { charged, refunds } = state;
  if (amount.currency !== charged.currency) return refuse('other-currency');
  const { minorUnits } = amount;
  const known = refunds.find((refund) => refund.id === id);
  if (known) {
    const why = known.amount === minorUnits ? refusalOf(known) : 'other-refund';
    return why ? refuse(why) : unchanged(state);
  }
  // Written so that NaN is refused.
  if (!(minorUnits > 0)) return refuse('too-much');
  const withRefund = (status: Refund['status']) => ({
    ...state,
    refunds: [...refunds, newRefund(id, minorUnits, status, now)],
  });
  // Stored, or else a late repetition would be refunded once another refund has failed.
  if (refundedOf(state) + minorUnits > charged.minorUnits) return refuse('too-much', withRefund('too-much'));
  return refundNext(withRefund('due'), now);
}

/** The provider's word about a refund is final, whichever call it answers. */
export function readRefund(
  state: PaymentState,
  { turn, refundId, refund }: { readonly turn: number; readonly refundId: string; readonly refund: RefundReading },
  now: number,
): PaymentStep {
  if (state.status !== 'paid' && state.status !== 'refund-due') return unchanged(state);
  const isAnswer = state.call?.turn === turn;
  const due = state.refunds.find(({ id, status }) => id === refundId && status === 'due');
  if (refund === 'pending' || !due) return isAnswer ? askRefundLater(state, now) : unchanged(state);
  const refunds = state.refunds.map((one) => (one === due ? { ...one, status: refund } : one));
  const news: PaymentNews =
    refund === 'done'
      ? { about: `refunded:${due.id}`, amount: due.amount }
      : { about: `refund-refused:${due.id}`, amount: due.amount };
  const notice: PaymentEffect = { type: 'notify', news };
  const next = after({ ...state, refunds, call: isAnswer ? null : state.call }, refund, now);
  return { state: next.state, effects: [notice, ...next.effects] };
}

/**
 * Nothing new was learned. Tells the merchant, once for each, of refunds that are due for too long. Only the provider's word ends them,
 * because a refund that was called failed too early would be given twice.
 */
export function askRefundLater(state: Refundable, now: number): PaymentStep {
  const isLate = (refund: Refund) => refund.status === 'due' && isDoubtTooOld(refund, now);
  const notices = state.refunds
    .filter((refund) => isLate(refund) && !refund.isLate)
    .map(({ id, amount }): PaymentEffect => ({ type: 'notify', news: { about: `refund-late:${id}`, amount } }));
  const refunds = state.refunds.map((refund) => (isLate(refund) ? { ...refund, isLate: true } : refund));
  return { state: askLater({ ...state, refunds }, now).state, effects: notices };
}

function after(state: Refundable, refund: 'done' | 'refused', now: number): PaymentStep {
  if (state.status === 'paid') return refundNext(state, now);
  if (refund === 'refused') return becomeReview(state, 'refund-failed', now, state);
  const { ref, charged, refunds } = state;
  return unchanged({ ...commonStateFrom(state, now), ref, status: 'refunded', charged, refunds });
}

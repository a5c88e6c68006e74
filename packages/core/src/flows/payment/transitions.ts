import { loseTrack } from './applyOutcome';
import { isSameOrder, type PaymentOrder } from './order';
import {
  canRetry,
  isClaiming,
  isFinal,
  isHeldByPage,
  isUnderway,
  paymentIdOf,
  reviewOf,
  type PaymentState,
} from './state';

/** Each transition returns the same state if it does not apply. `applyOutcome` handles the server's answers. */

/** The app shows another order. Ignored while a payment is in progress. */
export function changeOrder(state: PaymentState, order: PaymentOrder): PaymentState {
  if (isSameOrder(state.order, order)) return state;
  const isNext = isFinal(state) && state.order.id !== order.id;
  return isNext || state.status === 'review' ? reviewOf(order) : state;
}

export function hear(state: PaymentState, order: PaymentOrder, hearing: 'heard' | 'masked'): PaymentState {
  if (state.status !== 'review' || !isSameOrder(state.order, order)) return state;
  return state.hearing === 'heard' || state.hearing === hearing ? state : { ...state, hearing };
}

/**
 * Follows a payment of this order from before a reload or from another tab. Leaves an unpaid end for it, because the
 * other one may be paid.
 */
export function adopt(state: PaymentState, paymentId: string): PaymentState {
  const isUnpaid = isFinal(state) && state.status !== 'succeeded';
  const canAdopt = state.status === 'review' || isUnpaid || isClaiming(state);
  return canAdopt && paymentIdOf(state) !== paymentId ? processing(state.order, paymentId, 'checking') : state;
}

export function slowDown(state: PaymentState): PaymentState {
  return state.status === 'processing' && !state.slow ? { ...state, slow: true } : state;
}

export function endReview(state: PaymentState, status: 'expired' | 'cancelled'): PaymentState {
  return state.status === 'review' ? { status, order: state.order, paymentId: null } : state;
}

/** `leftMs`: the time left when the payer is warned; `null` after an extension. */
export function warn(state: PaymentState, leftMs: number | null): PaymentState {
  if (state.status !== 'review') return state;
  return (state.warnedMs === null) === (leftMs === null) ? state : { ...state, warnedMs: leftMs };
}

export function retry(state: PaymentState, order: PaymentOrder): PaymentState {
  return canRetry(state) ? reviewOf(order) : state;
}

export function claim(state: PaymentState, paymentId: string): PaymentState {
  if (state.status !== 'review' || state.hearing !== 'heard') return state;
  return processing(state.order, paymentId, 'claiming');
}

/** Another tab is paying this order, and has not announced its id yet. */
export function refuseClaim(state: PaymentState): PaymentState {
  return isClaiming(state) ? { ...reviewOf(state.order), hearing: 'heard' } : state;
}

/** Follows another attempt: another tab was faster, or this one never arrived and the other was paid. */
export function yieldTo(state: PaymentState, paymentId: string): PaymentState {
  const canYield = state.status === 'processing' || (state.status === 'unknown' && !state.contradicted);
  return canYield ? processing(state.order, paymentId, 'checking') : state;
}

/** Holds the payment for `forMs`, so that the payer can undo it before anything is sent. */
export function hold(state: PaymentState, forMs: number): PaymentState {
  if (!isClaiming(state) || !isUnderway(state)) return state;
  return { status: 'undoable', order: state.order, paymentId: state.paymentId, heldBy: 'page', forMs };
}

/** Sends the payment for the first time, or again if the server says that it never arrived. */
export function send(state: PaymentState): PaymentState {
  const isResend = state.status === 'unknown' && state.canSendAgain;
  if (!isUnderway(state) || !(isResend || isClaiming(state) || isHeldByPage(state))) return state;
  return processing(state.order, state.paymentId, 'sending');
}

/** Cancels a payment that was never sent. */
export function takeBack(state: PaymentState): PaymentState {
  if (!isClaiming(state) && !isHeldByPage(state)) return state;
  return { status: 'cancelled', order: state.order, paymentId: paymentIdOf(state) };
}

/** The reply was lost, so the server is asked before the payer hears that the result is unknown. */
export function lookFirst(state: PaymentState): PaymentState {
  const isLost = loseReply(state) !== state && isUnderway(state) && state.status !== 'unknown';
  return isLost ? processing(state.order, state.paymentId, 'checking') : state;
}

/** No answer, a timeout or a 5xx: the result is unknown. */
export function loseReply(state: PaymentState): PaymentState {
  if (!isUnderway(state) || isFinal(state) || isClaiming(state) || isHeldByPage(state)) return state;
  return loseTrack(state, { canSendAgain: false });
}

/** The server's undo window is over. */
export function endUndo(state: PaymentState): PaymentState {
  if (state.status !== 'undoable' || state.heldBy === 'page') return state;
  return processing(state.order, state.paymentId, 'settling');
}

/**
 * Corrects an end that was contradicted: `to` is now true. It replaces the current state, unless that payment may be
 * charged too. In that case the current payment stays, but can no longer be sent again.
 */
export function correct(state: PaymentState, to: PaymentState): PaymentState {
  if (state.order.id !== to.order.id) return state;
  if (!mayBeCharged(state) || paymentIdOf(state) === paymentIdOf(to)) return to;
  return state.status === 'unknown' && state.canSendAgain ? { ...state, canSendAgain: false } : state;
}

/** True if something was sent and its end is unknown. */
function mayBeCharged(state: PaymentState): boolean {
  return state.status !== 'review' && !isFinal(state) && !isClaiming(state) && !isHeldByPage(state);
}

type Processing = Extract<PaymentState, { status: 'processing' }>;

function processing(order: PaymentOrder, paymentId: string, phase: Processing['phase']): Processing {
  return { status: 'processing', order, paymentId, phase, slow: false };
}

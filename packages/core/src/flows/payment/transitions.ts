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

/** The steps of one payment. Each answers the same state where it does not fit. What a server answers: `applyOutcome`. */

/** The app shows another order. Ignored while a payment goes on. */
export function changeOrder(state: PaymentState, order: PaymentOrder): PaymentState {
  if (isSameOrder(state.order, order)) return state;
  const isNext = isFinal(state) && state.order.id !== order.id;
  return isNext || state.status === 'review' ? reviewOf(order) : state;
}

export function hear(state: PaymentState, order: PaymentOrder, hearing: 'heard' | 'masked'): PaymentState {
  if (state.status !== 'review' || !isSameOrder(state.order, order)) return state;
  return state.hearing === 'heard' || state.hearing === hearing ? state : { ...state, hearing };
}

export function claim(state: PaymentState, paymentId: string): PaymentState {
  if (state.status !== 'review' || state.hearing !== 'heard') return state;
  return processing(state.order, paymentId, 'claiming');
}

/** Another tab is at work on this order, and has not told its id yet. */
export function refuseClaim(state: PaymentState): PaymentState {
  return isClaiming(state) ? { ...reviewOf(state.order), hearing: 'heard' } : state;
}

/**
 * A payment of this order exists: from before a reload, or from another tab. An end that was not paid is left for it,
 * because it may be paid.
 */
export function adopt(state: PaymentState, paymentId: string): PaymentState {
  const isUnpaid = isFinal(state) && state.status !== 'succeeded';
  const canAdopt = state.status === 'review' || isUnpaid || isClaiming(state);
  return canAdopt && paymentIdOf(state) !== paymentId ? processing(state.order, paymentId, 'checking') : state;
}

/** Another attempt at this order is followed: another tab was faster, or this one never came and that one was paid. */
export function yieldTo(state: PaymentState, paymentId: string): PaymentState {
  const canYield = state.status === 'processing' || (state.status === 'unknown' && !state.contradicted);
  return canYield ? processing(state.order, paymentId, 'checking') : state;
}

/** The payer can take it back for `forMs`, before anything is sent. */
export function hold(state: PaymentState, forMs: number): PaymentState {
  if (!isClaiming(state) || !isUnderway(state)) return state;
  return { status: 'undoable', order: state.order, paymentId: state.paymentId, heldBy: 'page', forMs };
}

/** The first request, or the same payment once more after the server said that it never came. */
export function send(state: PaymentState): PaymentState {
  const isResend = state.status === 'unknown' && state.canSendAgain;
  if (!isUnderway(state) || !(isResend || isClaiming(state) || isHeldByPage(state))) return state;
  return processing(state.order, state.paymentId, 'sending');
}

/** Nothing was sent, and nothing will be. */
export function takeBack(state: PaymentState): PaymentState {
  if (!isClaiming(state) && !isHeldByPage(state)) return state;
  return { status: 'cancelled', order: state.order, paymentId: paymentIdOf(state) };
}

/** No answer, a timeout, a 5xx: what happened is not known. */
export function loseReply(state: PaymentState): PaymentState {
  if (!isUnderway(state) || isFinal(state) || isClaiming(state) || isHeldByPage(state)) return state;
  return loseTrack(state, { canSendAgain: false });
}

export function slowDown(state: PaymentState): PaymentState {
  return state.status === 'processing' && !state.slow ? { ...state, slow: true } : state;
}

/** The window that the server held open is over. */
export function endUndo(state: PaymentState): PaymentState {
  if (state.status !== 'undoable' || state.heldBy === 'page') return state;
  return processing(state.order, state.paymentId, 'settling');
}

export function endReview(state: PaymentState, status: 'expired' | 'cancelled'): PaymentState {
  return state.status === 'review' ? { status, order: state.order, paymentId: null } : state;
}

/** `leftMs`: the time that is left when the payer is warned; `null` after more was given. */
export function warn(state: PaymentState, leftMs: number | null): PaymentState {
  if (state.status !== 'review') return state;
  return (state.warnedMs === null) === (leftMs === null) ? state : { ...state, warnedMs: leftMs };
}

export function retry(state: PaymentState, order: PaymentOrder): PaymentState {
  return canRetry(state) ? reviewOf(order) : state;
}

/**
 * An earlier end at this order was contradicted, and `to` is true of it now. It replaces what followed, but not what may
 * be charged as well; that is not sent again beside it.
 */
export function correct(state: PaymentState, to: PaymentState): PaymentState {
  if (state.order.id !== to.order.id) return state;
  if (!mayBeCharged(state) || paymentIdOf(state) === paymentIdOf(to)) return to;
  return state.status === 'unknown' && state.canSendAgain ? { ...state, canSendAgain: false } : state;
}

/** True if something was sent and its end is not known. */
function mayBeCharged(state: PaymentState): boolean {
  return state.status !== 'review' && !isFinal(state) && !isClaiming(state) && !isHeldByPage(state);
}

type Processing = Extract<PaymentState, { status: 'processing' }>;

function processing(order: PaymentOrder, paymentId: string, phase: Processing['phase']): Processing {
  return { status: 'processing', order, paymentId, phase, slow: false };
}

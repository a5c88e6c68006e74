import { isClaiming, isFinal, isHeldByPage, isUnderway, paymentIdOf, reviewOf, type PaymentState } from '../state';
import { processing } from '../transitions';
import { loseTrack } from './applyOutcome';

/** The steps of one payment after Pay. Each returns the same state if it does not fit. What a server answers: `applyOutcome`. */

export function claim(state: PaymentState, paymentId: string): PaymentState {
  if (state.status !== 'review' || state.hearing !== 'heard') return state;
  return processing(state.order, paymentId, 'claiming');
}

/** Another tab is at work on this order, and has not told its id yet. */
export function refuseClaim(state: PaymentState): PaymentState {
  return isClaiming(state) ? { ...reviewOf(state.order), hearing: 'heard' } : state;
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

/** The window that the server held open is over. */
export function endUndo(state: PaymentState): PaymentState {
  if (state.status !== 'undoable' || state.heldBy === 'page') return state;
  return processing(state.order, state.paymentId, 'settling');
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

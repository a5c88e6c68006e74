import {
  canRetry,
  isClaiming,
  isFinal,
  isHeldByPage,
  isLookupOpen,
  isSameOrder,
  isUnderway,
  mayBeCharged,
  paymentIdOf,
  reviewOf,
  type PaymentOrder,
  type PaymentState,
  type ProcessingPhase,
} from '../state';
import { applyOutcome } from './applyOutcome';

/** Each transition returns the same state if it does not apply. `applyOutcome` handles the server's answers. */

/** The app shows another order. Ignored while a payment is in progress. */
export function changeOrder(state: PaymentState, order: PaymentOrder): PaymentState {
  if (isSameOrder(state.order, order)) return state;
  if (isLookupOpen(state)) return state.order.id === order.id ? { ...state, order } : reviewOf(order);
  const isNext = isFinal(state) && state.order.id !== order.id;
  return isNext || state.status === 'review' ? reviewOf(order) : state;
}

export function markHeard(state: PaymentState, order: PaymentOrder, hearing: 'heard' | 'masked'): PaymentState {
  if (state.status !== 'review' || !isSameOrder(state.order, order)) return state;
  return state.hearing === 'heard' || state.hearing === hearing ? state : { ...state, hearing };
}

/**
 * Follows a payment of this order from before a reload or from another tab, if there is one. Leaves an unpaid end for
 * it, because the other one may be paid.
 */
export function followAttempt(state: PaymentState, paymentId: string | null): PaymentState {
  return paymentId !== null && paymentId !== paymentIdOf(state) && canBeReplaced(state)
    ? processing(state.order, paymentId, 'checking')
    : state;
}

/** True if nothing was sent, or nothing was charged. */
function canBeReplaced(state: PaymentState): boolean {
  return (
    state.status === 'review' ||
    isLookupOpen(state) ||
    isClaiming(state) ||
    (isFinal(state) && state.status !== 'succeeded')
  );
}

export function slowDown(state: PaymentState): PaymentState {
  return state.status === 'processing' && !state.isHeldByBank ? { ...state, slow: true } : state;
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
  if (!isClaiming(state)) return state;
  return { status: 'undoable', order: state.order, paymentId: state.paymentId, heldBy: 'page', forMs };
}

/** Sends the payment for the first time, or again if the server says that it never arrived. */
export function send(state: PaymentState): PaymentState {
  const isResend = isUnderway(state) && state.status === 'unknown' && state.canSendAgain;
  if (!isResend && !isClaiming(state) && !isHeldByPage(state)) return state;
  return processing(state.order, state.paymentId, 'sending');
}

/** Cancels a payment that was never sent. */
export function cancelUnsent(state: PaymentState): PaymentState {
  if (!isClaiming(state) && !isHeldByPage(state)) return state;
  return { status: 'cancelled', order: state.order, paymentId: state.paymentId };
}

/** The reply was lost, so the server is asked before the payer hears that the result is unknown. */
export function checkFirst(state: PaymentState): PaymentState {
  return mayBeCharged(state) && state.status !== 'unknown'
    ? processing(state.order, state.paymentId, 'checking')
    : state;
}

/** No answer, a timeout or a 5xx: the result is unknown. */
export function becomeUnknown(state: PaymentState): PaymentState {
  return mayBeCharged(state) ? applyOutcome(state, { kind: 'unknown' }) : state;
}

/** The server's undo window is over. */
export function endUndo(state: PaymentState): PaymentState {
  if (state.status !== 'undoable' || state.heldBy === 'page') return state;
  return processing(state.order, state.paymentId, 'at-server');
}

type Processing = Extract<PaymentState, { status: 'processing' }>;

function processing(order: PaymentOrder, paymentId: string, phase: ProcessingPhase): Processing {
  return { status: 'processing', order, paymentId, phase, slow: false };
}

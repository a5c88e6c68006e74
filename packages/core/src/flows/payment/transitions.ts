import { isSameOrder, type PaymentOrder } from './order';
import { canRetry, isClaiming, isFinal, paymentIdOf, reviewOf, type PaymentState } from './state';

/**
 * Transitions before Pay, and to a payment that was started elsewhere. Each returns the same state if it does not
 * apply. `after-pay/transitions` has the ones after Pay.
 */

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

type Processing = Extract<PaymentState, { status: 'processing' }>;

export function processing(order: PaymentOrder, paymentId: string, phase: Processing['phase']): Processing {
  return { status: 'processing', order, paymentId, phase, slow: false };
}

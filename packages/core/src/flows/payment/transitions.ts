import { isSameOrder, type PaymentOrder } from './order';
import { canRetry, isClaiming, isFinal, paymentIdOf, reviewOf, type PaymentState } from './state';

/**
 * The steps of one payment before Pay, and to a payment that was begun elsewhere. Each returns the same state if it does
 * not fit. The steps after Pay: `after-pay/transitions`.
 */

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

/**
 * A payment of this order exists: from before a reload, or from another tab. An end that was not paid is left for it,
 * because it may be paid.
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

/** `leftMs`: the time that is left when the payer is warned; `null` after more was given. */
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

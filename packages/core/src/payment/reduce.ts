import { applyOutcome, loseTrack, type UnderwayState } from './applyOutcome';
import type { PaymentFlowEvent } from './event';
import type { PaymentOrder } from './order';
import { canRetry, isFinal, paymentIdOf, reviewOf, type PaymentState } from './state';

/** One step of a payment. Events of another payment, and events that a state does not know, change nothing. */
export function reducePayment(state: PaymentState, event: PaymentFlowEvent): PaymentState {
  switch (event.type) {
    case 'order-changed':
      return changeOrder(state, event.order);
    case 'amount-said':
      return hear(state, event.order, event.hearing);
    case 'pay-pressed':
      if (state.status !== 'review' || state.hearing !== 'heard') return state;
      return { status: 'processing', order: state.order, paymentId: event.paymentId, phase: 'claiming', slow: false };
    case 'adopted':
      return adopt(state, event.paymentId);
    case 'expiring':
      return warn(state, event.leftMs);
    case 'extended':
      return warn(state, null);
    case 'expired':
    case 'cancel-pressed':
      if (state.status !== 'review') return state;
      return { status: event.type === 'expired' ? 'expired' : 'cancelled', order: state.order, paymentId: null };
    case 'send-again':
      if (state.status !== 'unknown' || !state.canSendAgain) return state;
      return { status: 'processing', order: state.order, paymentId: state.paymentId, phase: 'sending', slow: false };
    case 'retry':
      return canRetry(state) ? reviewOf(event.order ?? state.order) : state;
    case 'corrected':
      return correct(state, event.to);
    default:
      return isUnderway(state) && state.paymentId === event.paymentId ? proceed(state, event) : state;
  }
}

type AttemptEvent = Exclude<Extract<PaymentFlowEvent, { paymentId: string }>, { type: 'pay-pressed' | 'adopted' }>;

/** Events of one attempt, already known to be of this one. */
function proceed(state: UnderwayState, event: AttemptEvent): PaymentState {
  const claiming = state.status === 'processing' && state.phase === 'claiming';
  const { order, paymentId } = state;
  switch (event.type) {
    case 'claim-refused':
      return claiming ? { ...reviewOf(order), hearing: 'heard' } : state;
    case 'held':
      return claiming ? { status: 'undoable', order, paymentId, heldBy: 'page', forMs: event.forMs } : state;
    case 'sent':
      return claiming || isHeldByPage(state)
        ? { status: 'processing', order, paymentId, phase: 'sending', slow: false }
        : state;
    case 'yielded':
      if (state.status !== 'processing' && (state.status !== 'unknown' || state.contradicted)) return state;
      return { status: 'processing', order, paymentId: event.to, phase: 'checking', slow: false };
    case 'answered':
      return applyOutcome(state, event.outcome);
    case 'reply-lost':
      return isFinal(state) || claiming || isHeldByPage(state) ? state : loseTrack(state, { canSendAgain: false });
    case 'slow':
      return state.status === 'processing' && !state.slow ? { ...state, slow: true } : state;
    case 'undone':
      return isHeldByPage(state) ? { status: 'cancelled', order, paymentId } : state;
    case 'undo-missed':
      return claiming || isHeldByPage(state) ? { status: 'cancelled', order, paymentId } : state;
    case 'undo-ended':
      if (state.status !== 'undoable' || state.heldBy === 'page') return state;
      return { status: 'processing', order, paymentId, phase: 'settling', slow: false };
  }
}

function changeOrder(state: PaymentState, order: PaymentOrder): PaymentState {
  if (sameOrder(state.order, order)) return state;
  const another = isFinal(state) && state.order.id !== order.id;
  return another || state.status === 'review' ? reviewOf(order) : state;
}

function hear(state: PaymentState, order: PaymentOrder, hearing: 'heard' | 'masked'): PaymentState {
  if (state.status !== 'review' || !sameOrder(state.order, order)) return state;
  return state.hearing === 'heard' || state.hearing === hearing ? state : { ...state, hearing };
}

/** An end that was not paid is left for an attempt that somebody makes elsewhere: it may be paid. */
function adopt(state: PaymentState, paymentId: string): PaymentState {
  const isClaiming = state.status === 'processing' && state.phase === 'claiming';
  const isUnpaid = isFinal(state) && state.status !== 'succeeded';
  if (!(state.status === 'review' || isUnpaid || isClaiming) || paymentIdOf(state) === paymentId) return state;
  return { status: 'processing', order: state.order, paymentId, phase: 'checking', slow: false };
}

/** What may be charged as well is not replaced by it, and is not sent again beside it. */
function correct(state: PaymentState, to: PaymentState): PaymentState {
  if (state.order.id !== to.order.id) return state;
  if (!mayBeCharged(state) || paymentIdOf(state) === paymentIdOf(to)) return to;
  return state.status === 'unknown' && state.canSendAgain ? { ...state, canSendAgain: false } : state;
}

function warn(state: PaymentState, leftMs: number | null): PaymentState {
  const canEnd = state.status === 'review' || state.status === 'action-required';
  return canEnd && (state.warnedMs === null) !== (leftMs === null) ? { ...state, warnedMs: leftMs } : state;
}

/** Something was sent of which no end is known. */
function mayBeCharged(state: PaymentState): boolean {
  const isClaiming = state.status === 'processing' && state.phase === 'claiming';
  return state.status !== 'review' && !isFinal(state) && !isClaiming && !isHeldByPage(state);
}

function isHeldByPage(state: PaymentState): boolean {
  return state.status === 'undoable' && state.heldBy === 'page';
}

function isUnderway(state: PaymentState): state is UnderwayState {
  return paymentIdOf(state) !== null;
}

function sameOrder(a: PaymentOrder, b: PaymentOrder): boolean {
  return (
    a.id === b.id &&
    a.payee === b.payee &&
    a.amount.minorUnits === b.amount.minorUnits &&
    a.amount.currency === b.amount.currency
  );
}

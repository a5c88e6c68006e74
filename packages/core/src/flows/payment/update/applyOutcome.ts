import { isSameMoney } from '../../../money';
import { isCharge, isEnd, type PaymentAction, type PayOutcome } from '../outcome';
import { isDisputed, isFinal, isHeldByBank, type PaymentOrder, type UnderwayState } from '../state';

/**
 * Applies a server's answer to a payment, whichever request it answers and however late it arrives. Returns the same
 * state if it changes nothing.
 */
export function applyOutcome(state: UnderwayState, outcome: PayOutcome): UnderwayState {
  const { order, paymentId } = state;
  const isPaid = state.status === 'succeeded';
  // An older answer may still call it paid or unpaid.
  if (state.status === 'refunded') return state;
  if (outcome.kind === 'refunded') {
    return { status: 'refunded', order: chargedOrder(order, outcome.amount), paymentId, ...referenceOf(outcome) };
  }
  // "Paid" outranks "not paid", because a payer who hears "declined" about a charged payment pays again.
  if (outcome.kind === 'succeeded') {
    const charged = chargedOrder(order, outcome.amount);
    if (isPaid && charged === order) return state;
    const how = isFinal(state) || isDisputed(state) ? { afterAll: true as const } : {};
    return { status: 'succeeded', order: charged, paymentId, ...referenceOf(outcome), ...how };
  }
  // For the same reason, "not paid" after "paid" makes the payment unknown. Only another "paid" ends that.
  if (isPaid && isEnd(outcome)) {
    const known = { ...referenceOf(state), canSendAgain: false };
    return { status: 'unknown', order, paymentId, ...known, contradicted: true };
  }
  if (isFinal(state) || isDisputed(state)) return state;
  switch (outcome.kind) {
    case 'declined':
      return { status: 'declined', order, paymentId, reason: outcome.reason ?? 'other' };
    case 'failed':
      return { status: 'failed', order, paymentId, reason: outcome.reason ?? 'other' };
    case 'cancelled':
    case 'expired':
      return { status: outcome.kind, order, paymentId };
    case 'action-required': {
      const { action } = outcome;
      if (state.status === 'action-required' && isSameAction(state.action, action)) return state;
      return { status: 'action-required', order, paymentId, action, warnedMs: null };
    }
    case 'undoable': {
      const isOver = state.status === 'processing' && state.phase === 'at-server';
      if (isOver || state.status === 'undoable') return state;
      return { status: 'undoable', order, paymentId, heldBy: 'server', forMs: outcome.forMs };
    }
    case 'processing':
      if (outcome.heldBy === 'bank') return heldByBank(state);
      if (state.status === 'processing' && !state.isHeldByBank) return state;
      // An unknown payment stays unconfirmed, so what the payer was told stays true.
      if (state.status === 'unknown') return unknown(state, outcome, false);
      return { status: 'processing', order, paymentId, phase: 'at-server', slow: false };
    case 'not-found':
      return unknown(state, outcome, state.status === 'unknown' || state.status === 'processing');
    case 'unknown':
      return unknown(state, outcome, false);
  }
}

/** "Still paying" after a few seconds would say less, so it counts as slow from the start. */
function heldByBank(state: UnderwayState): UnderwayState {
  const { order, paymentId } = state;
  if (isHeldByBank(state)) return state;
  return { status: 'processing', order, paymentId, phase: 'at-server', slow: true, isHeldByBank: true };
}

function unknown(state: UnderwayState, outcome: PayOutcome, canSendAgain: boolean): UnderwayState {
  const { order, paymentId } = state;
  const known = { ...(state.status === 'unknown' ? referenceOf(state) : {}), ...referenceOf(outcome) };
  const isUnchanged =
    state.status === 'unknown' && state.canSendAgain === canSendAgain && state.reference === known.reference;
  return isUnchanged ? state : { status: 'unknown', order, paymentId, ...known, canSendAgain };
}

export function isSameAction(a: PaymentAction, b: PaymentAction): boolean {
  return a.kind === b.kind && addressOf(a) === addressOf(b);
}

function addressOf(action: PaymentAction): string {
  return action.kind === 'qr' ? action.imageUrl : action.url;
}

/** The server's amount replaces the page's if it is valid and can be spoken. */
function chargedOrder(order: PaymentOrder, amount: unknown): PaymentOrder {
  return !isCharge(amount) || isSameMoney(amount, order.amount) ? order : { ...order, amount };
}

function referenceOf(known: PayOutcome | UnderwayState): { readonly reference?: string } {
  return 'reference' in known && known.reference !== undefined ? { reference: known.reference } : {};
}

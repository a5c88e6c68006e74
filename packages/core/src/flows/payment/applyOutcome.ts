import { isCharge } from './isCharge';
import type { PaymentOrder } from './order';
import { isEnd, type PaymentAction, type PayOutcome } from './outcome';
import { isFinal, type PaymentState, type UnderwayState } from './state';

/**
 * Applies a server's answer to a payment, whichever request it answers and however late it arrives. A final state
 * changes only if another end contradicts it.
 */
export function applyOutcome(state: UnderwayState, outcome: PayOutcome): PaymentState {
  if (isFinal(state)) return contradict(state, outcome);
  const isDisputed = state.status === 'unknown' && state.contradicted;
  if (isDisputed && outcome.kind !== 'succeeded') return state;
  const { order, paymentId } = state;
  switch (outcome.kind) {
    case 'succeeded':
      return succeed(state, outcome, isDisputed ? { afterAll: true } : {});
    case 'declined':
      return { status: 'declined', order, paymentId, reason: outcome.reason ?? 'other' };
    case 'failed':
      return { status: 'failed', order, paymentId, reason: outcome.reason ?? 'other' };
    case 'cancelled':
    case 'expired':
      return { status: outcome.kind, order, paymentId };
    case 'action-required':
      return requireAction(state, outcome.action);
    case 'undoable':
      return openUndo(state, outcome.forMs);
    case 'processing':
      return keepProcessing(state);
    case 'not-found':
      return loseTrack(state, { canSendAgain: state.status === 'unknown' || state.status === 'processing' });
    case 'unknown':
      return loseTrack(state, { ...referenceOf(outcome), canSendAgain: false });
  }
}

type Succeeded = Extract<PayOutcome, { kind: 'succeeded' }>;

/**
 * Resolves two different ends of one payment, or two amounts. "Paid" outranks "not paid", because a payer who hears
 * "declined" about a charged payment pays again. "Not paid" after "paid" makes the payment unknown, for the same
 * reason.
 */
function contradict(state: UnderwayState, outcome: PayOutcome): PaymentState {
  const wasPaid = state.status === 'succeeded';
  if (outcome.kind === 'succeeded') {
    const isKnown = wasPaid && chargedOrder(state.order, outcome.amount) === state.order;
    return isKnown ? state : succeed(state, outcome, { afterAll: true });
  }
  if (!wasPaid || !isEnd(outcome)) return state;
  const { order, paymentId } = state;
  return { status: 'unknown', order, paymentId, ...referenceOf(state), canSendAgain: false, contradicted: true };
}

function succeed({ order, paymentId }: UnderwayState, outcome: Succeeded, how: { afterAll?: true }): PaymentState {
  const charged = chargedOrder(order, outcome.amount);
  return { status: 'succeeded', order: charged, paymentId, ...referenceOf(outcome), ...how };
}

export function loseTrack(state: UnderwayState, known: { reference?: string; canSendAgain: boolean }): PaymentState {
  if (state.status === 'unknown') {
    const reference = known.reference ?? state.reference;
    if (reference === state.reference && known.canSendAgain === state.canSendAgain) return state;
    return { ...state, ...known, ...(reference === undefined ? {} : { reference }) };
  }
  return { status: 'unknown', order: state.order, paymentId: state.paymentId, ...known };
}

function requireAction(state: UnderwayState, action: PaymentAction): PaymentState {
  if (state.status === 'action-required' && isSameAction(state.action, action)) return state;
  return { status: 'action-required', order: state.order, paymentId: state.paymentId, action, warnedMs: null };
}

function openUndo(state: UnderwayState, forMs: number): PaymentState {
  const over = state.status === 'processing' && state.phase === 'settling';
  if (over || state.status === 'undoable') return state;
  return { status: 'undoable', order: state.order, paymentId: state.paymentId, heldBy: 'server', forMs };
}

/** An unknown payment stays unconfirmed when the server says "processing", so what the payer was told stays true. */
function keepProcessing(state: UnderwayState): PaymentState {
  if (state.status === 'processing') return state;
  if (state.status === 'unknown') return loseTrack(state, { canSendAgain: false });
  return { status: 'processing', order: state.order, paymentId: state.paymentId, phase: 'settling', slow: false };
}

/** The server's amount replaces the page's if it is valid and can be spoken. */
function chargedOrder(order: PaymentOrder, amount: unknown): PaymentOrder {
  if (!isCharge(amount)) return order;
  const isKnown = amount.minorUnits === order.amount.minorUnits && amount.currency === order.amount.currency;
  return isKnown ? order : { ...order, amount };
}

export function isSameAction(a: PaymentAction, b: PaymentAction): boolean {
  return a.kind === b.kind && addressOf(a) === addressOf(b);
}

function addressOf(action: PaymentAction): string {
  return action.kind === 'qr' ? action.imageUrl : action.url;
}

function referenceOf({ reference }: { reference?: string }): { reference?: string } {
  return reference === undefined ? {} : { reference };
}

import type { PaymentFacts } from '../events';
import { isDue } from '../needs';
import {
  becomeUnclear,
  commonStateFrom,
  startClosing,
  startReading,
  unchanged,
  startCall,
  type PaymentStep,
} from './become';
import { isLive, type PaymentState } from '../state';

/** In ms. */
const answerPauseMs = 1_000;

type PaidBy = 'server' | 'page';

/**
 * The payer's page asked to pay again. A payment that may have been sent is never sent a second time.
 */
export function request(state: PaymentState, paidBy: PaidBy, now: number): PaymentStep {
  // The process that was opening it died, so this request goes on with its own means.
  if (state.status === 'open' && isDue(state, now)) return startOpening(state, paidBy, now);
  if (state.status === 'opened' && paidBy === 'server') return send(state, state.ref, now);
  return unchanged(state);
}

export function startOpening(state: PaymentState, paidBy: PaidBy, now: number): PaymentStep {
  const next = startCall(state, 'open', now);
  return { state: next, effects: [{ type: 'open', turn: next.turn, paidBy }] };
}

/**
 * The provider has an object. Two processes may both have opened one: the first that is stored is the payment's, and nobody can pay
 * the other.
 */
export function becomeOpened(state: PaymentState, ref: string, paidBy: PaidBy, now: number): PaymentStep {
  if (state.status !== 'open') {
    return state.ref === ref ? unchanged(state) : { state, effects: [{ type: 'abandon', ref }] };
  }
  return paidBy === 'page'
    ? unchanged({ ...commonStateFrom(state, now), ref, status: 'opened' })
    : send(state, ref, now);
}

/** The reference is stored in the same transaction, before anything can be charged. */
function send(state: PaymentState, ref: string, now: number): PaymentStep {
  const next = startCall({ ...commonStateFrom(state, now), ref, status: 'sending' } as const, 'pay', now);
  return { state: next, effects: [{ type: 'pay', turn: next.turn, ref }] };
}

/** Takes back a payment that waits for the payer. Any other one can be charged at any moment. */
export function cancel(state: PaymentState, now: number): PaymentStep {
  if (state.status !== 'opened' && state.status !== 'action') return unchanged(state);
  return startClosing(state, { status: 'cancelled' }, now);
}

/** A payer who is back from the bank need not wait for the webhook. A page that only waits does not ask the provider each time. */
export function readAnswer(state: PaymentState, now: number): PaymentStep {
  if (state.status !== 'action' || state.call || now - state.asked.at < answerPauseMs) return unchanged(state);
  return startReading(state, state.ref, now);
}

/** After a restored backup: the provider has this object, and what is known of the payment may be old. */
export function becomeListed(state: PaymentState, ref: string, { now, slot }: PaymentFacts): PaymentStep {
  if (state.ref !== null && state.ref !== ref) return { state, effects: [{ type: 'abandon', ref }] };
  if (state.ref === null) {
    const { state: next, effects } = becomeUnclear(state, ref, now);
    return { state: next, effects: [...(slot === 'free' ? [{ type: 'claim-slot' } as const] : []), ...effects] };
  }
  return isLive(state) && !state.call ? startReading(state, ref, now) : unchanged(state);
}

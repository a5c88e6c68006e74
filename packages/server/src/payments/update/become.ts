import type { Step } from '@payaloud/core/internal/flow';
import type { PaymentEffect } from '../effects';
import type { PaymentFacts } from '../events';
import { leaseMs } from '../needs';
import type { CallType, CommonState, PaymentState, Review, ReviewReason, UnpaidEnd } from '../state';

export type PaymentStep = Step<PaymentState, PaymentEffect>;

export function unchanged(state: PaymentState): PaymentStep {
  return { state, effects: [] };
}

/** The part that a payment remembers when its status changes. An answer to an earlier call is then a late one. */
export function commonStateFrom({ ref, turn }: PaymentState, now: number): CommonState {
  return { ref, turn, call: null, since: now, asked: { at: now, fruitless: 0 } };
}

/** Starts a call, which holds the payment's lease until it is answered or `leaseMs` have passed. */
export function startCall<State extends PaymentState>(state: State, type: CallType, now: number): State {
  const turn = state.turn + 1;
  return { ...state, turn, call: { turn, type, until: now + leaseMs } };
}

/** Nothing new was learned, so the next question waits longer. */
export function askLater(state: PaymentState, now: number): PaymentStep {
  return unchanged({ ...state, call: null, asked: { at: now, fruitless: state.asked.fruitless + 1 } });
}

export function startReading(state: PaymentState, ref: string, now: number): PaymentStep {
  const next = startCall(state, 'read', now);
  return { state: next, effects: [{ type: 'read', turn: next.turn, ref }] };
}

export function becomeUnclear(state: PaymentState, ref: string, now: number): PaymentStep {
  return startReading({ ...commonStateFrom(state, now), ref, status: 'unclear' }, ref, now);
}

/** The attempt is over. The order becomes free only when the provider has closed its object. */
export function startClosing(state: PaymentState & { readonly ref: string }, end: UnpaidEnd, now: number): PaymentStep {
  return close({ ...commonStateFrom(state, now), ref: state.ref, status: 'closing', end }, now);
}

export function close(state: PaymentState & { readonly status: 'closing' }, now: number): PaymentStep {
  const next = startCall(state, 'close', now);
  return { state: next, effects: [{ type: 'close', turn: next.turn, ref: state.ref }] };
}

/** Nothing was charged, and nothing can be charged any more. */
export function finish(state: PaymentState, end: UnpaidEnd, { now, slot }: PaymentFacts): PaymentStep {
  return {
    state: { ...commonStateFrom(state, now), ...end },
    effects: [
      ...(slot === 'own' ? [{ type: 'free-slot' } as const] : []),
      { type: 'notify', news: { about: 'not-paid', status: end.status } },
    ],
  };
}

/** Leaves the payment to a person's review. `charged`: the amount that the provider reported. */
export function becomeReview(
  state: PaymentState,
  why: ReviewReason,
  now: number,
  { charged, refunds }: Pick<Review, 'charged' | 'refunds'> = { charged: null, refunds: [] },
): PaymentStep {
  return {
    state: { ...commonStateFrom(state, now), status: 'review', why, charged, refunds },
    effects: [{ type: 'notify', news: { about: 'review', why } }],
  };
}

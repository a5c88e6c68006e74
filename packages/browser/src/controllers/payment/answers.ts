import type { Store } from '@payaloud/core/flow';
import {
  isFinal,
  paymentIdOf,
  reducePayment,
  type PaymentFlowEvent,
  type PaymentOrder,
  type PaymentState,
  type PayOutcome,
} from '@payaloud/core/payment';
import type { PaymentMemory } from './memory';
import type { PaymentVoice } from './voice';

/** What the server answers, of this payment or of one before it. */
export interface Answers {
  /** However late it comes: an end of an earlier payment that contradicts what the payer was told is told as well. */
  take(paymentId: string, outcome: PayOutcome): void;
  /** The payer was told this end. */
  remember(end: PaymentState): void;
  /** The payer was told that this payment was not made. */
  isUnpaid(paymentId: string): boolean;
  /**
   * The server has not seen this attempt, whose order another one is known to have paid: that one is followed. Whether it
   * is. Should this one be charged as well, that is told.
   */
  leave(paymentId: string): boolean;
  /** The attempt at this order that was paid, be it contradicted by now: no other may be sent. */
  paidBefore(order: PaymentOrder): string | null;
}

export interface AnswersOptions {
  readonly store: Store<PaymentState, PaymentFlowEvent>;
  readonly voice: PaymentVoice;
  readonly memory: PaymentMemory;
  /** The order is paid already, and another attempt at it is under way. */
  readonly onPaidTwice: () => void;
}

export function createAnswers({ store, voice, memory, onPaidTwice }: AnswersOptions): Answers {
  const told = new Map<string, PaymentState>();
  const left = new Map<string, PaymentState>();

  /** Told by this page, by one before it, or by another tab. */
  function chargeOf(order: PaymentOrder): PaymentState | undefined {
    const own = [...told.values()].find((end) => isCharged(end) && end.order.id === order.id);
    const paymentId = memory.paid.recall(order.id);
    return own ?? (paymentId === null ? undefined : { status: 'succeeded', order, paymentId });
  }

  function paidBefore(order: PaymentOrder): string | null {
    const paid = chargeOf(order);
    return paid ? paymentIdOf(paid) : null;
  }

  function keep(paymentId: string, end: PaymentState) {
    told.set(paymentId, end);
    if (end.status === 'succeeded') memory.paid.keep(end.order.id, paymentId);
  }

  /** Shown in the place of what followed, unless that may be charged too or is another order: then it is only said. */
  function correct(to: PaymentState) {
    store.dispatch({ type: 'corrected', to });
    const state = store.getState();
    if (state === to) return;
    voice.say(to.status === 'succeeded' ? 'paid-after-all' : 'contradicted', to);
    if (to.status === 'succeeded' && state.order.id === to.order.id) onPaidTwice();
  }

  function takeCurrent(event: Answered) {
    const before = store.getState();
    const charge = chargeOf(before.order);
    const isAnother = charge !== undefined && paymentIdOf(charge) !== event.paymentId;
    const last = isAnother ? told.get(event.paymentId) : charge;
    store.dispatch(contradictionOf(before, last, event) ?? (charge ? withoutSafety(event) : event));
    const state = store.getState();
    if (state !== before && !isFinal(state) && isAnother) onPaidTwice();
  }

  return {
    take(paymentId, outcome) {
      const event: Answered = { type: 'answered', paymentId, outcome };
      if (paymentIdOf(store.getState()) === paymentId) return takeCurrent(event);
      const before = told.get(paymentId) ?? (outcome.kind === 'succeeded' ? left.get(paymentId) : undefined);
      const after = before && reducePayment(before, event);
      if (!after || after === before) return;
      keep(paymentId, after);
      correct(after);
    },
    remember(end) {
      const paymentId = paymentIdOf(end);
      if (paymentId !== null) keep(paymentId, end);
      // "Nothing was charged" is true of this attempt, and not of the order.
      const paid = isCharged(end) ? undefined : chargeOf(end.order);
      if (paid) store.dispatch({ type: 'corrected', to: paid });
    },
    leave(paymentId) {
      const before = store.getState();
      const to = paidBefore(before.order);
      if (to === null || to === paymentId) return false;
      left.set(paymentId, before);
      store.dispatch({ type: 'yielded', paymentId, to });
      return store.getState() !== before;
    },
    paidBefore,
    isUnpaid(paymentId) {
      const end = told.get(paymentId);
      return end !== undefined && end.status !== 'succeeded';
    },
  };
}

type Answered = Extract<PaymentFlowEvent, { type: 'answered' }>;

/** The payment is asked about once more, for example after a reload, and what was told of it last does not hold. */
function contradictionOf(
  state: PaymentState,
  last: PaymentState | undefined,
  event: Answered,
): PaymentFlowEvent | null {
  const isKnown = isFinal(state) || (state.status === 'unknown' && state.contradicted);
  if (!last || isKnown) return null;
  const to = reducePayment(last, event);
  return to === last && isFinal(to) ? null : { type: 'corrected', to };
}

/** While the order was paid, "the server never saw it" makes nothing safe to be sent. */
function withoutSafety(event: Answered): Answered {
  return event.outcome.kind === 'not-found' ? { ...event, outcome: { kind: 'unknown' } } : event;
}

/** Of what was told, only what was told as paid is ever unknown. */
function isCharged({ status }: PaymentState): boolean {
  return status === 'succeeded' || status === 'unknown';
}

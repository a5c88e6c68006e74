import type { Store } from '@payaloud/core/flow';
import {
  paymentIdOf,
  reducePayment,
  type PaymentFlowEvent,
  type PaymentOrder,
  type PaymentState,
  type PayOutcome,
} from '@payaloud/core/payment';
import type { PaymentVoice } from './voice';

/** What the server answers, of this payment or of one before it. */
export interface Answers {
  /** However late it comes: an end of an earlier payment that contradicts what the payer was told is told as well. */
  take(paymentId: string, outcome: PayOutcome): void;
  /** The payer was told this end. */
  remember(end: PaymentState): void;
  /** The payer was told that this payment was not made. */
  isUnpaid(paymentId: string): boolean;
  /** Some attempt at this order was paid: no other may be sent. */
  isPaid(order: PaymentOrder): boolean;
}

export interface AnswersOptions {
  readonly store: Store<PaymentState, PaymentFlowEvent>;
  readonly voice: PaymentVoice;
  /** The order is paid already, and another attempt at it is under way. */
  readonly onPaidTwice: () => void;
}

export function createAnswers({ store, voice, onPaidTwice }: AnswersOptions): Answers {
  const told = new Map<string, PaymentState>();

  function paidBefore(order: PaymentOrder): PaymentState | undefined {
    return [...told.values()].find((end) => end.status === 'succeeded' && end.order.id === order.id);
  }

  /** Shown in the place of what followed, unless that may be charged too or is another order: then it is only said. */
  function correct(to: PaymentState) {
    store.dispatch({ type: 'corrected', to });
    const state = store.getState();
    if (state === to) return;
    voice.say(to.status === 'succeeded' ? 'paid-after-all' : 'contradicted', to);
    if (to.status === 'succeeded' && state.order.id === to.order.id) onPaidTwice();
  }

  return {
    take(paymentId, outcome) {
      const event = { type: 'answered', paymentId, outcome } as const;
      if (paymentIdOf(store.getState()) === paymentId) return store.dispatch(event);
      const before = told.get(paymentId);
      const after = before && reducePayment(before, event);
      if (!after || after === before) return;
      told.set(paymentId, after);
      correct(after);
    },
    remember(end) {
      const paymentId = paymentIdOf(end);
      if (paymentId !== null) told.set(paymentId, end);
      // "Nothing was charged" is true of this attempt, and not of the order.
      const paid = end.status === 'succeeded' ? undefined : paidBefore(end.order);
      if (paid) store.dispatch({ type: 'corrected', to: paid });
    },
    isPaid: (order) => paidBefore(order) !== undefined,
    isUnpaid(paymentId) {
      const end = told.get(paymentId);
      return end !== undefined && end.status !== 'succeeded';
    },
  };
}

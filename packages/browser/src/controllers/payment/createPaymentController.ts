import { createStore } from '@payaloud/core/flow';
import {
  canRetry,
  isFinal,
  paymentIdOf,
  reducePayment,
  reviewOf,
  wordFor,
  type PaymentFlowEvent,
  type PaymentOrder,
  type PaymentState,
} from '@payaloud/core/payment';
import { guard } from '../../runtime';
import { createAnswers } from './answers';
import { createAttempt } from './attempt';
import { createCompanion } from './companions';
import { createFollower } from './follower';
import { createPaymentMemory } from './memory';
import type { PaymentControllerOptions } from './options';
import { createTimeLeft } from './timeLeft';
import { createPaymentVoice } from './voice';
import { paymentPlatform } from './webPlatform';

/** One payment, from review to its end. Made outside render; does nothing until `connect`. */
export interface PaymentController {
  readonly getState: () => PaymentState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resumes a payment that a reload cut off, or says what is to be paid. Returns the undo. */
  readonly connect: () => () => void;
  /** Pays, once. Every other press is answered in words. */
  readonly pay: () => void;
  /** The payer opens the amount: it is said in full, and Pay works once it was. */
  readonly hearAmount: () => void;
  readonly undo: () => void;
  /** Asks for more time to pay. */
  readonly extend: () => void;
  /** Gives up: before Pay at once, afterwards where the server still can. */
  readonly cancel: () => void;
  /** Back to review, for a new attempt at what was definitely not paid. */
  readonly retry: () => void;
  /** Asks the server now. */
  readonly checkNow: () => void;
  /** Sends the same payment once more, with the same id, after the server said that it never came. */
  readonly sendAgain: () => void;
  /** Begins what the payer has to do elsewhere, or goes on with it, as often as they like. */
  readonly performAction: () => void;
  /** The payer is back from an action: asks at once, and says nothing of its own. */
  readonly returned: () => void;
  /** Says where the payment stands, unmasked: before Pay the amount, which then was heard. */
  readonly repeat: () => void;
  /** Before Pay and after an end it is shown at once; while a payment goes on it waits for `next` or `retry`. */
  readonly setOrder: (order: PaymentOrder) => void;
  /** Leaves an outcome for the order that was set while its payment went on: the new amount has to be heard first. */
  readonly next: () => void;
  /** Forgets the id of the order's payment, for example when its receipt was closed. */
  readonly forget: () => void;
}

/** Touches nothing: timers, storage and announcements begin with `connect`. */
export function createPaymentController(options: PaymentControllerOptions): PaymentController {
  const platform = paymentPlatform(options);
  const store = createStore<PaymentState, PaymentFlowEvent>(reducePayment, reviewOf(options.order));
  const memory = createPaymentMemory(() => platform.storage);
  const companion = createCompanion(
    () => options.announcer,
    () => store.getState(),
  );
  const voice = createPaymentVoice({ companion, announcer: () => options.announcer, language: () => options.language });
  const ended = new Set<string>();
  // What the server still holds of the other attempt must not be charged as well.
  const answers = createAnswers({ store, voice, memory, onPaidTwice: () => follower.cancel('page') });
  const onSettled = () => follower.follow();
  const attempt = createAttempt({ options, platform, store, memory, answers, ended, onSettled });
  const follower = createFollower({ options, platform, store, attempt, answers, voice });
  const timeLeft = createTimeLeft({ options, platform, store, voice, onEnd: adoptOther });
  let shown = options.order;
  let connected = false;
  let offered: PaymentState | null = null;
  /** The order whose amount was last said in full (law 2). */
  let heard: PaymentOrder | null = null;

  store.subscribe((state, previous, event) => {
    const word = wordFor(previous, state, event);
    guard(() => (word === 'review' ? offer() : word && voice.say(word, state, noteHearing(state))));
    if (state.status !== 'review') companion.leave();
    // The app may have changed it while Pay asked whether another tab is at work.
    if (event.type === 'claim-refused') show(shown);
    follower.follow();
    timeLeft.follow();
    if (isFinal(state)) end(state);
  });

  function end(state: PaymentState) {
    attempt.finish();
    answers.remember(state);
    const paymentId = paymentIdOf(state);
    if (paymentId === null) return;
    // Not of this attempt alone: an earlier one was found to be paid.
    if (state.status === 'succeeded' && ended.delete(paymentId)) memory.keep(state.order.id, paymentId);
    // Who told of an earlier attempt that it was not made has to hear that it was.
    if (state.status === 'succeeded' || memory.recall(state.order.id) === paymentId) tell(state.order, paymentId);
  }

  function noteHearing({ order }: PaymentState) {
    return (hearing: 'heard' | 'masked') => {
      if (hearing === 'heard') heard = order;
    };
  }

  function tell(order: PaymentOrder, paymentId: string) {
    platform.channel?.post({ orderId: order.id, paymentId });
  }

  /** Once per order and attempt: a remount by StrictMode says nothing again. */
  function offer() {
    const state = store.getState();
    if (!connected || state.status !== 'review' || offered?.order === state.order) return;
    offered = state;
    voice.offer(state, noteAmount(state));
  }

  function noteAmount(state: PaymentState) {
    return (hearing: 'heard' | 'masked') => {
      noteHearing(state)(hearing);
      store.dispatch({ type: 'amount-said', order: state.order, hearing });
    };
  }

  function show(order: PaymentOrder) {
    store.dispatch({ type: 'order-changed', order });
    if (connected && store.getState().order.id === order.id) adoptKnown(memory.recall(order.id));
  }

  function adoptKnown(paymentId: string | null) {
    if (paymentId !== null && !ended.has(paymentId)) store.dispatch({ type: 'adopted', paymentId });
  }

  /** News does not reach a page that is frozen, and not every browser carries it: "nothing was charged" may be wrong. */
  function adoptOther() {
    adoptKnown(memory.recall(store.getState().order.id));
  }

  function wake() {
    adoptOther();
    timeLeft.look();
    follower.hurry();
  }

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(() => guard(listener)),
    connect() {
      connected = true;
      companion.setActive('active');
      attempt.resume();
      follower.resume();
      const stopNews = platform.channel?.subscribe(({ orderId, paymentId }) => {
        const { order } = store.getState();
        if (orderId !== order.id) return;
        if (answers.isUnpaid(paymentId)) return follower.askAgain(paymentId);
        adoptKnown(paymentId);
        follower.hurry();
      });
      const stopWaking = platform.onWake(wake);
      adoptOther();
      offer();
      timeLeft.resume();
      return () => {
        connected = false;
        companion.setActive('asleep');
        stopNews?.();
        stopWaking();
        timeLeft.pause();
        follower.pause();
        attempt.abandon();
      };
    },
    pay() {
      timeLeft.look();
      const state = store.getState();
      if (state.status !== 'review') return answerInstead(state);
      if (state.hearing === 'heard') return attempt.begin();
      if (state.hearing === 'masked') return voice.answer('hear-first', state);
      voice.review(state, noteAmount(state));
    },
    hearAmount,
    undo() {
      const state = store.getState();
      if (state.status !== 'undoable') return;
      if (state.heldBy === 'page') attempt.undo();
      else follower.cancel('payer');
    },
    extend: () => timeLeft.extend(),
    cancel() {
      adoptOther();
      const state = store.getState();
      if (state.status === 'undoable' && state.heldBy === 'page') attempt.undo();
      else if (state.status === 'review') store.dispatch({ type: 'cancel-pressed' });
      else follower.cancel('payer');
    },
    retry() {
      const state = store.getState();
      const paymentId = paymentIdOf(state);
      if (!canRetry(state)) return;
      if (paymentId !== null) ended.add(paymentId);
      offered = null;
      store.dispatch({ type: 'retry', order: shown });
      adoptKnown(memory.recall(shown.id));
    },
    checkNow: () => follower.checkNow(),
    sendAgain() {
      const state = store.getState();
      if (state.status !== 'unknown' || !state.canSendAgain) return answerInstead(state);
      if (answers.paidBefore(state.order) !== null) return voice.answer('still-unknown', state);
      // After a reload the order may ask for another amount than the payer has heard.
      if (state.order !== heard) return hearAmount();
      attempt.resend();
    },
    performAction: () => follower.performAction(),
    returned: () => follower.returned(),
    repeat: hearAmount,
    setOrder(order) {
      shown = order;
      show(order);
    },
    next: () => show(shown),
    forget: () => memory.forget(store.getState().order.id),
  };

  /** To a press that would pay, where nothing is to be paid now. */
  function answerInstead(state: PaymentState) {
    if (isFinal(state)) voice.answer('already-done', state);
    else if (state.status === 'unknown') voice.answer('still-unknown', state);
    else if (state.status !== 'review') voice.answer('already-paying', state);
  }

  function hearAmount() {
    const state = store.getState();
    // What is repeated of another attempt must not open Pay in the next one, however late it was delivered.
    voice.repeat(state, (state.status === 'review' ? noteAmount : noteHearing)(state));
  }
}

import type { Store } from '@payaloud/core/flow';
import {
  isEnd,
  paymentIdOf,
  type PaymentAction,
  type PaymentFlowEvent,
  type PaymentState,
  type PayOutcome,
} from '@payaloud/core/payment';
import type { Answers } from './answers';
import { createAsker } from './asker';
import type { Attempt } from './attempt';
import type { PaymentControllerOptions } from './options';
import { outcomeOf } from './outcomeOf';
import type { PaymentClock, PaymentPlatform } from './ports';
import type { PaymentVoice } from './voice';

/** Follows a payment that is under way: asks what became of it, and acts for the payer where they are needed. */
export interface Follower {
  /** The state may have changed. */
  follow(): void;
  /** A good moment to ask. */
  hurry(): void;
  /** The payer is back from the bank: they hear of it where nobody answers. */
  returned(): void;
  /** Asks once about a payment that has ended. */
  askAgain(paymentId: string): void;
  /** The payer asks: they get an answer, whatever it is. */
  checkNow(): void;
  /** `payer`: they get an answer, whatever it is. */
  cancel(by: 'payer' | 'page'): void;
  performAction(): void;
  resume(): void;
  pause(): void;
}

export interface FollowerOptions {
  readonly options: PaymentControllerOptions;
  readonly platform: PaymentPlatform;
  readonly store: Store<PaymentState, PaymentFlowEvent>;
  readonly attempt: Attempt;
  readonly answers: Answers;
  readonly voice: PaymentVoice;
}

/** After this many checks in a row without an answer, what the payer believes to go on may have stopped. */
const SILENT_CHECKS = 2;
/** A payment that another tab has just sent may reach the server a moment after its id reaches us. */
const EARLY_CHECKS = 3;
/** Most payments are through within five seconds; after this the payer hears that this one still goes on. */
const SLOW_MS = 10_000;

export function createFollower({ options, platform, store, attempt, answers, voice }: FollowerOptions): Follower {
  const { clock } = platform;
  const slowness = createTimerOf(clock);
  const undoWindow = createTimerOf(clock);
  let running = false;
  let asked: string | null = null;
  let silent = 0;
  let unseen = 0;
  let payerAsked = false;
  let isBack = false;
  /** What is being opened. */
  let acting: PaymentAction | null = null;

  const asker = createAsker({
    clock,
    check: (paymentId, signal) => options.check(paymentId, signal),
    onAnswer(paymentId, outcome) {
      const before = store.getState();
      if (paymentId !== paymentIdOf(before)) return void (outcome && answers.take(paymentId, outcome));
      take(paymentId, outcome);
      const isWaitedFor = payerAsked || (isBack && !outcome);
      payerAsked = isBack = false;
      if (!isWaitedFor || store.getState() !== before) return;
      voice.answer(outcome && before.status !== 'unknown' ? 'still-going' : 'still-unknown', before);
    },
  });

  function take(paymentId: string, outcome: PayOutcome | null) {
    const { status } = store.getState();
    if (paymentId !== asked) silent = unseen = 0;
    asked = paymentId;
    silent = outcome ? 0 : silent + 1;
    unseen = outcome?.kind === 'not-found' ? unseen + 1 : 0;
    if (unseen >= EARLY_CHECKS && answers.leave(paymentId)) return;
    if (outcome?.kind === 'not-found' && status === 'processing' && unseen < EARLY_CHECKS) return;
    if (outcome) answers.take(paymentId, outcome);
    else if (status === 'processing' && silent >= SILENT_CHECKS) store.dispatch({ type: 'reply-lost', paymentId });
  }

  function follow() {
    const state = store.getState();
    const paymentId = paymentIdOf(state);
    const asks = running && isAsked(state) && !attemptIsOut(state);
    if (asks && paymentId !== null) asker.ask(paymentId);
    else asker.stop();
    timeSlowness(state, paymentId);
    timeWindow(state, paymentId);
  }

  function timeSlowness(state: PaymentState, paymentId: string | null) {
    const isQuick = running && state.status === 'processing' && !state.slow;
    slowness.follow(isQuick ? paymentId : null, SLOW_MS, (id) => store.dispatch({ type: 'slow', paymentId: id }));
  }

  /** The window that the server holds open; the one of the page belongs to the attempt. */
  function timeWindow(state: PaymentState, paymentId: string | null) {
    const forMs = running && state.status === 'undoable' && state.heldBy === 'server' ? state.forMs : null;
    undoWindow.follow(forMs === null ? null : paymentId, forMs ?? 0, (id) =>
      store.dispatch({ type: 'undo-ended', paymentId: id }),
    );
  }

  function attemptIsOut(state: PaymentState): boolean {
    const paymentId = paymentIdOf(state);
    return paymentId !== null && attempt.isSending(paymentId);
  }

  async function cancel(by: 'payer' | 'page'): Promise<void> {
    const state = store.getState();
    const paymentId = paymentIdOf(state);
    const canAsk = state.status === 'undoable' || state.status === 'action-required';
    if (!options.cancel || paymentId === null || !canAsk) return;
    let isLate = false;
    const cancelTimeout = clock.after(options.timeoutMs ?? 30_000, () => {
      isLate = true;
      store.dispatch({ type: 'reply-lost', paymentId });
    });
    const outcome = await outcomeOf(async () => options.cancel?.(paymentId) ?? { kind: 'unknown' });
    cancelTimeout();
    if (outcome && (!isLate || isEnd(outcome))) answers.take(paymentId, outcome);
    else if (!isLate) store.dispatch({ type: 'reply-lost', paymentId });
    if (by === 'payer' && store.getState() === state) voice.answer('still-going', state);
  }

  async function performAction(): Promise<void> {
    const state = store.getState();
    if (state.status !== 'action-required') return;
    const { action, paymentId } = state;
    if (acting === action) return voice.answer('still-going', state);
    acting = action;
    try {
      if (options.performAction) await options.performAction(action, { paymentId });
      // Who leaves is not back: the page is on its way out.
      else if (action.kind === 'redirect') return platform.leave(action.url);
      else throw new TypeError('Nobody opens this action');
    } catch {
      // The action stays required, and the server is asked below: nothing is lost by an action that failed.
      voice.answer('still-unknown', state);
    } finally {
      if (acting === action) acting = null;
    }
    returned();
  }

  /** An app that leaves for the bank never says that the payer is back: nobody must wait for it. */
  function hurry() {
    acting = null;
    asker.hurry();
  }

  function returned() {
    isBack = true;
    hurry();
  }

  return {
    follow,
    hurry,
    returned,
    askAgain(paymentId) {
      const { signal } = new AbortController();
      void outcomeOf(() => options.check(paymentId, signal)).then(
        (outcome) => outcome && isEnd(outcome) && answers.take(paymentId, outcome),
      );
    },
    checkNow() {
      const state = store.getState();
      payerAsked = isAsked(state);
      if (attemptIsOut(state)) return voice.answer('still-going', state);
      asker.hurry();
    },
    cancel: (by) => void cancel(by),
    performAction: () => void performAction(),
    resume() {
      running = true;
      follow();
    },
    pause() {
      running = false;
      follow();
    },
  };
}

/** States in which only the server knows how it goes on. */
function isAsked(state: PaymentState): boolean {
  if (state.status === 'processing') return state.phase !== 'claiming';
  return state.status === 'unknown' || state.status === 'action-required';
}

/** One timer that belongs to a payment: begun once for it, and ended when another, or none, is followed. */
function createTimerOf(clock: PaymentClock) {
  let followed: string | null = null;
  let cancel = () => {};
  return {
    follow(paymentId: string | null, ms: number, run: (paymentId: string) => void) {
      if (paymentId === followed) return;
      cancel();
      followed = paymentId;
      if (paymentId !== null) cancel = clock.after(ms, () => run(paymentId));
    },
  };
}

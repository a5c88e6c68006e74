import { isEnd, type PayOutcome } from '@payaloud/core/payment';
import { outcomeOf } from './outcomeOf';
import type { PaymentClock } from './ports';

/** Asks the server what became of a payment, again and again, until told to stop. */
export interface Asker {
  /** Begins with `paymentId`, or goes on where it is asked about already. */
  ask(paymentId: string): void;
  /** Asks now instead of at the next turn. */
  hurry(): void;
  stop(): void;
}

export interface AskerOptions {
  readonly clock: PaymentClock;
  readonly check: (paymentId: string, signal: AbortSignal) => Promise<PayOutcome>;
  /** `null`: no answer. Answers that come after their time count only if they are an end. */
  readonly onAnswer: (paymentId: string, outcome: PayOutcome | null) => void;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** A check that took longer than this gave no answer. */
const CHECK_TIMEOUT_MS = 10_000;
/** Afterwards only `hurry` asks: a page that is left open for a day must not poll for a day. */
const PATIENCE_MS = 30 * 60_000;

export function createAsker({ clock, check, onAnswer }: AskerOptions): Asker {
  let paymentId: string | null = null;
  let delay = FIRST_DELAY_MS;
  let spent = 0;
  let round = 0;
  let asking = false;
  let cancelTimer = () => {};

  function wait() {
    if (paymentId === null || spent >= PATIENCE_MS) return;
    const ms = delay;
    cancelTimer = clock.after(ms, () => askOnce());
    spent += ms;
    delay = Math.min(delay * 2, LONGEST_DELAY_MS);
  }

  function askOnce() {
    const id = paymentId;
    if (id === null || asking) return;
    cancelTimer();
    asking = true;
    const mine = ++round;
    const abort = new AbortController();
    const settle = (outcome: PayOutcome | null) => {
      if (mine !== round || !asking) {
        if (outcome && isEnd(outcome)) onAnswer(id, outcome);
        return;
      }
      asking = false;
      cancelTimeout();
      onAnswer(id, outcome);
      if (mine === round && !asking) wait();
    };
    const cancelTimeout = clock.after(CHECK_TIMEOUT_MS, () => {
      settle(null);
      abort.abort();
    });
    void outcomeOf(() => check(id, abort.signal)).then(settle);
  }

  function stop() {
    cancelTimer();
    paymentId = null;
    asking = false;
    round += 1;
  }

  return {
    ask(id) {
      if (id === paymentId) return;
      stop();
      paymentId = id;
      delay = FIRST_DELAY_MS;
      spent = 0;
      askOnce();
    },
    hurry() {
      delay = FIRST_DELAY_MS;
      spent = 0;
      askOnce();
    },
    stop,
  };
}

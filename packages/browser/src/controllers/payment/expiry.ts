import type { PaymentClock } from './ports';
import { startStopwatch } from './stopwatch';

/** Watches the time that is left to pay: one warning, one end, no countdown. */
export interface ExpiryWatch {
  /** Measures again: a timer that slept with its device is late. */
  look(): void;
  /** The time that is left from now on, in ms. */
  restart(leftMs: number): void;
  /** No timer until the next look; the time runs on. */
  sleep(): void;
}

export interface ExpiryWatchOptions {
  readonly clock: PaymentClock;
  readonly leftMs: number;
  /** How long before the end the payer is warned, in ms. */
  readonly warnMs: number;
  readonly onWarn: (leftMs: number) => void;
  readonly onEnd: () => void;
}

export function watchExpiry({ clock, leftMs, warnMs, onWarn, onEnd }: ExpiryWatchOptions): ExpiryWatch {
  let total = leftMs;
  let watch = startStopwatch(clock);
  let warned = false;
  let ended = false;
  let cancelTimer = () => {};

  function look() {
    if (ended) return;
    cancelTimer();
    const left = total - watch.longest();
    // What is no number is no time left either.
    if (!(left > 0)) {
      ended = true;
      return onEnd();
    }
    if (left <= warnMs && !warned) {
      warned = true;
      onWarn(left);
    }
    if (ended) return;
    // A warning may have made somebody look meanwhile, and set a timer that nobody would end any more.
    cancelTimer();
    cancelTimer = clock.after(warned ? left : left - warnMs, look);
  }

  look();
  return {
    look,
    restart(ms) {
      total = ms;
      watch = startStopwatch(clock);
      warned = false;
      look();
    },
    sleep: () => cancelTimer(),
  };
}

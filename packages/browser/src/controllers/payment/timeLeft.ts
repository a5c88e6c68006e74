import type { Store } from '@payaloud/core/flow';
import type { PaymentFlowEvent, PaymentState } from '@payaloud/core/payment';
import { watchExpiry, type ExpiryWatch } from './expiry';
import type { PaymentControllerOptions } from './options';
import type { PaymentPlatform } from './ports';
import type { PaymentVoice } from './voice';

/** The time that is left to press Pay: warned of, and extended when the payer asks (WCAG 2.2.1). */
export interface TimeLeft {
  follow(): void;
  look(): void;
  extend(): void;
  resume(): void;
  pause(): void;
}

export interface TimeLeftOptions {
  readonly options: PaymentControllerOptions;
  readonly platform: PaymentPlatform;
  readonly store: Store<PaymentState, PaymentFlowEvent>;
  readonly voice: PaymentVoice;
  /** The time is over: before it is told. */
  readonly onEnd: () => void;
}

/** WCAG 2.2.1: at least twenty seconds to ask for more time with one simple action. */
const LEAST_WARNING_MS = 20_000;

export function createTimeLeft({ options, platform, store, voice, onEnd }: TimeLeftOptions): TimeLeft {
  const { clock } = platform;
  let watch: ExpiryWatch | null = null;
  let watched: string | null = null;
  let extending = false;
  let awake = false;

  /** Begins when an order is first watched; a later pause does not give time that the server does not give. */
  function begin() {
    const { expiry } = options;
    const { status, order } = store.getState();
    if (order.id === watched || status !== 'review') return;
    watch?.sleep();
    watch = null;
    if (!expiry) return;
    watched = order.id;
    watch = watchExpiry({
      clock,
      leftMs: expiry.leftMs,
      warnMs: Math.max(LEAST_WARNING_MS, expiry.warnMs ?? 60_000),
      onWarn: (leftMs) => store.dispatch({ type: 'expiring', leftMs }),
      onEnd() {
        onEnd();
        store.dispatch({ type: 'expired' });
      },
    });
  }

  async function extend(): Promise<void> {
    const { expiry } = options;
    const asked = watch;
    if (!asked || !expiry?.extend || extending || store.getState().status !== 'review') return;
    extending = true;
    look();
    let cancelTimeout = () => {};
    try {
      const late = new Promise<never>((_, reject) => {
        cancelTimeout = clock.after(options.timeoutMs ?? 30_000, () => reject(new RangeError('no answer')));
      });
      const { leftMs } = await Promise.race([expiry.extend(), late]);
      if (!(leftMs > 0)) throw new RangeError('no time left');
      if (asked !== watch) return;
      store.dispatch({ type: 'extended' });
      asked.restart(leftMs);
    } catch {
      voice.answer('not-extended', store.getState());
    } finally {
      cancelTimeout();
      extending = false;
      look();
    }
  }

  /** After Pay the server decides what is too late. Who asked for more time in time does not lose it on the way. */
  function look() {
    if (awake) begin();
    if (store.getState().status === 'review' && awake && !extending) watch?.look();
    else watch?.sleep();
  }

  return {
    follow: look,
    look,
    extend: () => void extend(),
    resume() {
      awake = true;
      look();
    },
    pause() {
      awake = false;
      look();
    },
  };
}

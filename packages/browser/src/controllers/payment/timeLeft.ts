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
}

/** WCAG 2.2.1: at least twenty seconds to ask for more time with one simple action. */
const LEAST_WARNING_MS = 20_000;

export function createTimeLeft({ options, platform, store, voice }: TimeLeftOptions): TimeLeft {
  const { clock } = platform;
  let watch: ExpiryWatch | null = null;
  let extending = false;
  let awake = false;

  /** Begins when the order is first watched; a later pause does not give time that the server does not give. */
  function begin() {
    const { expiry } = options;
    if (watch || !expiry || store.getState().status !== 'review') return;
    watch = watchExpiry({
      clock,
      leftMs: expiry.leftMs,
      warnMs: Math.max(LEAST_WARNING_MS, expiry.warnMs ?? 60_000),
      onWarn: (leftMs) => store.dispatch({ type: 'expiring', leftMs }),
      onEnd: () => store.dispatch({ type: 'expired' }),
    });
  }

  async function extend(): Promise<void> {
    const { expiry } = options;
    if (!watch || !expiry?.extend || extending || store.getState().status !== 'review') return;
    extending = true;
    try {
      const { leftMs } = await expiry.extend();
      store.dispatch({ type: 'extended' });
      watch.restart(leftMs);
    } catch {
      voice.answer('not-extended', store.getState());
    } finally {
      extending = false;
    }
  }

  /** After Pay the server decides what is too late. */
  function look() {
    if (store.getState().status === 'review' && awake) watch?.look();
    else watch?.sleep();
  }

  return {
    follow: look,
    look,
    extend: () => void extend(),
    resume() {
      awake = true;
      begin();
      look();
    },
    pause() {
      awake = false;
      look();
    },
  };
}

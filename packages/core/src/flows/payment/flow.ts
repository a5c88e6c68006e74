import type { AfterPayStatus, PaymentFlowEvent } from './events';
import type { Now } from './now';
import type { PaymentOrder } from './order';
import type { PaymentAction } from './outcome';
import { reviewOf, type PaymentState } from './state';

/** Everything that the flow remembers. `current` is what the payer sees and hears; the rest decides about it. */
export interface PaymentFlow {
  readonly current: PaymentState;
  /** The order that the app shows by now. While a payment goes on it waits. */
  readonly shown: PaymentOrder;
  /** True if a component shows the payment. */
  readonly isWatched: boolean;
  /** The order whose review was announced last: a remount announces it no second time. */
  readonly offered: PaymentOrder | null;
  /** The order whose amount was last said in full. */
  readonly heard: PaymentOrder | null;
  /** Every attempt that this page made or was told the end of, by payment id. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  readonly lock: PaymentClaim | null;
  readonly asking: Asking;
  /** The action that is being opened. */
  readonly opening: { readonly turn: number; readonly action: PaymentAction } | null;
  readonly timeLeft: TimeLeft | null;
  /** The turn of the request for more time that is out. */
  readonly extending: number | null;
  /** Counts checks and requests, so that a late answer is recognized. */
  readonly turns: number;
  readonly afterPay: AfterPay;
}

/** The state of the code after Pay, and the events and the payer that wait for it. */
export interface AfterPay {
  readonly status: AfterPayStatus;
  /** True if the payer pressed Pay too early, and was told so. */
  readonly isAwaited: boolean;
  /** True if the payer was told that it failed, since the last press. */
  readonly isFailureTold: boolean;
  /** Events that only the whole flow can decide about, in their order. */
  readonly held: readonly PaymentFlowEvent[];
}

export const everythingIsReady: AfterPay = { status: 'ready', isAwaited: false, isFailureTold: false, held: [] };

export interface Attempt {
  /** `settling`: it may not be sent before this tab has read what other tabs have stored. `out`: its reply is awaited. */
  readonly request: 'none' | 'settling' | 'out';
  /** How often it was sent. */
  readonly sends: number;
  /** When its id was stored, in monotonic ms. */
  readonly storedAt: number | null;
  /** Since when the page holds it for undo. */
  readonly heldSince: Now | null;
  /** The end that the payer was told. */
  readonly told: PaymentState | null;
  /** Where it was when another attempt was followed in its place. */
  readonly left: PaymentState | null;
  /** True if the payer tried again after its end: it stands in no one's way. */
  readonly isOver: boolean;
}

/** The lock on an order. `missing`: the browser has none, or did not answer; stored ids take its place. */
interface PaymentClaim {
  readonly orderId: string;
  readonly paymentId: string;
  readonly status: 'asked' | 'held' | 'missing';
}

/** How the server is asked what became of a payment. */
export interface Asking {
  /** `null`: nobody asks. */
  readonly paymentId: string | null;
  readonly turn: number;
  readonly isOut: boolean;
  /** Until the next check, in ms; `null`: only the payer, news or a woken page make it ask again. */
  readonly waitMs: number | null;
  readonly nextDelayMs: number;
  readonly spentMs: number;
  /** The payment that was last answered for, and how many checks of it in a row had no answer, or did not find it. */
  readonly counted: string | null;
  readonly silent: number;
  readonly unseen: number;
  /** True if the payer asked: they get an answer, whatever it is. */
  readonly isForPayer: boolean;
  /** True if the payer is back from the bank: they hear of it if nobody answers. */
  readonly isBack: boolean;
}

/** The time that is left to press Pay. */
export interface TimeLeft {
  readonly orderId: string;
  readonly totalMs: number;
  readonly warnMs: number;
  readonly since: Now;
  readonly isWarned: boolean;
  readonly isOver: boolean;
  /** When to look again, in monotonic ms. */
  readonly dueAt: number;
}

const notAsking: Asking = {
  paymentId: null,
  turn: 0,
  isOut: false,
  waitMs: null,
  nextDelayMs: 0,
  spentMs: 0,
  counted: null,
  silent: 0,
  unseen: 0,
  isForPayer: false,
  isBack: false,
};

export function newPaymentFlow(order: PaymentOrder, afterPay: AfterPayStatus = 'ready'): PaymentFlow {
  return {
    current: reviewOf(order),
    shown: order,
    isWatched: false,
    offered: null,
    heard: null,
    attempts: {},
    lock: null,
    asking: notAsking,
    opening: null,
    timeLeft: null,
    extending: null,
    turns: 0,
    afterPay: afterPay === 'ready' ? everythingIsReady : { ...everythingIsReady, status: afterPay },
  };
}

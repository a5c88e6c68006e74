import type { PaymentAction } from './outcome';
import { reviewOf, type PaymentOrder, type PaymentState, type UnderwayState } from './state';

/** Everything that the flow remembers. The payer sees and hears `current`; the rest helps to decide. */
export interface PaymentFlow {
  readonly current: PaymentState;
  /** The order that the app shows now. It waits while a payment of another order is in progress. */
  readonly shown: PaymentOrder;
  /** Number of components that show the payment. Nothing is offered, asked or timed while it is 0. */
  readonly watchers: number;
  /** The order whose review was announced last. A remount does not announce it again. */
  readonly offered: PaymentOrder | null;
  /** The order whose amount was last said in full. */
  readonly heard: PaymentOrder | null;
  /** Every attempt that this page started or reported an end of, by payment id. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  readonly lock: PaymentClaim | null;
  readonly asking: Asking;
  readonly opening: { readonly turn: number; readonly action: PaymentAction } | null;
  readonly timeLeft: TimeLeft | null;
  /** The turn of the pending request for more time. */
  readonly extending: number | null;
  /** Counts checks and requests, so that late answers can be recognized. */
  readonly turns: number;
}

export interface Attempt {
  /** `settling`: waits until this tab has read what other tabs stored. `out`: waits for the reply. */
  readonly request: 'none' | 'settling' | 'out';
  readonly sends: number;
  /** Monotonic time in ms at which its id was stored. */
  readonly storedAt: number | null;
  /** Start of the page's undo window. */
  readonly heldSince: Now | null;
  /** The end that the payer was told. */
  readonly told: UnderwayState | null;
  /** Its state when another attempt was followed instead. */
  readonly left: UnderwayState | null;
  /** True if the payer tried again after its end, so that it no longer blocks a new attempt. */
  readonly isOver: boolean;
}

/** The lock on an order. `missing`: the browser has no locks or did not answer, so stored ids are used instead. */
interface PaymentClaim {
  readonly orderId: string;
  readonly paymentId: string;
  readonly status: 'asked' | 'held' | 'missing';
}

/** Polling of the server about a payment. */
export interface Asking {
  /** The payment to ask about; `null` if polling is off. */
  readonly paymentId: string | null;
  readonly turn: number;
  readonly isOut: boolean;
  /**
   * Delay until the next check, in ms; `null`: only the payer, a message from another tab or a woken page triggers a
   * check.
   */
  readonly waitMs: number | null;
  readonly nextDelayMs: number;
  readonly spentMs: number;
  /**
   * The payment of the last answer, and its consecutive checks without an answer (`silent`) or with "not found"
   * (`unseen`).
   */
  readonly counted: string | null;
  readonly silent: number;
  readonly unseen: number;
  /** True if the payer asked for this check and must get an answer. */
  readonly isForPayer: boolean;
  /** True if the payer is back from the bank and must hear if the server does not answer. */
  readonly isBack: boolean;
}

export interface TimeLeft {
  readonly orderId: string;
  readonly totalMs: number;
  readonly warnMs: number;
  readonly since: Now;
  readonly isWarned: boolean;
  readonly isOver: boolean;
  /** Monotonic time in ms of the next look at the time. */
  readonly dueAt: number;
}

/** Two clocks in ms. `monotonic` may stop while a device sleeps; `wall` can be changed by the user. */
export interface Now {
  readonly monotonic: number;
  readonly wall: number;
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

export function newPaymentFlow(order: PaymentOrder): PaymentFlow {
  return {
    current: reviewOf(order),
    shown: order,
    watchers: 0,
    offered: null,
    heard: null,
    attempts: {},
    lock: null,
    asking: notAsking,
    opening: null,
    timeLeft: null,
    extending: null,
    turns: 0,
  };
}

/**
 * The longer of the two elapsed times, in ms. A sleeping device or a wall clock set forward makes an event late, never
 * early.
 */
export function longestSince(since: Now, now: Now): number {
  return Math.max(now.monotonic - since.monotonic, now.wall - since.wall);
}

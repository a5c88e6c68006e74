import type { PaymentAction } from './outcome';
import {
  isSameOrder,
  reviewOf,
  type LookupState,
  type PaymentOrder,
  type PaymentState,
  type ReviewState,
  type UnderwayState,
} from './state';

/** Everything that the flow remembers. The payer sees and hears `current`; the rest helps to decide. */
export interface PaymentMemory {
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
  readonly lock: OrderLock | null;
  readonly lookup: Lookup | null;
  readonly polling: Polling;
  readonly opening: { readonly turn: number; readonly action: PaymentAction } | null;
  readonly timeLeft: TimeLeft | null;
  /** The turn of the pending request for more time. */
  readonly extending: number | null;
  /** Counts checks and requests, so that late answers can be recognized. */
  readonly turns: number;
}

export interface Attempt {
  /**
   * `awaiting-tabs`: waits for the lock, or until this tab has read what other tabs stored. `awaiting-lookup`: without a
   * lock, the server is asked once more for another payment of the order. `out`: waits for the reply.
   */
  readonly request: 'none' | 'awaiting-tabs' | 'awaiting-lookup' | 'out';
  /** How often it was sent. Its request, and a lookup before it, are recognized by this number. */
  readonly sends: number;
  /** True if another page has sent it too, or this one before a reload. */
  readonly isSentElsewhere: boolean;
  /** Monotonic time in ms at which its id was stored. */
  readonly storedAt: number | null;
  /** Start of the undo window. It goes on while no component shows the payment. */
  readonly heldSince: Now | null;
  /** The end that the payer was told; `unknown` if the server contradicted a "paid" that the payer was told. */
  readonly announcedEnd: UnderwayState | null;
  /** Its state when another attempt was followed instead. */
  readonly stateWhenReplaced: UnderwayState | null;
  /** True if the payer tried again after its end, so that it no longer blocks a new attempt. Forgotten at a reload. */
  readonly isLeftBehind: boolean;
}

/** The lock on an order. `missing`: the browser has no locks or did not answer, so stored ids are used instead. */
interface OrderLock {
  readonly orderId: string;
  readonly paymentId: string;
  readonly status: 'asked' | 'held' | 'missing';
}

/** The question to the server, asked before the review, whether an order has a payment. */
interface Lookup {
  readonly orderId: string;
  readonly turn: number;
  /** `asked`: the answer is awaited. `waiting`: none came, and the page asks again after `delayMs`. */
  readonly phase: 'asked' | 'waiting' | 'answered';
  readonly delayMs: number;
  /** True if the payer asked for this answer and must hear that none came. */
  readonly isAskedByPayer: boolean;
}

/** Polling of the server about a payment. */
export interface Polling {
  /** The payment to ask about; `null` if polling is off. */
  readonly paymentId: string | null;
  readonly turn: number;
  readonly isAwaitingReply: boolean;
  /** Delay until the next check, in ms; `null`: one is out, or polling is off. */
  readonly waitMs: number | null;
  readonly nextDelayMs: number;
  readonly spentMs: number;
  /** The payment of the last check, and how many of its checks in a row had no answer or were "not found". */
  readonly checkedId: string | null;
  readonly unansweredChecks: number;
  readonly notFoundChecks: number;
  /** How many checks in a row said that the payer has to act. */
  readonly actionChecks: number;
  /** True if the payer asked for this check and must get an answer. */
  readonly isAskedByPayer: boolean;
  /** True if the payer is back from the bank and must hear if the server does not answer. */
  readonly isAfterReturn: boolean;
}

export interface TimeLeft {
  readonly orderId: string;
  readonly totalMs: number;
  readonly warnMs: number;
  readonly since: Now;
  readonly isWarned: boolean;
  readonly isOver: boolean;
  /** Monotonic time in ms at which the time left is checked next. */
  readonly dueAt: number;
}

/** Two clocks in ms. `monotonic` may stop while a device sleeps; `wall` can be changed by the user. */
export interface Now {
  readonly monotonic: number;
  readonly wall: number;
}

const notPolling: Polling = {
  paymentId: null,
  turn: 0,
  isAwaitingReply: false,
  waitMs: null,
  nextDelayMs: 0,
  spentMs: 0,
  checkedId: null,
  unansweredChecks: 0,
  notFoundChecks: 0,
  actionChecks: 0,
  isAskedByPayer: false,
  isAfterReturn: false,
};

/** @param current The first state. Default: the review, for apps that cannot look up an order's payment. */
export function newPaymentMemory(
  order: PaymentOrder,
  current: LookupState | ReviewState = reviewOf(order),
): PaymentMemory {
  return {
    current,
    shown: order,
    watchers: 0,
    offered: null,
    heard: null,
    attempts: {},
    lock: null,
    lookup: null,
    polling: notPolling,
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

/** True while a review is watched whose order has changed and was not said yet. */
export function isOfferDue({ current, offered, watchers }: PaymentMemory): boolean {
  return watchers > 0 && current.status === 'review' && !(offered && isSameOrder(offered, current.order));
}

import { isSameMoney, type Money } from '../../money';
import type { PaymentAction } from './outcome';
import type { DeclineReason, FailureReason, PaymentStatusName } from './reasons';

/** The order that the payer is asked to pay. Frozen once Pay is pressed. */
export interface PaymentOrder {
  /** The merchant's own id of the order. One order is paid at most once. */
  readonly id: string;
  readonly amount: Money;
  /** The receiver of the money, under the name that the payer knows. */
  readonly payee: string;
}

/**
 * `unheard`: not yet said in full; `masked`: said without the amount; `heard`: Pay works, because a payment is never
 * charged unheard.
 */
export type Hearing = 'unheard' | 'masked' | 'heard';

/**
 * - `claiming`: checks that no other tab is paying this order; nothing was sent.
 * - `sending`: the request is out.
 * - `at-server`: the server processes it, and it can no longer be undone; a server that still calls it open does not reopen it.
 * - `checking`: the page does not know how far it is, and asks: after a lost reply, a reload, or another tab's payment.
 */
export type ProcessingPhase = 'claiming' | 'sending' | 'at-server' | 'checking';

/** The state of one payment. `status` is also the component's `data-status`. */
export type PaymentState =
  | LookupState
  | ReviewState
  | (Underway & {
      readonly status: 'action-required';
      readonly action: PaymentAction;
      readonly warnedMs: number | null;
    })
  /** `page`: nothing was sent yet; `server`: the server holds the payment. */
  | (Underway & { readonly status: 'undoable'; readonly heldBy: 'page' | 'server'; readonly forMs: number })
  | (Underway & {
      readonly status: 'processing';
      readonly phase: ProcessingPhase;
      readonly slow: boolean;
      /** The bank holds it while it checks it. */
      readonly isHeldByBank?: true;
      /** The payer is back from the bank's page, and this page asks what became of it. */
      readonly isBack?: true;
    })
  | (Underway & {
      readonly status: 'succeeded';
      readonly reference?: string;
      /** The payer was told before that it was unpaid or unknown. */
      readonly afterAll?: true;
    })
  /** The money was charged and went back. */
  | (Underway & { readonly status: 'refunded'; readonly reference?: string })
  | (Underway & { readonly status: 'declined'; readonly reason: DeclineReason })
  | (Underway & { readonly status: 'failed'; readonly reason: FailureReason })
  /** `paymentId` is `null` if the payer never pressed Pay. */
  | { readonly status: 'cancelled' | 'expired'; readonly order: PaymentOrder; readonly paymentId: string | null }
  | {
      readonly status: 'unknown';
      readonly order: PaymentOrder;
      /** `null` if the server did not say whether the order has a payment. Pay was not possible then. */
      readonly paymentId: string | null;
      readonly reference?: string;
      /**
       * True if the server says that it never saw the payment, so the same payment may be sent again with the same id.
       */
      readonly canSendAgain: boolean;
      /** The server said "paid" and later "not paid". Only another "paid" ends this state. */
      readonly contradicted?: true;
      /** The server knows no payer, and this browser never sent a payment of the order. The payer signs in again, and pays nothing twice. */
      readonly isSignedOut?: true;
    };

/** The server is asked whether the order has a payment. Until it answers, nothing is announced and Pay waits. */
export interface LookupState {
  readonly status: 'looking-up';
  readonly order: PaymentOrder;
  /** The payer is back from the bank's page. */
  readonly isBack?: true;
}

export interface ReviewState {
  readonly status: 'review';
  readonly order: PaymentOrder;
  readonly hearing: Hearing;
  /** The time left to pay when the payer was warned, in ms; `null` before the warning. */
  readonly warnedMs: number | null;
}

interface Underway {
  readonly order: PaymentOrder;
  /** Created once per attempt: the idempotency key, and the only thing that the client stores. */
  readonly paymentId: string;
}

/** A payment that was not started. Its amount must still be heard. */
export function reviewOf(order: PaymentOrder): ReviewState {
  return { status: 'review', order, hearing: 'unheard', warnedMs: null };
}

/** An order that may already have a payment. The server is asked about it. */
export function lookupOf(order: PaymentOrder): LookupState {
  return { status: 'looking-up', order };
}

/** The category of each status. A record, so that a new status does not compile until it is classified. */
const kinds: Readonly<Record<PaymentStatusName, 'open' | 'final' | 'retry'>> = {
  'looking-up': 'open',
  review: 'open',
  'action-required': 'open',
  undoable: 'open',
  processing: 'open',
  unknown: 'open',
  succeeded: 'final',
  refunded: 'final',
  expired: 'final',
  declined: 'retry',
  failed: 'retry',
  cancelled: 'retry',
};

/**
 * True if nothing more happens unless the payer starts again. `unknown` is not final: the page keeps asking.
 *
 * @example
 *   const isOver = (payment: PaymentState) => isFinal(payment);
 */
export function isFinal({ status }: PaymentState): boolean {
  return kinds[status] !== 'open';
}

/**
 * True if the payer may pay the same order again with a new id, because this attempt charged nothing and never will. An attempt whose
 * time ran out may be repeated; an order whose time to pay is over may not.
 */
export function canRetry(state: PaymentState): boolean {
  return kinds[state.status] === 'retry' || (state.status === 'expired' && state.paymentId !== null);
}

/** True while Pay is the payer's next step, or will be once the server has told that the order has no payment. */
export function isBeforePay({ status }: PaymentState): boolean {
  return status === 'review' || status === 'looking-up';
}

/** True if the payer has heard the review. Nothing is charged unheard. */
export function mayPay(state: PaymentState): boolean {
  return state.status === 'review' && state.hearing === 'heard';
}

/** The id of the current or last payment; `null` before the first press. */
export function paymentIdOf(state: PaymentState): string | null {
  return 'paymentId' in state ? state.paymentId : null;
}

/** A state in which a payment exists or may exist. */
export type UnderwayState = Exclude<PaymentState, LookupState | ReviewState> & { readonly paymentId: string };

export function isUnderway(state: PaymentState): state is UnderwayState {
  return paymentIdOf(state) !== null;
}

/** True until the server has said whether the order has a payment. */
export function isLookupOpen(state: PaymentState): boolean {
  return state.status === 'looking-up' || (state.status === 'unknown' && state.paymentId === null);
}

type Processing = Extract<PaymentState, { status: 'processing' }>;
type ActionRequired = Extract<PaymentState, { status: 'action-required' }>;
export type UndoableState = Extract<PaymentState, { status: 'undoable' }>;

/** True if Pay was pressed and nothing was sent: the page is checking for other tabs. */
export function isClaiming(state: PaymentState): state is Processing & { readonly phase: 'claiming' } {
  return state.status === 'processing' && state.phase === 'claiming';
}

/** True if nothing was sent yet because the payer can still undo. */
export function isHeldByPage(state: PaymentState): state is UndoableState & { readonly heldBy: 'page' } {
  return state.status === 'undoable' && state.heldBy === 'page';
}

/** True if the server still holds the payment, and may cancel it. */
export function isHeldByServer(
  state: PaymentState,
): state is (UndoableState & { readonly heldBy: 'server' }) | ActionRequired {
  return state.status === 'action-required' || (state.status === 'undoable' && state.heldBy === 'server');
}

/** True if something was sent and its end is unknown. */
export function mayBeCharged(state: PaymentState): state is UnderwayState {
  return isUnderway(state) && !isFinal(state) && !isClaiming(state) && !isHeldByPage(state);
}

/** True if the bank holds the payment while it checks it. */
export function isHeldByBank(state: PaymentState): boolean {
  return state.status === 'processing' && state.isHeldByBank === true;
}

/** True if the payer is back from the bank's page, and the outcome is not known yet. */
export function isBackFromBank(state: PaymentState): boolean {
  return 'isBack' in state && state.isBack === true;
}

/** True if the server said "paid" and later "not paid". */
export function isDisputed(state: PaymentState): boolean {
  return state.status === 'unknown' && state.contradicted === true;
}

/** True if the page cannot ask about the order until the payer has signed in, and this browser never sent a payment of it. */
export function isSignedOut(state: PaymentState): boolean {
  return state.status === 'unknown' && state.isSignedOut === true;
}

/** True if id, amount and payee are equal. Hearing the amount of one then counts for the other. */
export function isSameOrder(a: PaymentOrder, b: PaymentOrder): boolean {
  return a.id === b.id && a.payee === b.payee && isSameMoney(a.amount, b.amount);
}

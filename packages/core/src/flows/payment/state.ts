import type { PaymentOrder } from './order';
import type { PaymentAction } from './outcome';
import type { DeclineReason, FailureReason, PaymentStatusName } from './reasons';

/**
 * `unheard`: not yet said in full; `masked`: said without the amount; `heard`: Pay works, because a payment is never
 * charged unheard.
 */
export type Hearing = 'unheard' | 'masked' | 'heard';

/**
 * - `claiming`: checks that no other tab is paying this order; nothing was sent.
 * - `sending`: the request is out.
 * - `settling`: the undo window is over; a server that still calls it open does not reopen it.
 * - `checking`: the server is asked about a payment that this page did not send, or returned to.
 */
export type ProcessingPhase = 'claiming' | 'sending' | 'settling' | 'checking';

/** The state of one payment. `status` is also the component's `data-status`. */
export type PaymentState =
  | ReviewState
  | (Underway & {
      readonly status: 'action-required';
      readonly action: PaymentAction;
      readonly warnedMs: number | null;
    })
  /** `page`: nothing was sent yet; `server`: the server holds the payment. */
  | (Underway & { readonly status: 'undoable'; readonly heldBy: 'page' | 'server'; readonly forMs: number })
  | (Underway & { readonly status: 'processing'; readonly phase: ProcessingPhase; readonly slow: boolean })
  | (Underway & {
      readonly status: 'succeeded';
      readonly reference?: string;
      /** The payer was told before that it was unpaid or unknown. */
      readonly afterAll?: true;
    })
  | (Underway & { readonly status: 'declined'; readonly reason: DeclineReason })
  | (Underway & { readonly status: 'failed'; readonly reason: FailureReason })
  /** `paymentId` is `null` if the payer never pressed Pay. */
  | { readonly status: 'cancelled' | 'expired'; readonly order: PaymentOrder; readonly paymentId: string | null }
  | (Underway & {
      readonly status: 'unknown';
      readonly reference?: string;
      /**
       * True if the server says that it never saw the payment, so the same payment may be sent again with the same id.
       */
      readonly canSendAgain: boolean;
      /** The server said "paid" and later "not paid". Only another "paid" ends this state. */
      readonly contradicted?: true;
    });

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

/** The category of each status. A record, so that a new status does not compile until it is classified. */
const kinds: Readonly<Record<PaymentStatusName, 'open' | 'final' | 'retry'>> = {
  review: 'open',
  'action-required': 'open',
  undoable: 'open',
  processing: 'open',
  unknown: 'open',
  succeeded: 'final',
  expired: 'final',
  declined: 'retry',
  failed: 'retry',
  cancelled: 'retry',
};

/** True if nothing more happens unless the payer starts again. `unknown` is not final: the page keeps asking. */
export function isFinal({ status }: PaymentState): boolean {
  return kinds[status] !== 'open';
}

/**
 * True if the payer may pay the same order again with a new id, because this attempt charged nothing and never will.
 */
export function canRetry({ status }: PaymentState): boolean {
  return kinds[status] === 'retry';
}

/** The id of the current or last payment; `null` before the first press. */
export function paymentIdOf(state: PaymentState): string | null {
  return state.status === 'review' ? null : state.paymentId;
}

/** A state in which a payment exists or may exist. */
export type UnderwayState = Exclude<PaymentState, { status: 'review' }> & { readonly paymentId: string };

export function isUnderway(state: PaymentState): state is UnderwayState {
  return paymentIdOf(state) !== null;
}

/** True if Pay was pressed and nothing was sent: the page is checking for other tabs. */
export function isClaiming(state: PaymentState): boolean {
  return state.status === 'processing' && state.phase === 'claiming';
}

/** True if nothing was sent yet because the payer can still undo. */
export function isHeldByPage(state: PaymentState): boolean {
  return state.status === 'undoable' && state.heldBy === 'page';
}

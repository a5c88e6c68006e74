import type { PaymentOrder } from './order';
import type { PaymentAction } from './outcome';
import type { DeclineReason, FailureReason, PaymentStatusName } from './reasons';

/** `unheard`: not yet said in full; `masked`: said without the amount; `heard`: Pay may work (law 2). */
export type Hearing = 'unheard' | 'masked' | 'heard';

/**
 * - `claiming`: makes sure that no other tab pays this order; nothing was sent.
 * - `sending`: the request is on its way.
 * - `settling`: the window for undo is over; a server that still calls it open does not open it twice.
 * - `checking`: the server is asked what became of a payment that this page did not send, or came back to.
 */
export type ProcessingPhase = 'claiming' | 'sending' | 'settling' | 'checking';

/** Where one payment stands. `status` is also the `data-status` of the component. */
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
      /** The payer was told before that it was not paid, or that nobody knows. */
      readonly afterAll?: true;
    })
  | (Underway & { readonly status: 'declined'; readonly reason: DeclineReason })
  | (Underway & { readonly status: 'failed'; readonly reason: FailureReason })
  /** `paymentId` is `null` where the payer never pressed Pay. */
  | { readonly status: 'cancelled' | 'expired'; readonly order: PaymentOrder; readonly paymentId: string | null }
  | (Underway & {
      readonly status: 'unknown';
      readonly reference?: string;
      /** The server says that it never saw the payment: the same payment, with the same id, may be sent once more. */
      readonly canSendAgain: boolean;
      /** The server said that it was paid, and then that it was not: only "paid" ends this. */
      readonly contradicted?: true;
    });

export interface ReviewState {
  readonly status: 'review';
  readonly order: PaymentOrder;
  readonly hearing: Hearing;
  /** The time left to pay when the payer was warned, in ms; `null` before. */
  readonly warnedMs: number | null;
}

interface Underway {
  readonly order: PaymentOrder;
  /** Made once per attempt: the idempotency key, and all that the client keeps. */
  readonly paymentId: string;
}

/** A payment that was not begun: its amount still has to be heard. */
export function reviewOf(order: PaymentOrder): ReviewState {
  return { status: 'review', order, hearing: 'unheard', warnedMs: null };
}

/** What a status allows. A record, so that a new status does not compile before it is decided about. */
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

/** True if nothing more happens unless the payer starts again. `unknown` is not final: it is asked until it is known. */
export function isFinal({ status }: PaymentState): boolean {
  return kinds[status] !== 'open';
}

/** True if the payer may pay the same order again, with a new id: this attempt charged nothing and never will. */
export function canRetry({ status }: PaymentState): boolean {
  return kinds[status] === 'retry';
}

/** The id of the payment that runs or ran; `null` before the first press. */
export function paymentIdOf(state: PaymentState): string | null {
  return state.status === 'review' ? null : state.paymentId;
}

/** A state in which a payment exists, or may exist. */
export type UnderwayState = Exclude<PaymentState, { status: 'review' }> & { readonly paymentId: string };

export function isUnderway(state: PaymentState): state is UnderwayState {
  return paymentIdOf(state) !== null;
}

/** True if Pay was pressed and nothing was sent: the page asks if another tab is at work. */
export function isClaiming(state: PaymentState): boolean {
  return state.status === 'processing' && state.phase === 'claiming';
}

/** True if nothing was sent yet, because the payer can still take Pay back. */
export function isHeldByPage(state: PaymentState): boolean {
  return state.status === 'undoable' && state.heldBy === 'page';
}

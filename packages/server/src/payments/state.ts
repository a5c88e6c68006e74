import type { Money } from '@payaloud/core/money';
import type { DeclineReason, FailureReason, PaymentAction } from '@payaloud/core/payment';

/**
 * The server's state of one payment.
 *
 * A payment is `open` until the provider has an object for it, which moves no money. `opened`: the payer pays in the provider's
 * own form. `sending`: the server may have confirmed the object. `unclear`: nobody knows yet whether money moved; the provider is
 * read until it answers. `closing`: the attempt is over, and the object must still be closed, because until then it can be paid.
 * Only the four ends after `closing` give the order free for another payment.
 */
export type PaymentState =
  | (CommonState & { readonly status: 'open'; readonly ref: null })
  | (Referenced & { readonly status: 'opened' | 'sending' | 'unclear' })
  /** `heldBy`: by the provider's last word, the payer's bank holds it. */
  | (Referenced & { readonly status: 'processing'; readonly heldBy?: 'bank' })
  | (Referenced & { readonly status: 'action'; readonly action: PaymentAction })
  | (Referenced & { readonly status: 'closing'; readonly end: UnpaidEnd })
  | (Charged & { readonly status: 'paid' })
  /** Charged although another payment holds the order. The server gives the money back by itself. */
  | (Charged & { readonly status: 'refund-due' })
  | (Charged & { readonly status: 'refunded' })
  | (CommonState & UnpaidEnd)
  | (CommonState & Review);

type PaymentStatusName = PaymentState['status'];

/** An end at which nothing was charged and nothing can be charged any more. */
export type UnpaidEnd =
  | { readonly status: 'declined'; readonly reason: DeclineReason }
  | { readonly status: 'failed'; readonly reason: FailureReason }
  | { readonly status: 'cancelled' | 'expired' };

/** The payment waits for a person, and keeps its order. */
export interface Review {
  readonly status: 'review';
  readonly why: ReviewReason;
  /** The charge by the provider's word; null if it never said so. */
  readonly charged: Money | null;
  readonly refunds: readonly Refund[];
}

/**
 * - `never-cleared`: the provider could not tell for 72 hours whether it charged, or did not answer about a payment in progress.
 * - `never-closed`: the provider did not close its object for 72 hours.
 * - `contradicted`: the provider said "paid", and later that it never charged.
 * - `wrong-amount`: the provider charged another amount than the order's.
 * - `refund-failed`: a charge beside another payment of the order could not be given back.
 */
export type ReviewReason = 'never-cleared' | 'never-closed' | 'contradicted' | 'wrong-amount' | 'refund-failed';

/** Remembered in every state. Times are milliseconds since 1970 by the server's clock. */
export interface CommonState {
  /** The provider's id of its object. It never changes once it is known. */
  readonly ref: string | null;
  /** How many calls to the provider were started. */
  readonly turn: number;
  /** The call that is out now. It is also the lease: nobody starts another before `until`. */
  readonly call: Call | null;
  /** Start of this status. Of `processing`, when the provider last confirmed it. */
  readonly since: number;
  /** When the provider last answered or failed to, and how many times in a row that brought nothing new. */
  readonly asked: { readonly at: number; readonly fruitless: number };
}

interface Referenced extends CommonState {
  readonly ref: string;
}

interface Charged extends Referenced {
  readonly charged: Money;
  readonly refunds: readonly Refund[];
}

interface Call {
  readonly turn: number;
  readonly type: CallType;
  readonly until: number;
}

/** `pay` is the only call that charges. */
export type CallType = 'open' | 'pay' | 'read' | 'close' | 'refund';

export interface Refund {
  /** The merchant's id. The same id is never refunded twice, and never after it was refused. */
  readonly id: string;
  /** Minor units of the charge's currency, more than 0. */
  readonly amount: number;
  /** `refused`: by the provider. `too-much`: by this server, because it exceeded what was left of the charge. */
  readonly status: 'due' | 'done' | 'refused' | 'too-much';
  /** When it was asked, in ms since 1970. */
  readonly since: number;
  /** True once the merchant was told that the provider takes too long. */
  readonly isLate: boolean;
}

/** How each status uses the order's slot. A record, so that a new status does not compile until it is classified. */
const kinds: Readonly<Record<PaymentStatusName, 'live' | 'held' | 'free'>> = {
  open: 'live',
  opened: 'live',
  sending: 'live',
  action: 'live',
  processing: 'live',
  unclear: 'live',
  closing: 'live',
  paid: 'held',
  review: 'held',
  'refund-due': 'free',
  refunded: 'free',
  declined: 'free',
  failed: 'free',
  cancelled: 'free',
  expired: 'free',
};

/** Statuses of payments that may still be charged. */
export const liveStatuses: readonly PaymentStatusName[] = (Object.keys(kinds) as PaymentStatusName[]).filter(
  (status) => kinds[status] === 'live',
);

/** True while the payment may still be charged, and nobody has said that it was. */
export function isLive({ status }: PaymentState): boolean {
  return kinds[status] === 'live';
}

/** True if all of the charge was given back. */
export function isGivenBack({ charged, refunds }: Pick<Charged, 'charged' | 'refunds'>): boolean {
  const done = refunds.filter(({ status }) => status === 'done');
  return refundedOf({ refunds: done }) >= charged.minorUnits;
}

/** True if this payment keeps its order from being paid by another one. */
export function holdsOrder({ status }: PaymentState): boolean {
  return kinds[status] !== 'free';
}

/** Minor units that were given back, or will be. */
export function refundedOf({ refunds }: { readonly refunds: readonly Refund[] }): number {
  const promised = refunds.filter(({ status }) => status === 'due' || status === 'done');
  return promised.reduce((sum, { amount }) => sum + amount, 0);
}

export function isPaymentStatus(status: unknown): status is PaymentStatusName {
  return typeof status === 'string' && Object.hasOwn(kinds, status);
}

/** The holder of a payment, for a state or an answer with the same one. */
export function heldIn({ heldBy }: { readonly heldBy?: 'bank' }): { readonly heldBy?: 'bank' } {
  return heldBy === undefined ? {} : { heldBy };
}

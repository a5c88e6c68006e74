import type { Reading, RefundReading } from '../payments/events';
import type { StoredPayment } from '../store/store';

/** A payment as its provider gets it. Nothing in it changes between two calls. */
export type FrozenOrder = Pick<StoredPayment, 'paymentId' | 'orderId' | 'amount' | 'region' | 'providerKey'>;

export interface FrozenRefund {
  readonly refundId: string;
  /** Minor units of the order's currency. */
  readonly amount: number;
  /** The same for each try of this refund. */
  readonly key: string;
}

/** Something that the provider sent by itself, about a payment or about one of its refunds. */
export type ProviderNote = {
  readonly paymentId: string;
  /** The provider's id of this event. A note whose id was stored before changes nothing, so two notes of one webhook have two ids. */
  readonly eventId: string;
  readonly ref: string;
} & (
  { readonly reading: Reading } | { readonly refund: { readonly refundId: string; readonly reading: RefundReading } }
);

/** An object that the provider has for a payment. */
export interface ListedObject {
  readonly paymentId: string;
  readonly orderId: string;
  readonly ref: string;
}

/**
 * A payment provider. A method that cannot tell for certain what happened rejects; the server then reads the payment later. Methods
 * get a signal that aborts when nobody waits any more, and may ignore it. `providerContract` in `@payaloud/server/testing` checks one.
 *
 * A provider that answers by webhook only is fine: `pay` answers `processing`, `read` and `close` reject, and the webhook tells `paid`
 * or `closed`. Of a webhook only these two are believed, because every other word may be older than what is known. So an adapter tells a
 * refusal after which nothing can pay the object as `closed` with its reason.
 */
export interface Provider {
  readonly name: string;
  /**
   * Creates an object that moves no money, and returns its reference. The same payment gets the same object, if possible, because the server
   * asks once more if the reply was lost.
   */
  open(order: FrozenOrder, signal: AbortSignal): Promise<string>;
  /** Confirms the object with the payer's means. Never repeated by the server. */
  pay(ref: string, means: string, order: FrozenOrder, signal: AbortSignal): Promise<Reading>;
  read(ref: string, order: FrozenOrder, signal: AbortSignal): Promise<Reading>;
  /** Makes sure that the object can never be paid, then reads it. An object that is being charged stays, and is read. */
  close(ref: string, order: FrozenOrder, signal: AbortSignal): Promise<Reading>;
  /** Refunds once for each `refundId`, however often it is called. */
  refund(ref: string, refund: FrozenRefund, order: FrozenOrder, signal: AbortSignal): Promise<RefundReading>;
  /** Every object that was made for a payment since then, in ms since 1970. Needed only to recover from a restored backup. */
  list?(since: number): AsyncIterable<ListedObject>;
  /**
   * Verifies a webhook. Null if it is not from the provider. `too-old` if it is, but was signed more than five minutes ago, so that a wrong
   * clock is told from a wrong secret. Empty if it is about nothing of ours.
   */
  webhook(body: string, headers: Headers): Promise<readonly ProviderNote[] | 'too-old' | null>;
}

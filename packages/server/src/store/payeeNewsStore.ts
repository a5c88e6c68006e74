import type { Money } from '@payaloud/core/money';

/** News for a payee, in the order in which it was stored. It has no name of anybody. */
export interface StoredPayeeNews {
  /** The same as that of the event that the app gets. */
  readonly id: string;
  /** `received`: the provider charged. `refunded`: it gave money of such a charge back. */
  readonly kind: 'received' | 'refunded';
  readonly amount: Money;
  readonly orderId: string;
  /** The payer. */
  readonly userRef: string;
  readonly isHeard: boolean;
}

export type PayeeClaim =
  | {
      readonly kind: 'granted';
      /** Read after the claim was granted, so that another device has said nothing of what is unheard in it. */
      readonly news: readonly StoredPayeeNews[];
    }
  /** Another device may say the payee's news. `until`: ms since 1970. */
  | { readonly kind: 'taken'; readonly until: number };

export interface ClaimRequest {
  readonly payeeId: string;
  /** The id of a page. */
  readonly device: string;
  /** ms since 1970. */
  readonly now: number;
  readonly leaseMs: number;
}

export interface HeardRequest {
  readonly payeeId: string;
  readonly device: string;
  readonly ids: readonly string[];
  /** True if the device says no more for now, so that another one need not wait. */
  readonly isRelease: boolean;
  readonly now: number;
}

/**
 * The part of a store that tells payees. News is stored in the transaction that stores its cause. One device at a time may say the news
 * of a payee.
 */
export interface PayeeNewsStore {
  /** The payee's newest news, and the oldest of what is unheard, newest first. `limit`: of each, at most. */
  list(payeeId: string, limit: number): Promise<readonly StoredPayeeNews[]>;
  /** Gives the device the lease of the payee's news, or makes its lease longer. */
  claim(request: ClaimRequest, limit: number): Promise<PayeeClaim>;
  /** Notes what a device has said, whoever has the lease by now. Returns the ids that are the payee's. */
  hear(request: HeardRequest): Promise<readonly string[]>;
}

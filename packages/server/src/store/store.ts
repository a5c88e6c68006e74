import type { Money } from '@payaloud/core/money';
import type { Admission, KnownPayment } from '../payments/admit';
import type { PaymentEffect, PaymentNews } from '../payments/effects';
import type { PaymentFacts } from '../payments/events';
import type { PaymentStep } from '../payments/update';
import type { ConfirmationStore } from './confirmationStore';
import type { PayeeNewsStore } from './payeeNewsStore';

/** A payment as a row holds it. Everything but `state` is fixed when the payment is created. */
export interface StoredPayment extends KnownPayment, FrozenPayment {}

/** No means of payment and no payee's name: only what is needed to find the payment at the provider. */
export interface FrozenPayment {
  readonly amount: Money;
  /** Which account of the merchant is charged. */
  readonly region: string;
  /** Random, and never the page's id: the provider uses it to recognize a repeated request. */
  readonly providerKey: string;
  /** Spent by this payment and by no other. Null if the order needs none. */
  readonly confirmationId: string | null;
  /** The one who is paid, and is told so. Null if the order names nobody. */
  readonly payeeId: string | null;
}

export interface AdmitRequest {
  /** Now, in ms since 1970. */
  readonly at: number;
  /** The page's id: 16 to 64 characters of `A-Za-z0-9_-`. */
  readonly pageId: string;
  readonly orderId: string;
  readonly orderHash: string;
  readonly userRef: string;
  /** The payment to store if one is created. */
  readonly created: FrozenPayment & { readonly paymentId: string };
  /**
   * If given, the payment is created only if `created.confirmationId` is a confirmation of this order by this user, and no older than
   * this. It is spent in the same transaction, and the payment gets the id that was confirmed. Milliseconds since 1970.
   */
  readonly confirmedSince?: number;
}

export type AdmitResult =
  | {
      readonly kind: 'known' | 'joined' | 'created';
      readonly payment: StoredPayment;
      readonly effects: readonly CallEffect[];
    }
  | Extract<Admission, { readonly kind: 'refused' }>
  /** The confirmation was spent by another payment. */
  | { readonly kind: 'spent' }
  /** There is no such confirmation of this order, or it is too old, or its key was revoked. */
  | { readonly kind: 'not-confirmed' }
  /** An earlier request refused this id. */
  | { readonly kind: 'refused-before'; readonly refusal: Refusal };

/** Why an id charges nothing, whoever sends it and however late. Its user was told so. */
export interface Refusal {
  readonly why: 'order-changed' | 'order-taken' | 'not-confirmed';
  /** The user whose request was refused. */
  readonly userRef: string;
}

/** The effects that a process carries out after the transaction. */
export type CallEffect = Exclude<PaymentEffect, { readonly type: 'claim-slot' | 'free-slot' | 'notify' }>;

export interface ChangeResult {
  readonly payment: StoredPayment;
  readonly effects: readonly CallEffect[];
}

export interface ChangeOptions {
  /** The provider's event that is the cause. One whose id was stored before changes nothing. `at`: now, in ms since 1970. */
  readonly event?: { readonly id: string; readonly at: number } | undefined;
  /**
   * The payment as this store returned it last. It saves reading the payment again if nobody has changed it since. A store may ignore it.
   * One that uses it must check in the same transaction that it still equals the stored payment.
   */
  readonly known?: StoredPayment | undefined;
}

/** News for the app. Told at least once, so the app ignores an id that it knows. */
export interface StoredNews {
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
  readonly news: PaymentNews;
  /** How often it was tried before. */
  readonly tries: number;
}

/**
 * Stores payments. Each method is one transaction, which answers or throws a `PayaloudServerError` within 1.5 s. Transactions about
 * one order run one after another. `storeContract` in `@payaloud/server/testing` checks a store.
 */
export interface Store {
  /** Creates or updates the tables. Any number of processes may call it at the same time. */
  migrate(): Promise<void>;
  /**
   * Decides about a request, with the payment of that name and the payment that holds the order. Stores a refusal in the same transaction,
   * except `unknown`. From then on the id is answered with it, because an earlier request of the id may still be on its way here.
   */
  admit(
    request: AdmitRequest,
    decide: (named: KnownPayment | null, holder: KnownPayment | null) => Admission,
  ): Promise<AdmitResult>;
  /**
   * Decides about one event of a payment. Null if there is no such payment. `decide` may be called more than once.
   */
  change(
    paymentId: string,
    decide: (payment: StoredPayment, slot: PaymentFacts['slot']) => PaymentStep,
    options?: ChangeOptions,
  ): Promise<ChangeResult | null>;
  /** The payment that has this id as its own or as another name. */
  find(id: string): Promise<StoredPayment | null>;
  /** The refusal of this page's id. */
  findRefusal(id: string): Promise<Refusal | null>;
  /** The payment that holds the order. */
  findOfOrder(orderId: string): Promise<StoredPayment | null>;
  /** Ids of payments that need somebody, the longest waiting first. `now`: ms since 1970. */
  findDue(now: number, limit: number): Promise<readonly string[]>;
  /** Takes news that nobody else is delivering. It comes again after `retryMs` unless it was settled. */
  takeNews(now: number, limit: number, retryMs: number): Promise<readonly StoredNews[]>;
  settleNews(id: string, now: number): Promise<void>;
  /**
   * Removes news that was settled, events of the provider that were stored, and refusals, so long ago that none of them comes again: at
   * least 30 days. At most `limit` rows. Returns how many. `now`: ms since 1970.
   */
  purge(now: number, limit: number): Promise<number>;
  /** Used only if the app has `payeeOf`. */
  readonly payeeNews: PayeeNewsStore;
  /** Used only by `createConfirmations`. */
  readonly confirmations: ConfirmationStore;
}

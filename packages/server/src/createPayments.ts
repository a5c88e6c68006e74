import type { Money } from '@payaloud/core/money';
import { checkOptions } from './checkOptions';
import { systemClock, type Clock } from './clock';
import type { Confirmations } from './createConfirmations';
import { handleRequest } from './http/routes';
import { refusalOf } from './payments/answers';
import type { Refusal } from './payments/effects';
import type { PaymentState } from './payments/state';
import type { PaymentsOptions } from './paymentsOptions';
import { createDriver } from './runtime/driver';
import { deliverNews } from './runtime/deliverNews';
import { neverThrowing, type ErrorListener } from './runtime/errorContext';
import { recover, type Recovered, type RecoverOptions } from './runtime/recover';
import { reconcile } from './runtime/reconcile';

export interface Payments {
  /** Answers the requests of pages and the provider's webhooks. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Goes on with what is due, at once and then every few seconds, and delivers news. Returns how to stop it. */
  readonly start: () => () => void;
  /** Goes on with payments that are due, for example from a cron job. Returns how many were. */
  readonly reconcile: (options?: { readonly limit?: number }) => Promise<number>;
  /**
   * After a restored backup, and before any other process starts: reads the provider's list, and stores again what the backup forgot.
   * Without it an order that was paid after the backup could be charged again.
   */
  readonly recover: (options: RecoverOptions) => Promise<Recovered>;
  /** Delivers the news that are due to the app. Returns how many. */
  readonly deliverNews: () => Promise<number>;
  /**
   * Removes a batch of the rows that nothing needs: news that the app has taken, and webhooks, 90 days later. `start` calls it. Returns
   * how many rows. `Confirmations` has its own.
   */
  readonly purge: () => Promise<number>;
  /**
   * Gives money back. The same `refundId` is refunded once, however often it is asked, and never after it was refused as `too-much` or
   * `provider-refused`. `refunded:<refundId>` is delivered when it is done.
   *
   * @param paymentId The id in the events that the app got.
   */
  readonly refund: (
    paymentId: string,
    refund: { readonly refundId: string; readonly amount: Money },
  ) => Promise<RefundAnswer>;
  /**
   * Ends a `review`, once a person looked the payment up at the provider. `paid`: the shop has the money. `not-paid`: nothing was charged,
   * or all of it went back; the order is free then. The same verdict again changes nothing.
   *
   * @param paymentId The id in the event `review`.
   */
  readonly review: (paymentId: string, verdict: 'paid' | 'not-paid') => Promise<ReviewAnswer>;
}

export type RefundAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'unknown-payment' | 'bad-id' | 'bad-amount' | Refusal;
    };

/**
 * - `not-in-review`: the payment is not in review, and is not what the verdict says either.
 * - `order-taken`: the verdict is "paid", and another payment of the order holds it.
 */
export type ReviewAnswer =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown-payment' | 'not-in-review' | 'order-taken' };

/** In ms. With a lease of 40 s, a payment goes on within 45 s after its process died. */
const turnMs = { reconcile: 5_000, news: 1_000, purge: 60_000 } as const;
/** Merchants' ids, longer than the one of our own refunds. */
const refundIdShape = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * Creates a server for payments. It does nothing by itself until `start` or `fetch` is called.
 *
 * @throws {PayaloudServerError} if an option is missing or wrong.
 * @example
 *   declare const store: Store;
 *   declare const provider: Provider;
 *
 *   const payments = createPayments({
 *     origin: 'https://shop.example',
 *     store,
 *     provider,
 *     userOf: async (request) => request.headers.get('x-user'),
 *     orderOf: async () => ({ amount: money(2825, 'USD') }),
 *     onEvent: ({ about, orderId }) => console.log(about, orderId),
 *   });
 */
export function createPayments(options: PaymentsOptions): Payments {
  checkOptions(options);
  const { store, provider, confirmations, onEvent, clock = systemClock } = options;
  const onError = neverThrowing(options.onError ?? console.error);
  const driver = createDriver({ store, provider, clock, onError });
  const payments: Payments = {
    fetch: (request) => handleRequest(request, { ...options, clock, onError, driver }),
    reconcile: ({ limit = 100 } = {}) => reconcile(store, driver, clock.wall(), limit, onError),
    recover: (asked) => recover({ store, driver, provider, clock, onError }, asked),
    deliverNews: () => deliverNews(store, onEvent, clock, onError),
    purge: () => store.purge(clock.wall(), 500),
    start() {
      const stops = [
        every(turnMs.reconcile, () => payments.reconcile(), clock, onError, 0),
        every(turnMs.news, () => payments.deliverNews(), clock, onError),
        every(turnMs.purge, () => purgeAll(payments), clock, onError),
        ...(confirmations ? [every(turnMs.purge, () => purgeAll(confirmations), clock, onError)] : []),
      ];
      return () => stops.forEach((stop) => stop());
    },
    async refund(paymentId, { refundId, amount }) {
      if (!refundIdShape.test(refundId)) return { ok: false, reason: 'bad-id' };
      // A fraction of a minor unit would be asked of the provider again and again.
      if (!(Number.isSafeInteger(amount.minorUnits) && amount.minorUnits > 0))
        return { ok: false, reason: 'bad-amount' };
      const changed = await driver.dispatch(paymentId, { type: 'refund-asked', refundId, amount });
      if (!changed) return { ok: false, reason: 'unknown-payment' };
      const refusal = changed.effects.find((effect) => effect.type === 'refuse');
      const reason = refusal?.why ?? refusalIn(changed.payment.state, refundId);
      return reason ? { ok: false, reason } : { ok: true };
    },
    async review(paymentId, verdict) {
      const changed = await driver.dispatch(paymentId, { type: 'reviewed', verdict });
      if (!changed) return { ok: false, reason: 'unknown-payment' };
      const { status } = changed.payment.state;
      if (status === 'review') return { ok: false, reason: 'order-taken' };
      return verdictOf(status) === verdict ? { ok: true } : { ok: false, reason: 'not-in-review' };
    },
  };
  return payments;
}

/** The provider may have refused it by now. */
function refusalIn(state: PaymentState, refundId: string): Refusal | null {
  const refund = 'refunds' in state ? state.refunds.find(({ id }) => id === refundId) : undefined;
  return refund ? refusalOf(refund) : null;
}

/** Null while it is not certain. */
function verdictOf(status: PaymentState['status']): 'paid' | 'not-paid' | null {
  if (status === 'paid') return 'paid';
  const isEnd = ['declined', 'failed', 'cancelled', 'expired', 'refunded'].includes(status);
  return isEnd ? 'not-paid' : null;
}

/** In batches, each a transaction of its own, until nothing is old. A flood of challenges is gone a day later, as fast as it came. */
async function purgeAll({ purge }: Pick<Payments | Confirmations, 'purge'>): Promise<void> {
  while ((await purge()) > 0);
}

/** Runs again after the last run ended. It does not keep the process alive. */
function every(
  ms: number,
  run: () => Promise<unknown>,
  clock: Clock,
  onError: ErrorListener,
  firstMs = ms,
): () => void {
  let isStopped = false;
  let cancel = () => {};
  const wait = (waitMs: number) => {
    cancel = clock.after(waitMs, () => void turn(), { isBackground: true });
  };
  const turn = async () => {
    await run().catch(onError);
    if (!isStopped) wait(ms);
  };
  wait(firstMs);
  return () => {
    isStopped = true;
    cancel();
  };
}

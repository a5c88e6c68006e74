import { createTimeout, late, type Clock } from '../clock';
import { PayaloudServerError } from '../PayaloudServerError';
import type { PaymentNews } from '../payments/effects';
import type { Store, StoredNews } from '../store/store';
import type { ErrorListener } from './errorContext';

/** News about a payment, delivered at least once. Ignore an `id` that you know. */
export type PaymentNewsEvent = PaymentNews & {
  /** The same each time that this news is delivered. */
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
};

/** In ms. The app has this long for one event. Whatever it then still does, the event is delivered again. */
const timeoutMs = 10_000;
/** In ms, before an event is delivered again. Longer than `timeoutMs`, so that two deliveries never overlap. */
const retryMs = 15_000;

/**
 * Delivers news to the app, and delivers them again until the app's promise resolves, also to an app that threw, hung or died.
 *
 * @returns How many events were delivered.
 * @throws {PayaloudServerError}
 */
export async function deliverNews(
  store: Store,
  onEvent: (event: PaymentNewsEvent) => unknown,
  clock: Clock,
  onError: ErrorListener,
): Promise<number> {
  const taken = await store.takeNews(clock.wall(), 50, retryMs);
  await Promise.all(
    taken.map(async (news) => {
      try {
        await within(clock, timeoutMs, onEvent(eventOf(news)));
        await store.settleNews(news.id, clock.wall());
      } catch (error) {
        const { paymentId, orderId } = news;
        onError(error, { paymentId, orderId, call: 'onEvent' });
      }
    }),
  );
  return taken.length;
}

function eventOf({ id, paymentId, orderId, news }: StoredNews): PaymentNewsEvent {
  return { ...news, id, paymentId, orderId };
}

async function within(clock: Clock, ms: number, work: unknown): Promise<void> {
  const { promise, cancel } = createTimeout(clock, ms);
  const first = await Promise.race([work, promise]).finally(cancel);
  if (first === late) throw new PayaloudServerError('slow-listener', `onEvent did not end within ${ms} ms`);
}

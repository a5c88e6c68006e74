import type { PaymentNews } from '../payments/effects';
import type { Store, StoredNews } from '../store/store';

/** News about a payment, told at least once. Ignore an `id` that you know. */
export type PaymentNewsEvent = PaymentNews & {
  /** The same each time that this news is told. */
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
};

/** In ms. The app has this long for one event. Whatever it then still does, the event is told again. */
const patienceMs = 10_000;
/** In ms, before an event is told again. Longer than `patienceMs`, so that it is not told twice at a time. */
const retryMs = 15_000;

/**
 * Tells the app what happened, and tells it again until the app's promise resolves. An app that throws, hangs or dies hears it again.
 *
 * @returns How many events were told.
 * @throws {StoreError}
 */
export async function tellNews(
  store: Store,
  onEvent: (event: PaymentNewsEvent) => unknown,
  now: () => number,
  onError: (error: unknown) => void,
): Promise<number> {
  const taken = await store.takeNews(now(), 50, retryMs);
  await Promise.all(
    taken.map(async (news) => {
      try {
        await within(patienceMs, onEvent(eventOf(news)));
        await store.settleNews(news.id, now());
      } catch (error) {
        onError(error);
      }
    }),
  );
  return taken.length;
}

function eventOf({ id, paymentId, orderId, news }: StoredNews): PaymentNewsEvent {
  return { ...news, id, paymentId, orderId };
}

async function within(ms: number, work: unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`onEvent did not end within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

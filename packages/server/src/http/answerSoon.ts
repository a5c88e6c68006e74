import { createTimeout, late } from '../clock';
import { answerOf } from '../payments/answers';
import type { ChangeResult, StoredPayment } from '../store/store';
import { answerJson } from './answers';
import type { RouteOptions } from './route';

/** The result if it comes in time, or else the current answer. The work goes on in both cases. */
export async function answerSoon(...asked: Parameters<typeof soon>): Promise<Response> {
  return answerPayment(await soon(...asked));
}

/** The payment after the work if that ends in time, or else as it is known. */
export async function soon(
  { answerMs = 8_000, clock, onError }: RouteOptions,
  known: StoredPayment,
  work: Promise<ChangeResult | null>,
): Promise<StoredPayment> {
  const { paymentId, orderId } = known;
  const timeout = createTimeout(clock, answerMs);
  const first = await Promise.race([work, timeout.promise]).finally(timeout.cancel);
  if (first !== late) return first?.payment ?? known;
  work.catch((error: unknown) => onError(error, { paymentId, orderId }));
  return known;
}

export function answerPayment({ state, orderId }: StoredPayment): Response {
  return answerJson(answerOf(state, orderId));
}

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
  { answerMs = 8_000, onError }: RouteOptions,
  known: StoredPayment,
  work: Promise<ChangeResult | null>,
): Promise<StoredPayment> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const { paymentId, orderId } = known;
  work.catch((error: unknown) => isLate && onError(error, { paymentId, orderId }));
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(null);
    }, answerMs);
  });
  try {
    return (await Promise.race([work, late]))?.payment ?? known;
  } finally {
    clearTimeout(timer);
  }
}

export function answerPayment({ state, orderId }: StoredPayment): Response {
  return answerJson(answerOf(state, orderId));
}

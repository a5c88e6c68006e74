import type { FoundPayment } from '@payaloud/core/payment';
import type { PayaloudBrowserErrorCode } from '../../errors';
import { withTimeout, type Clock, type LazyPart } from '../../runtime';
import type * as Handlers from './handlers';
import { checkTimeoutMs, type PaymentControllerOptions } from './options';

type Found = FoundPayment | typeof signedOut | null;

/** Compared by its code alone, because the class would be loaded with the page. */
const signedOut = 'signed-out' satisfies PayaloudBrowserErrorCode;

/**
 * Asks the app for an order's payment, and tells once in time; null for no answer. Returns the undo. `paymentId`: the attempt that is
 * sent if there is none, which the server cannot know yet; null before the review.
 */
export type Lookup = (orderId: string, paymentId: string | null, tell: (found: Found) => void) => () => void;

/**
 * The request starts at once. A payment that was found waits for the code that follows it; that nothing was found does not,
 * so that the usual case is as fast as the server.
 */
export function createLookup(
  options: PaymentControllerOptions,
  code: LazyPart<typeof Handlers>,
  clock: () => Clock,
  knownIdOf: (orderId: string) => string | null,
): Lookup {
  const asked = new Map<string, Running>();

  async function find(orderId: string, paymentId: string | null, signal: AbortSignal): Promise<Found> {
    try {
      const knownId = paymentId === null ? knownIdOf(orderId) : null;
      const answer: unknown = await options.findPayment?.(orderId, signal, knownId);
      if (isNone(answer)) return answer;
      await code.load();
      return code.get()?.readFoundPayment(answer) ?? null;
    } catch (error) {
      return Object(error).code === signedOut ? signedOut : null;
    }
  }

  function start(orderId: string, paymentId: string | null): Running {
    const abort = new AbortController();
    const answer = withTimeout<Found>(find(orderId, paymentId, abort.signal), checkTimeoutMs, null, clock());
    const running = { abort, answer, waiting: 0 };
    asked.set(orderId, running);
    return running;
  }

  function stop(orderId: string, running: Running) {
    if (running.waiting > 0) return;
    running.abort.abort();
    if (asked.get(orderId) === running) asked.delete(orderId);
  }

  return (orderId, paymentId, tell) => {
    const running = asked.get(orderId) ?? start(orderId, paymentId);
    let isWaiting = true;
    running.waiting += 1;
    void running.answer.then((found) => isWaiting && tell(found));
    return () => {
      isWaiting = false;
      running.waiting -= 1;
      // A component that is unmounted and mounted again in one task, as in StrictMode, waits for the same answer.
      clock().after(0, () => stop(orderId, running));
    };
  };
}

interface Running {
  readonly abort: AbortController;
  readonly answer: Promise<Found>;
  waiting: number;
}

/** True if the server says in so many words that the order has no payment. */
function isNone(answer: unknown): answer is FoundPayment & { readonly paymentId: null } {
  const { paymentId, outcome } = Object(answer) as Partial<FoundPayment>;
  return paymentId === null && Object(outcome).kind === 'not-found';
}

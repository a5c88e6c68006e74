import type { FoundPayment } from '@payaloud/core/payment';
import { withTimeout, type Clock, type LazyPart } from '../../runtime';
import type * as Handlers from './handlers';
import { checkTimeoutMs, type PaymentControllerOptions } from './options';

/** Asks the app for an order's payment, and tells once in time; null for no answer. Returns the undo. */
export type Lookup = (orderId: string, tell: (found: FoundPayment | null) => void) => () => void;

/**
 * The request starts at once. A payment that was found waits for the code that follows it; that nothing was found does not,
 * so that the usual case is as fast as the server.
 */
export function createLookup(
  options: PaymentControllerOptions,
  code: LazyPart<typeof Handlers>,
  clock: () => Clock,
): Lookup {
  async function find(orderId: string, signal: AbortSignal): Promise<FoundPayment | null> {
    try {
      const answer: unknown = await options.findPayment?.(orderId, signal);
      if (isNone(answer)) return answer;
      await code.load();
      return code.get()?.readFoundPayment(answer) ?? null;
    } catch {
      return null;
    }
  }

  return (orderId, tell) => {
    const undo = new AbortController();
    const { signal } = undo;
    void withTimeout(find(orderId, signal), checkTimeoutMs, null, clock()).then((found) => {
      if (signal.aborted) return;
      undo.abort();
      tell(found);
    });
    return () => undo.abort();
  };
}

/** True if the server says in so many words that the order has no payment. */
function isNone(answer: unknown): answer is FoundPayment & { readonly paymentId: null } {
  const { paymentId, outcome } = Object(answer) as Partial<FoundPayment>;
  return paymentId === null && Object(outcome).kind === 'not-found';
}

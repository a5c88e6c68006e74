import type { PaymentStorage } from './ports';

/** What the client keeps of an order: the id of its latest payment, and of the one that was said to be paid. */
export interface PaymentMemory extends IdKeeper {
  /**
   * The attempt of which the payer was told that it was paid. A page that is loaded again must not tell them "declined,
   * nothing was charged" by a copy that lags behind.
   */
  readonly paid: IdKeeper;
}

/** One id per order. Works, for this page only, where storage fails. */
interface IdKeeper {
  recall(orderId: string): string | null;
  keep(orderId: string, paymentId: string): void;
  forget(orderId: string): void;
}

export function createPaymentMemory(storage: () => PaymentStorage | null): PaymentMemory {
  const latest = createIdKeeper(storage, 'payaloud:payment:');
  const paid = createIdKeeper(storage, 'payaloud:paid:');
  return {
    ...latest,
    paid,
    forget(orderId) {
      latest.forget(orderId);
      paid.forget(orderId);
    },
  };
}

function createIdKeeper(storage: () => PaymentStorage | null, prefix: string): IdKeeper {
  const own = new Map<string, string>();

  return {
    recall(orderId) {
      // An empty text names no payment: whoever adopted it would ask about nothing for ever.
      return quietly(() => storage()?.getItem(prefix + orderId)) || (own.get(orderId) ?? null);
    },
    keep(orderId, paymentId) {
      own.set(orderId, paymentId);
      // An id of an earlier attempt must not stand for this one: where it cannot be replaced, it goes.
      const kept = quietly(() => (storage()?.setItem(prefix + orderId, paymentId), true));
      if (!kept) quietly(() => storage()?.removeItem(prefix + orderId));
    },
    forget(orderId) {
      own.delete(orderId);
      quietly(() => storage()?.removeItem(prefix + orderId));
    },
  };
}

/** Storage throws where it is full, blocked or private; the server still knows every payment. */
function quietly<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

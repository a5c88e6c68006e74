import type { PaymentStorage } from './ports';

/** What the client keeps of an order: the id of its latest payment. Works, for this page only, where storage fails. */
export interface PaymentMemory {
  recall(orderId: string): string | null;
  keep(orderId: string, paymentId: string): void;
  forget(orderId: string): void;
}

export function createPaymentMemory(storage: () => PaymentStorage | null): PaymentMemory {
  const own = new Map<string, string>();
  const keyOf = (orderId: string) => `payaloud:payment:${orderId}`;

  return {
    recall(orderId) {
      // An empty text names no payment: whoever adopted it would ask about nothing for ever.
      return quietly(() => storage()?.getItem(keyOf(orderId))) || (own.get(orderId) ?? null);
    },
    keep(orderId, paymentId) {
      own.set(orderId, paymentId);
      // An id of an earlier attempt must not stand for this one: where it cannot be replaced, it goes.
      const kept = quietly(() => (storage()?.setItem(keyOf(orderId), paymentId), true));
      if (!kept) quietly(() => storage()?.removeItem(keyOf(orderId)));
    },
    forget(orderId) {
      own.delete(orderId);
      quietly(() => storage()?.removeItem(keyOf(orderId)));
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

import type { PaymentEffect, StoredIds } from '@payaloud/core/payment';
import type { PaymentStorage } from './ports';

/** What the client keeps of an order: two ids. Works, for this page only, where storage fails. */
export interface AttemptStore {
  read(orderId: string): StoredIds;
  keep(ids: Extract<PaymentEffect, { type: 'remember' }>): void;
  forget(orderId: string): void;
}

const prefixes: Readonly<Record<keyof StoredIds, string>> = {
  latest: 'payaloud:payment:',
  paid: 'payaloud:paid:',
};

export function createAttemptStore(storage: () => PaymentStorage | null): AttemptStore {
  const own = new Map<string, string>();

  /** An empty text names no payment: a page that adopted it would ask about nothing for ever. */
  function recall(key: string): string | null {
    return quietly(() => storage()?.getItem(key)) || (own.get(key) ?? null);
  }

  return {
    read: (orderId) => ({ latest: recall(prefixes.latest + orderId), paid: recall(prefixes.paid + orderId) }),
    keep({ as, orderId, paymentId }) {
      const key = prefixes[as] + orderId;
      own.set(key, paymentId);
      // An id of an earlier attempt must not stand for this one: if it cannot be replaced, it goes.
      const isKept = quietly(() => (storage()?.setItem(key, paymentId), true));
      if (!isKept) quietly(() => storage()?.removeItem(key));
    },
    forget(orderId) {
      for (const prefix of Object.values(prefixes)) {
        own.delete(prefix + orderId);
        quietly(() => storage()?.removeItem(prefix + orderId));
      }
    },
  };
}

/** Storage throws if it is full, blocked or private; the server still knows every payment. */
function quietly<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

import type { PaymentEffect, StoredIds } from '@payaloud/core/internal/payment';
import type { PaymentStorage } from './ports';

/** Everything that the client stores about an order: ids of its payments. If storage fails, they are kept for this page only. */
export interface AttemptStore {
  read(orderId: string): StoredIds;
  keep(ids: Extract<PaymentEffect, { type: 'remember' }>): void;
  /** @param as only this id. Default: all ids of the order. */
  forget(orderId: string, as?: keyof StoredIds): void;
}

export const keyPrefixes: Readonly<Record<keyof StoredIds, string>> = {
  latest: 'payaloud:payment:',
  paid: 'payaloud:paid:',
  left: 'payaloud:left:',
};

export function createAttemptStore(storage: () => PaymentStorage | null): AttemptStore {
  const own = new Map<string, string>();

  /** An empty string identifies no payment: a page that followed it would ask about nothing forever. */
  function recall(key: string): string | null {
    return quietly(() => storage()?.getItem(key)) || (own.get(key) ?? null);
  }

  return {
    read: (orderId) => ({
      latest: recall(keyPrefixes.latest + orderId),
      paid: recall(keyPrefixes.paid + orderId),
      left: recall(keyPrefixes.left + orderId),
    }),
    keep({ as, orderId, paymentId }) {
      const key = keyPrefixes[as] + orderId;
      own.set(key, paymentId);
      // An older attempt's id must not remain in this one's place, so it is removed if it cannot be replaced.
      const isKept = quietly(() => (storage()?.setItem(key, paymentId), true));
      if (!isKept) quietly(() => storage()?.removeItem(key));
    },
    forget(orderId, as) {
      for (const key of as ? [keyPrefixes[as] + orderId] : keysOf(orderId)) {
        own.delete(key);
        quietly(() => storage()?.removeItem(key));
      }
    },
  };
}

/** The keys under which an order's ids are stored. */
export function keysOf(orderId: string): readonly string[] {
  return Object.values(keyPrefixes).map((prefix) => prefix + orderId);
}

/** Storage throws if it is full, blocked or private. The server still knows every payment. */
function quietly<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

import { withTimeout } from '../../runtime';
import type { EffectHandlers } from './effectHandlers';
import type { PaymentPlatform } from './ports';

/** In ms. A healthy browser answers at once; after this the payment continues without the lock. */
const lockTimeoutMs = 2_000;

type Free = () => void;

/** Holds the locks of attempts; one tab holds a lock at a time. */
export function createLocks({
  lock: port,
  clock,
}: Pick<PaymentPlatform, 'lock' | 'clock'>): EffectHandlers<'lock' | 'unlock'> {
  const held = new Map<string, Free>();
  /** Locks that are about to be released, by order. This page's next attempt takes them over. */
  const leaving = new Map<string, { readonly free: Free; readonly stay: () => void }>();

  async function request(orderId: string, isLate: () => boolean): Promise<Free | 'missing' | 'refused'> {
    const own = leaving.get(orderId);
    if (own) {
      own.stay();
      leaving.delete(orderId);
      return own.free;
    }
    if (!port) return 'missing';
    const free = await port.tryHold(`payaloud:pay:${orderId}`);
    // Releases a lock that arrives too late.
    if (isLate()) free?.();
    return free ?? 'refused';
  }

  return {
    lock({ orderId, paymentId }, dispatch) {
      const late = new AbortController();
      const asked = request(orderId, () => late.signal.aborted);
      void withTimeout(asked, lockTimeoutMs, 'missing' as const, clock).then((result) => {
        late.abort();
        if (typeof result === 'function') held.set(paymentId, result);
        dispatch({ type: 'locked', paymentId, lock: typeof result === 'function' ? 'held' : result });
      });
    },
    unlock({ orderId, paymentId, afterMs }) {
      const free = held.get(paymentId);
      held.delete(paymentId);
      if (!free) return;
      if (afterMs === 0) return free();
      const stay = clock.after(afterMs, () => {
        leaving.delete(orderId);
        free();
      });
      leaving.set(orderId, { free, stay });
    },
  };
}

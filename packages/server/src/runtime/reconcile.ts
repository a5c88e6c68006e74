import type { Store } from '../store/store';
import type { Driver } from './driver';
import type { ErrorListener } from './errorContext';

/** Payments that are worked on at the same time. Each waits mostly for the provider. */
const atOnce = 8;

/**
 * Goes on with payments whose time has come, for example after a process died. Any number of processes may call it: a payment that
 * another one works on is left alone.
 *
 * @param limit How many payments at most.
 * @returns How many payments were due.
 * @throws {PayaloudServerError}
 */
export async function reconcile(
  store: Store,
  { dispatch }: Pick<Driver, 'dispatch'>,
  now: number,
  limit: number,
  onError: ErrorListener,
): Promise<number> {
  const due = [...(await store.findDue(now, limit))];
  const { length } = due;
  const work = async () => {
    for (let id = due.shift(); id !== undefined; id = due.shift()) {
      // One payment that fails does not keep the others waiting.
      await dispatch(id, { type: 'due' }).catch((error: unknown) => onError(error, { paymentId: id }));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, length) }, work));
  return length;
}

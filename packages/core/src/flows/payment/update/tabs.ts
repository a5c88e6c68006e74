import { maxLagMs } from '../needs';
import { attemptOf, changeAttempt, storedOf, type Draft } from './draft';

/** The tabs of a browser share a lock, stored ids and messages, so that only one of them sends an order. */

export function askForLock({ memory, effects }: Draft, paymentId: string): void {
  const orderId = memory.current.order.id;
  memory.lock = { orderId, paymentId, status: 'asked' };
  effects.push({ type: 'lock', orderId, paymentId });
}

/** Releases the lock once every tab can read the stored id. */
export function unlock(draft: Draft): void {
  const { memory, effects, facts } = draft;
  if (!memory.lock) return;
  const { orderId, paymentId, status } = memory.lock;
  memory.lock = null;
  if (status !== 'held') return;
  const { storedAt } = attemptOf(draft, paymentId);
  const afterMs = storedAt === null ? 0 : Math.max(0, storedAt + maxLagMs - facts.now.monotonic);
  effects.push({ type: 'unlock', orderId, paymentId, afterMs });
}

export function unlockIfIdle(draft: Draft): void {
  const isIdle = Object.values(draft.memory.attempts).every(({ request }) => request === 'none');
  if (isIdle && draft.memory.lock?.status !== 'asked') unlock(draft);
}

/**
 * Skips an id that is already stored, because writing an older id again would replace a newer one that this tab cannot
 * read yet.
 */
export function remember(draft: Draft, orderId: string, paymentId: string): void {
  if (storedOf(draft, orderId).latest === paymentId) return;
  draft.effects.push({ type: 'remember', as: 'latest', orderId, paymentId });
  changeAttempt(draft, paymentId, { storedAt: draft.facts.now.monotonic });
}

export function tellTabs({ effects }: Draft, orderId: string, paymentId: string): void {
  effects.push({ type: 'tell-tabs', orderId, paymentId });
}

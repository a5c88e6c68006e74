import type { PaymentNeed } from './effects';
import type { PaymentFlow } from './flow';
import { isHeldByPage, paymentIdOf } from './state';
import { longestLagMs } from './update/become';

/** Most payments are through within five seconds; after this the payer hears that this one still goes on. In ms. */
const slowMs = 10_000;

/**
 * How long a tab without a lock waits between storing its id and reading the others', in ms: twice the longest lag. Of two
 * tabs either the later one has seen the id of the earlier when it began, or both see by now which was stored last.
 */
const settleMs = 2 * longestLagMs + 50;

export function needs(flow: PaymentFlow): readonly PaymentNeed[] {
  return [...settlingNeeds(flow), ...(flow.isWatched ? watchedNeeds(flow) : [])];
}

function watchedNeeds({ current, asking, timeLeft, extending }: PaymentFlow): readonly PaymentNeed[] {
  const paymentId = paymentIdOf(current);
  const needs: PaymentNeed[] = [
    { key: 'news', type: 'news' },
    { key: 'waking', type: 'waking' },
    { key: `presence:${paymentId ?? ''}`, type: 'presence', paymentId },
  ];
  const after = (key: string, afterMs: number, event: Extract<PaymentNeed, { type: 'timer' }>['event']) =>
    needs.push({ key, type: 'timer', afterMs, event });
  if (current.status === 'undoable') {
    const { paymentId, forMs } = current;
    const type = isHeldByPage(current) ? 'undo-over' : 'window-over';
    after(`${type}:${paymentId}`, forMs, { type, paymentId });
  }
  if (current.status === 'processing' && !current.slow) {
    const { paymentId } = current;
    after(`slow:${paymentId}`, slowMs, { type: 'slow', paymentId });
  }
  if (asking.paymentId !== null && asking.waitMs !== null) {
    after(`check:${asking.turn}`, asking.waitMs, { type: 'check-due', turn: asking.turn });
  }
  const isTimed = current.status === 'review' && extending === null && timeLeft && !timeLeft.isOver;
  if (isTimed) {
    needs.push({ key: `time:${timeLeft.dueAt}`, type: 'deadline', at: timeLeft.dueAt, event: { type: 'time-due' } });
  }
  return needs;
}

/** Not only while somebody watches: the payer has pressed Pay, and was told so. */
function settlingNeeds({ attempts, lock }: PaymentFlow): readonly PaymentNeed[] {
  if (lock?.status !== 'missing' || !Object.hasOwn(attempts, lock.paymentId)) return [];
  const { paymentId } = lock;
  if (attempts[paymentId]?.request !== 'settling') return [];
  return [{ key: `settle:${paymentId}`, type: 'timer', afterMs: settleMs, event: { type: 'settled', paymentId } }];
}

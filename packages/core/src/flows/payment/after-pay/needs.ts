import type { PaymentNeed } from '../effects';
import type { PaymentFlow } from '../flow';
import { firstNeeds } from '../needs';
import { isHeldByPage } from '../state';
import { longestLagMs } from './longestLag';

/**
 * How long a tab without a lock waits between storing its id and reading the other tabs' ids, in ms: twice the longest
 * lag. By then, either the later tab saw the earlier tab's id when it started, or both tabs see which id was stored
 * last.
 */
const settleMs = 2 * longestLagMs + 50;

export function needs(flow: PaymentFlow): readonly PaymentNeed[] {
  return [...settlingNeeds(flow), ...firstNeeds(flow), ...attemptNeeds(flow)];
}

function attemptNeeds({ current, asking, isWatched }: PaymentFlow): readonly PaymentNeed[] {
  if (!isWatched) return [];
  const needs: PaymentNeed[] = [];
  if (current.status === 'undoable') {
    const { paymentId, forMs } = current;
    const type = isHeldByPage(current) ? 'undo-over' : 'window-over';
    needs.push({ key: `${type}:${paymentId}`, type: 'timer', afterMs: forMs, event: { type, paymentId } });
  }
  if (asking.paymentId !== null && asking.waitMs !== null) {
    const { turn, waitMs } = asking;
    needs.push({ key: `check:${turn}`, type: 'timer', afterMs: waitMs, event: { type: 'check-due', turn } });
  }
  return needs;
}

/** Needed even if nobody is watching: the payer pressed Pay, and was told that it is being sent. */
function settlingNeeds({ attempts, lock }: PaymentFlow): readonly PaymentNeed[] {
  if (lock?.status !== 'missing' || !Object.hasOwn(attempts, lock.paymentId)) return [];
  const { paymentId } = lock;
  if (attempts[paymentId]?.request !== 'settling') return [];
  return [{ key: `settle:${paymentId}`, type: 'timer', afterMs: settleMs, event: { type: 'settled', paymentId } }];
}

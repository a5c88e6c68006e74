import type { ReceivedEvent } from './events';
import { sayingMs, type ReceivedState } from './state';

export type ReceivedNeed =
  | { readonly key: string; readonly type: 'timer'; readonly afterMs: number; readonly event: ReceivedEvent }
  /** `at`: monotonic ms. */
  | { readonly key: string; readonly type: 'deadline'; readonly at: number; readonly event: ReceivedEvent }
  /** Listens for the page that is seen again, and for one that ends. */
  | { readonly key: 'page'; readonly type: 'page' };

export function needsOf(state: ReceivedState): readonly ReceivedNeed[] {
  const { watchers, asking, saying, leaseUntil, turn, waitMs } = state;
  const needs: ReceivedNeed[] = [];
  if (watchers > 0) needs.push({ key: 'page', type: 'page' });
  if (watchers > 0 && !asking)
    needs.push({ key: `due:${turn}`, type: 'timer', afterMs: waitMs, event: { type: 'due', turn } });
  if (saying && leaseUntil !== null && !asking) {
    const at = leaseUntil - sayingMs;
    needs.push({ key: `lease-ending:${leaseUntil}`, type: 'deadline', at, event: { type: 'lease-ending' } });
  }
  return needs;
}

import { expect } from 'vitest';
import { maxTimesBest, timesBest, type Ledger } from './ledger';

/** Fails if one of these ways costs more than 1.2 times the best of them. */
export function expectEqual(ledger: Ledger, count: 'steps' | 'words', ways?: readonly string[]): void {
  for (const [way, times] of timesBest(ledger, count, ways))
    expect(times, `${count} of ${way}`).toBeLessThanOrEqual(maxTimesBest);
}

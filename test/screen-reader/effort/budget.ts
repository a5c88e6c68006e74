import type { Row } from '../support/writeTable';
import type { Effort } from './effortOf';

/** What a tip and a payment may cost at most, from the first control to "Paid" (issue 29). */
const budgets: Readonly<Record<'typed' | 'said', Partial<Effort>>> = {
  typed: { steps: 16, tabs: 4, words: 100 },
  said: { steps: 16, words: 110 },
};

/** What each way costs, beside what it may cost. */
export function standings(efforts: Readonly<Record<keyof typeof budgets, Effort>>): readonly Row[] {
  return (['typed', 'said'] as const).flatMap((way) =>
    (['steps', 'tabs', 'words'] as const).flatMap((count) => {
      const most = budgets[way][count];
      if (most === undefined) return [];
      const now = efforts[way][count];
      return [{ way, count, now, 'at most': most, over: Math.max(0, now - most) }];
    }),
  );
}

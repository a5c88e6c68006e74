import type { Row } from '../support/writeTable';
import type { Effort } from './effortOf';

/** The largest effort of a tip and a payment, from the first control to "Paid". */
const budgets: Readonly<Record<'typed' | 'said', Partial<Effort>>> = {
  typed: { steps: 16, tabs: 4, words: 100 },
  said: { steps: 16, words: 110 },
};

type Efforts = Readonly<Record<keyof typeof budgets, Effort>>;

/** The effort of each way, beside its limit. */
export function standings(efforts: Efforts): readonly (Row & { readonly over: number })[] {
  return (['typed', 'said'] as const).flatMap((way) =>
    (['steps', 'tabs', 'words'] as const).flatMap((count) => {
      const most = budgets[way][count];
      if (most === undefined) return [];
      const now = efforts[way][count];
      return [{ way, count, now, 'at most': most, over: Math.max(0, now - most) }];
    }),
  );
}

/** Each limit that is exceeded. */
export function overBudget(efforts: Efforts): readonly Row[] {
  return standings(efforts).filter(({ over }) => over > 0);
}

import { lazyPart, type LazyPart } from '../../runtime';
import { confirming, drawing } from './lazyParts';
import type * as Making from './making';

/** What the setting up of a drawing needs: it takes, compares and keeps drawings, too. */
export const making: LazyPart<typeof Making> = lazyPart(async () => {
  const [part] = await Promise.all([import('./making'), drawing.load(), confirming.load()]);
  return part;
});

export interface EnrollmentParts {
  readonly confirming: typeof confirming;
  readonly making: typeof making;
}

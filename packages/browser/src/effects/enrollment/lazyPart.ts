import { lazyPart, type LazyPart } from '../../runtime';
import { confirming, drawing } from '../identity/lazyParts';
import type * as Making from './enrollmentCode';

/** Code for setting up a drawing, including capturing, comparing and storing it. */
export const making: LazyPart<typeof Making> = lazyPart(async () => {
  const [part] = await Promise.all([import('./enrollmentCode'), drawing.load(), confirming.load()]);
  return part;
});

export interface EnrollmentParts {
  readonly confirming: typeof confirming;
  readonly making: typeof making;
}

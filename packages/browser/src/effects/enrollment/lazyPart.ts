import { lazyPart, type LazyPart } from '../../runtime';
import { challengeCode, drawingCode } from '../identity/lazyParts';
import type * as EnrollmentCode from './enrollmentCode';

/** Code for setting up a drawing, including capturing, comparing and storing it. */
export const enrollmentCode: LazyPart<typeof EnrollmentCode> = lazyPart(async () => {
  const [part] = await Promise.all([import('./enrollmentCode'), drawingCode.load(), challengeCode.load()]);
  return part;
});

export interface EnrollmentParts {
  readonly challengeCode: typeof challengeCode;
  readonly enrollmentCode: typeof enrollmentCode;
}

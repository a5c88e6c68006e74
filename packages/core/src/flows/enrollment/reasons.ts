import type { EnrollmentRefusal } from '../../gesture';

/** One repetition did not fit and was removed. Only that one must be drawn again. */
export interface Redraw {
  readonly reason: Extract<EnrollmentRefusal, 'too-short'>;
  /** Number of the removed repetition, from 1. */
  readonly number: number;
}

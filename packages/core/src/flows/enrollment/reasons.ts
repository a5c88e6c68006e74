import type { EnrollmentRefusal } from '../../gesture';

/** One repetition was at fault and is taken out, the others are kept: only it is drawn again. */
export interface Redraw {
  readonly reason: Extract<EnrollmentRefusal, 'not-repeatable' | 'too-short'>;
  /** Which it was, from 1. */
  readonly number: number;
}

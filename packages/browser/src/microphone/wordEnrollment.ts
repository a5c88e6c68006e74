import type { WordEnrollmentState } from '@payaloud/core/enrolled-words';
import type { TeachingStop } from '@payaloud/core/languages';
import type { Announcer } from '../announcer';

/** What is shown of the payer's own words. */
export interface WordEnrollmentView extends WordEnrollmentState {
  /** Null until the device was asked. */
  readonly kept: 'lasting' | 'page-only' | null;
  /** Why the teaching stopped, or that all was deleted; null while it goes on. */
  readonly end: TeachingStop | 'ready' | 'deleted' | 'not-deleted' | null;
}

/**
 * The teaching of the payer's own words, as a component uses it. A port: what recognizes them is a package of its own, and
 * reaches nobody who did not import it.
 */
export interface WordEnrollment {
  readonly getState: () => WordEnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what the device keeps. Returns the undo, which stops the teaching. */
  readonly connect: (announcer: Announcer) => () => void;
  /** Begins, or goes on where it stopped. Call it in the payer's press. */
  readonly start: (scope: WordEnrollmentState['scope']) => void;
  readonly stop: () => void;
  /** Deletes all, with one press. */
  readonly deleteAll: () => void;
}

import type { TakeFault, TeachingStop } from '@payaloud/core/languages';
import type { Announcer } from '../announcer';

/** What is shown of the payer's own words. */
export interface WordEnrollmentView {
  /** `unknown` until the device was asked. `asking`: the word is being said to the payer. `checking`: the take is being kept. */
  readonly status: 'unknown' | 'idle' | 'asking' | 'listening' | 'checking';
  /** The word that is taught now, or would be next; null if nothing is left of what was asked for. */
  readonly word: string | null;
  /** `all`: with the optional words. */
  readonly scope: 'required' | 'all';
  /** What was wrong with the last take. */
  readonly fault: TakeFault | null;
  readonly progress: TeachingProgress;
  /** Null until the device was asked. */
  readonly kept: 'lasting' | 'page-only' | null;
  /** Why the teaching stopped, or that all was deleted; null while it goes on. */
  readonly end: TeachingStop | 'ready' | 'deleted' | 'not-deleted' | null;
}

export interface TeachingProgress {
  /** Without these words no amount can be said. */
  readonly required: WordCount;
  /** These make amounts shorter. */
  readonly optional: WordCount;
  /** Of all words together, those that are half taught too. */
  readonly takes: number;
}

export interface WordCount {
  /** How many words have all their takes. */
  readonly done: number;
  readonly total: number;
}

/**
 * The teaching of the payer's own words, as a component uses it. A port: `@payaloud/word-enrollment`, which records and
 * recognizes them, reaches nobody who did not import it.
 */
export interface WordEnrollment {
  readonly getState: () => WordEnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what the device keeps. Returns the undo, which stops the teaching. */
  readonly connect: (announcer: Announcer) => () => void;
  /** Begins, or goes on where it stopped. Call it in the payer's press. */
  readonly start: (scope: WordEnrollmentView['scope']) => void;
  readonly stop: () => void;
  /** Deletes all, with one press. */
  readonly deleteAll: () => void;
}

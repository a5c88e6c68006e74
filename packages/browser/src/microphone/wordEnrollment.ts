import type { TakeFault, TeachingStop } from '@payaloud/core/internal/languages';
import type { Announcer } from '../announcer';

/** State of teaching the payer's own words, as components show it. */
export interface WordEnrollmentView {
  /**
   * `unknown` until the device was asked. `asking`: the word is being said to the payer. `checking`: the take is being
   * stored.
   */
  readonly status: 'unknown' | 'idle' | 'asking' | 'listening' | 'checking';
  /** The word that is being taught, or comes next; null if no requested word is left. */
  readonly word: string | null;
  /** `all` includes the optional words. */
  readonly scope: 'required' | 'all';
  readonly fault: TakeFault | null;
  readonly progress: TeachingProgress;
  /** Null until the device was asked. */
  readonly storage: 'lasting' | 'page-only' | null;
  /** Why teaching stopped, or the result of deleting; null while teaching continues. */
  readonly end: TeachingStop | 'ready' | 'deleted' | 'not-deleted' | null;
}

export interface TeachingProgress {
  /** Words without which no amount can be said. */
  readonly required: WordCount;
  /** Words that make amounts shorter. */
  readonly optional: WordCount;
  /** Takes of all words, including partly taught ones. */
  readonly takes: number;
}

export interface WordCount {
  /** Number of words that have all their takes. */
  readonly done: number;
  readonly total: number;
}

/**
 * Teaches the payer's own words. This is a port, so that only apps that import `@payaloud/word-enrollment`, which
 * records and recognizes the words, load it.
 */
export interface WordEnrollment {
  readonly getState: () => WordEnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the words that the device stores. Returns the undo, which stops the teaching. */
  readonly connect: (announcer: Announcer) => () => void;
  /** Starts or resumes teaching. Call it while handling the payer's press. */
  readonly start: (scope: WordEnrollmentView['scope']) => void;
  readonly stop: () => void;
  readonly deleteAll: () => void;
}

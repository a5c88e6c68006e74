import type { WordEnrollmentView } from '@payaloud/browser';
import type { TakeFault, TeachingStop } from '@payaloud/core/internal/languages';
import type { EnrolledWord } from '../vocabulary/wordsToEnroll';

/** The id of a take. The sound itself is the payer's voice, and stays out of states, events and logs. */
export type TakeId = number;
export type TakeIds = Readonly<Record<string, readonly TakeId[]>>;

export interface WordEnrollmentState extends WordEnrollmentView {
  readonly words: readonly EnrolledWord[];
  readonly takes: TakeIds;
  /** How many takes of this word in a row were unlike the earlier ones. */
  readonly unlike: number;
  /** Counts the requests to the payer. Events from an earlier turn are late and ignored. */
  readonly turn: number;
  /** The word requested in the last turn. */
  readonly asked: string | null;
  /** True if this turn asks for the same word as the turn before. */
  readonly isAgain: boolean;
  /** The number of components that show the teaching. */
  readonly watchers: number;
}

export const initialWordEnrollment: WordEnrollmentState = {
  status: 'unknown',
  words: [],
  takes: {},
  progress: { required: { done: 0, total: 0 }, optional: { done: 0, total: 0 }, takes: 0 },
  word: null,
  scope: 'required',
  fault: null,
  unlike: 0,
  turn: 0,
  asked: null,
  isAgain: false,
  watchers: 0,
  kept: null,
  end: null,
};

export type WordEnrollmentEvent =
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** The stored words were read. `kept` is null if that failed. */
  | {
      readonly type: 'known';
      readonly kept: WordEnrollmentView['kept'];
      readonly words: readonly EnrolledWord[];
      readonly takes: TakeIds;
    }
  | { readonly type: 'start'; readonly scope: WordEnrollmentView['scope'] }
  /** The word was said, and the microphone is open. */
  | { readonly type: 'asked'; readonly turn: number }
  | { readonly type: 'taken'; readonly turn: number; readonly take: TakeId }
  | { readonly type: 'not-taken'; readonly turn: number; readonly fault: TakeFault }
  /** There was nothing to check, for example because the microphone is not allowed. */
  | { readonly type: 'failed'; readonly turn: number; readonly cause: TeachingStop }
  | { readonly type: 'saved'; readonly turn: number }
  | { readonly type: 'not-saved'; readonly turn: number }
  | { readonly type: 'stop' }
  | { readonly type: 'delete' }
  | { readonly type: 'deleted' }
  | { readonly type: 'not-deleted' };

export type WordEnrollmentEffect =
  /** Read the stored words. */
  | { readonly type: 'restore' }
  | { readonly type: 'save'; readonly turn: number; readonly takes: TakeIds }
  | { readonly type: 'delete' }
  | { readonly type: 'say'; readonly end: NonNullable<WordEnrollmentView['end']> };

/** One take: say the word, open the microphone, and check the payer's speech. */
export interface TakeNeed {
  readonly key: string;
  readonly turn: number;
  readonly word: string;
  readonly isAgain: boolean;
  readonly fault: TakeFault | null;
  readonly takes: TakeIds;
}

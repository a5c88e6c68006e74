import type { WordEnrollmentView } from '@payaloud/browser';
import type { TakeFault, TeachingStop } from '@payaloud/core/languages';
import type { EnrolledWord } from '../vocabulary/wordsToEnroll';

/** A take, by handle. The sound itself is a voice, and stays out of states, events and logs. */
export type TakeId = number;
export type TakeIds = Readonly<Record<string, readonly TakeId[]>>;

/** How the teaching stands. */
export interface WordEnrollmentState extends WordEnrollmentView {
  readonly words: readonly EnrolledWord[];
  readonly takes: TakeIds;
  /** Takes of this word in a row that were not like the ones before. */
  readonly unlike: number;
  /** Counts what the payer was asked to say. What arrives from an earlier turn is late, and ignored. */
  readonly turn: number;
  /** The word of the last turn. */
  readonly asked: string | null;
  /** True if this turn asks for the same word as the turn before. */
  readonly isAgain: boolean;
  /** How many components show the teaching. */
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
  /** What the device keeps. `kept` is null if that could not be read. */
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
  /** Read what the device keeps. */
  | { readonly type: 'restore' }
  | { readonly type: 'save'; readonly turn: number; readonly takes: TakeIds }
  | { readonly type: 'delete' }
  | { readonly type: 'say'; readonly end: NonNullable<WordEnrollmentView['end']> };

/** One take: the word is said, the microphone opens, and what the payer says is checked. */
export interface TakeNeed {
  readonly key: string;
  readonly turn: number;
  readonly word: string;
  readonly isAgain: boolean;
  readonly fault: TakeFault | null;
  readonly takes: TakeIds;
}

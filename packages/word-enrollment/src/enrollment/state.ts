import type { WordEnrollmentView } from '@payaloud/browser';
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
  storage: null,
  end: null,
};

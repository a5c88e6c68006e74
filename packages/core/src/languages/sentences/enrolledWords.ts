/** Why teaching stopped early. */
export type TeachingStop =
  | 'payer'
  | 'closed'
  | 'no-speech'
  | 'too-loud'
  | 'permission'
  /** A policy of the page, or of its frame, forbids the microphone. The payer cannot allow it. */
  | 'blocked-by-page'
  | 'no-microphone'
  | 'not-stored'
  | 'failed';

/** Why one take of a word is not stored. */
export type TakeFault =
  | 'nothing-heard'
  | 'too-short'
  | 'too-quiet'
  /** It contains a pause, so it would be heard as two words. */
  | 'several-words'
  | 'too-long'
  /** Unlike the earlier takes of the same word. */
  | 'unlike'
  /** More like another word than its own. */
  | 'like-another';

/** Sentences about teaching, storing and deleting the payer's own words. */
export interface EnrolledWordsSentences {
  readonly heading: string;
  /** Says what the words are for, and how to say an amount with them. */
  readonly whatTheyAre: string;
  /** Says where the words are stored. `page-only`: until the page is closed. */
  readonly storage: Readonly<Record<'lasting' | 'page-only', string>>;
  readonly start: string;
  readonly resume: string;
  /** The button for the optional words, which make amounts shorter. */
  readonly more: string;
  readonly stop: string;
  readonly delete: string;
  readonly deleted: string;
  readonly notDeleted: string;
  /** Said before a take. The payer may say the word in any way, if it is always the same. */
  readonly say: (word: string) => string;
  readonly again: (word: string) => string;
  /** "3 of 13 words" */
  readonly progress: (done: number, total: number) => string;
  readonly ready: string;
  readonly faults: Readonly<Record<TakeFault, string>>;
  readonly stopped: Readonly<Record<TeachingStop, string>>;
}

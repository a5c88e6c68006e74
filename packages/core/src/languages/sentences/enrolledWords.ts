/** Why the teaching of words stopped before its end. */
export type TeachingStop = 'payer' | 'no-speech' | 'too-loud' | 'permission' | 'no-microphone' | 'not-kept' | 'failed';

/** Why one saying of a word is not kept. */
export type TakeFault =
  | 'nothing-heard'
  | 'too-short'
  | 'too-quiet'
  /** There is a pause in it: it would be heard as two words. */
  | 'several-words'
  | 'too-long'
  /** Not like the takes of the same word before it. */
  | 'unlike'
  /** Nearer to another word than to its own. */
  | 'like-another';

/** What the payer's own words show and say: how they are taught, kept and deleted. */
export interface EnrolledWordsSentences {
  readonly heading: string;
  /** What they are for, and how an amount is said with them. */
  readonly whatTheyAre: string;
  /** Where they are kept; `page-only`: until the page is closed. */
  readonly kept: Readonly<Record<'lasting' | 'page-only', string>>;
  readonly start: string;
  readonly resume: string;
  /** The words that are not needed and make amounts shorter. */
  readonly more: string;
  readonly stop: string;
  readonly delete: string;
  readonly deleted: string;
  readonly notDeleted: string;
  /** Before a take. The word may be said in any way that is always the same. */
  readonly say: (word: string) => string;
  readonly again: (word: string) => string;
  /** "3 of 13 words" */
  readonly progress: (done: number, total: number) => string;
  readonly ready: string;
  readonly faults: Readonly<Record<TakeFault, string>>;
  readonly stopped: Readonly<Record<TeachingStop, string>>;
}

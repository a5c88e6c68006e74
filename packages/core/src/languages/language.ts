import type { SpeakingLanguage } from './hearingLanguage';
import type { Sentences } from './sentences';
import type { LanguageWords, SpeakingWords } from './words';

/**
 * What a page can load of a language by itself: `amount` for fields, `payment` for payments and the intent to pay,
 * `identity` for confirming, `settings` for the page voice's switches and for teaching own words.
 */
export type LanguagePart = keyof SentencesOf;

/** The sentences of each part, beside those that every part has. */
interface SentencesOf {
  readonly amount: 'amountEntry';
  readonly payment: 'announcement' | 'payment' | 'swipeToPay';
  readonly identity: 'identity';
  readonly settings: 'enrolledWords' | 'settings';
}

/** Words that only one part has. */
interface WordsOf {
  readonly amount: keyof LanguageWords;
  readonly payment: never;
  readonly identity: never;
  readonly settings: never;
}

/**
 * One language: number rules (generated), money words and sentences (written by people). `Language` is a whole one;
 * `Language<'payment'>` has at least that part, so a whole one fits too; `CommonLanguage` may have any.
 */
export interface Language<Part extends LanguagePart = LanguagePart> extends SpeakingLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly words: SpeakingWords & Pick<LanguageWords, WordsOf[Part]>;
  readonly sentences: Pick<Sentences, 'common' | 'selfVoicing' | SentencesOf[Part]>;
}

/** What every part has: it names amounts and voices controls. */
export type CommonLanguage = Language<never>;

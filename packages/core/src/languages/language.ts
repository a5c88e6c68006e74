import type { SpeakingLanguage } from './hearingLanguage';
import type { Sentences } from './sentences';
import type { LanguageWords, SpeakingWords } from './words';

/**
 * A part of a language that a page can load separately: `amount` for fields, `payment` for payments and the intent to
 * pay, `identity` for confirmation, `settings` for speech settings and enrolled words.
 */
export type LanguagePart = keyof SentencesOf;

/** The sentences of each part, in addition to those of every part. */
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
 * A language: number rules (generated), money words and sentences (written by people). `Language` has all parts.
 * `Language<'payment'>` has at least that part, so a whole language is assignable to it. `CommonLanguage` may have any.
 */
export interface Language<Part extends LanguagePart = LanguagePart> extends SpeakingLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly words: SpeakingWords & Pick<LanguageWords, WordsOf[Part]>;
  readonly sentences: Pick<Sentences, 'common' | 'selfVoicing' | SentencesOf[Part]>;
}

/** The content of every part: it says amounts and voices controls. */
export type CommonLanguage = Language<never>;

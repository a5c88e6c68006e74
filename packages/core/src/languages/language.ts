import type { LazyPart } from '../lazy/lazyPart';
import type { SpeakingLanguage } from './hearingLanguage';

import type { Sentences } from './sentences';
import type { SelfVoicingSentences } from './sentences/selfVoicing';
import type { LanguageWords, SpeakingWords } from './words';

/**
 * A part of a language that a page can load separately: `amount` for fields, `payment` for payments and the intent to
 * pay, `identity` for confirmation, `checkout` for what a checkout adds, `settings` for speech settings and enrolled words.
 */
export type LanguagePart = Exclude<keyof SentencesOf, 'hearing'>;

/** The sentences of each part, in addition to those of every part. */
interface SentencesOf {
  readonly amount: 'amountEntry';
  readonly hearing: never;
  readonly payment: 'announcement' | 'payeeApart' | 'payment' | 'swipeToPay';
  readonly identity: 'identity' | 'payeeApart';
  readonly checkout: 'payeeApart' | 'payeeWarning';
  readonly settings: 'enrolledWords' | 'settings';
}

/** Words that only one part has. */
interface WordsOf {
  readonly amount: never;
  readonly hearing: keyof LanguageWords;
  readonly payment: never;
  readonly identity: never;
  readonly checkout: never;
  readonly settings: never;
}

/**
 * A language: number rules (generated), money words and sentences (written by people). `Language` has all parts, and
 * hears amounts at once. `Language<'payment'>` has at least that part, so a whole language is assignable to it.
 * `CommonLanguage` may have any.
 */
export interface Language<Part extends LanguagePart | 'hearing' = LanguagePart | 'hearing'> extends SpeakingLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly words: SpeakingWords & Pick<LanguageWords, WordsOf[Part]>;
  /**
   * The words that hear amounts, for a language whose `words` only say them, such as the part `amount`. A field loads
   * them with the code that hears, before its talk button is enabled.
   */
  readonly hearingWords?: LazyPart<LanguageWords>;
  /** The page voice's words for controls. They load when the page voice is first on. */
  readonly selfVoicing: LazyPart<SelfVoicingSentences>;
  readonly sentences: Pick<Sentences, 'common' | SentencesOf[Part]>;
}

/** The content of every part: it says amounts and voices controls. */
export type CommonLanguage = Language<never>;

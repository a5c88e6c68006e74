import type { NumberRules } from '../number-words';
import type { LanguageWords, SpeakingWords } from './words';

/** The part of a language that says amounts. Every language part has it. */
export interface SpeakingLanguage {
  /** BCP 47, for example `en` or `zh-Hans`. */
  readonly tag: string;
  readonly rules: NumberRules;
  readonly words: SpeakingWords;
}

/** A language that hears and says amounts. A whole language is one; a part is one once its `hearingWords` are loaded. */
export interface HearingLanguage extends SpeakingLanguage {
  readonly words: LanguageWords;
}

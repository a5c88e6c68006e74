import type { NumberRules } from '../number-words';
import type { LanguageWords, SpeakingWords } from './words';

/** The part of a language that says amounts. Every language part has it. */
export interface SpeakingLanguage {
  /** BCP 47, for example `en` or `zh-Hans`. */
  readonly tag: string;
  readonly rules: NumberRules;
  readonly words: SpeakingWords;
}

/** The part of a language that hears and says amounts. Only the part `amount` has it. */
export interface HearingLanguage extends SpeakingLanguage {
  readonly words: LanguageWords;
}

import type { NumberRules } from '../number-words';
import type { LanguageWords, SpeakingWords } from './words';

/** What saying an amount needs of a language. Every part has it. */
export interface SpeakingLanguage {
  /** BCP 47, for example `en` or `zh-Hans`. */
  readonly tag: string;
  readonly rules: NumberRules;
  readonly words: SpeakingWords;
}

/** What hearing and saying amounts needs of a language: the part `amount` has it. */
export interface HearingLanguage extends SpeakingLanguage {
  readonly words: LanguageWords;
}

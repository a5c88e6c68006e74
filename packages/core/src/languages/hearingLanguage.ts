import type { NumberRules } from '../number-words';
import type { LanguageWords } from './words';

/** What hearing and speaking amounts needs of a language. */
export interface HearingLanguage {
  /** BCP 47, for example `en` or `zh-Hans`. */
  readonly tag: string;
  readonly rules: NumberRules;
  readonly words: LanguageWords;
}

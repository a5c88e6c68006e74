import type { NumberRules } from '../number-words';
import type { LanguageWords } from './words';
import type { Sentences } from './sentences';

/** What hearing and speaking amounts needs of a language. */
export interface HearingLanguage {
  /** BCP 47, for example `en` or `zh-Hans`. */
  readonly tag: string;
  readonly rules: NumberRules;
  readonly words: LanguageWords;
}

/** One language, whole: number rules (generated), money words and sentences (written by people). */
export interface Language extends HearingLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Sentences;
}

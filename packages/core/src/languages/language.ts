import type { HearingLanguage } from './hearingLanguage';
import type { Sentences } from './sentences';

/** One language, whole: number rules (generated), money words and sentences (written by people). */
export interface Language extends HearingLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Sentences;
}

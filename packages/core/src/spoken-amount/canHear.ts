import type { HearingLanguage, SpeakingLanguage } from '../languages/hearingLanguage';

/** True if `hearAmount` understands the language as it is, without loading words. */
export function canHear(language: SpeakingLanguage): language is HearingLanguage {
  return 'numerals' in language.words;
}

import type { HearingLanguage } from '@payaloud/core/languages';
import { spellWhole } from '@payaloud/core/internal/number-words';
import { expandPhrases } from '@payaloud/core/internal/spoken-amount';

/**
 * Joins the words into a transcript for `hearAmount`. If they are all digits, they get the word that introduces
 * digits, so that "two three" is 23. Repeated digits do not get it, so that a stutter ("two two") is asked about.
 */
export function transcriptOf(words: readonly string[], language: HearingLanguage): string {
  const { space } = language.words.speaking;
  const digits = new Set(Array.from({ length: 10 }, (_, digit) => spell(digit, language)));
  const point = new Set(expandPhrases(language.words.point));
  const end = words.findIndex((word) => !digits.has(word));
  const whole = words.slice(0, end === -1 ? words.length : end);
  const isDigits = words.every((word, index) => digits.has(word) || point.has(word) || index === words.length - 1);
  const [lead = ''] = expandPhrases(language.words.digitsLead);
  const needsLead = isDigits && whole.length > 1 && !isRepeated(whole) && lead !== '';
  return (needsLead ? [lead, ...words] : words).join(space);
}

function spell(value: number, { rules, words }: HearingLanguage): string {
  return spellWhole(value, rules, { ruleSet: words.speaking.ruleSets?.digits });
}

/** True if the payer may have stuttered: "two two", "two three two three", "five five six". */
function isRepeated(digits: readonly string[]): boolean {
  return digits.some((digit, index) => digit === digits[index + 1]) || isTwice(digits);
}

function isTwice(digits: readonly string[]): boolean {
  const half = digits.length / 2;
  return Number.isInteger(half) && digits.slice(0, half).every((digit, index) => digit === digits[half + index]);
}

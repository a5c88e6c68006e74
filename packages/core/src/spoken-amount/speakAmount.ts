import type { SpeakingLanguage } from '../languages/hearingLanguage';
import { money, toDecimalString, type Money } from '../money';
import { spellWhole } from '../number-words';
import { createUnitNames, type UnitNames } from './unitNames';
import { withoutRepeats } from './withoutRepeats';
import { expandPhrases } from './phrases';

export interface SpeakAmountOptions {
  /** `words` (default): "twenty-three dollars and fifty cents". `digits`: "two three point five zero dollars". */
  readonly style?: 'words' | 'digits';
  /** `short` (default): "dollars". `full`: "Australian dollars", if nothing else tells which dollars. */
  readonly currencyName?: 'short' | 'full';
}

/**
 * Writes an amount for speech and braille, in words only. `hearAmount` understands the result in both styles. A
 * currency without a word in the language is named by its ISO code. A negative amount begins with "minus".
 *
 * @throws {PayaloudCoreError} `not-a-safe-integer`, `unknown-currency`
 * @example
 *   speakAmount(money(1205, 'USD'), en); // 'twelve dollars and five cents'
 */
export function speakAmount(
  { minorUnits, currency }: Money,
  language: SpeakingLanguage,
  { style = 'words', currencyName = 'short' }: SpeakAmountOptions = {},
): string {
  const { minus, space } = language.words.speaking;
  const amount = money(Math.abs(minorUnits), currency);
  const names = createUnitNames(currency, language, currencyName);
  const spoken = style === 'digits' ? speakDigits(amount, language, names) : speakWords(amount, language, names);
  return minorUnits < 0 ? minus + space + spoken : spoken;
}

function speakWords(amount: Money, language: SpeakingLanguage, names: UnitNames): string {
  const { joiner, space } = language.words.speaking;
  const parts = names.split(amount.minorUnits);
  if (!parts) return speakDecimals(amount, language, names);
  const [zero] = expandPhrases(language.words.emptyPlace ?? '');
  return parts
    .map(({ count, name, counted, ruleSet, followsEmptyPlace }) => [
      ...(zero && followsEmptyPlace ? [zero] : []),
      ...(counted === undefined ? [spellCount(count, language, ruleSet), name] : [counted]),
    ])
    .map((words) => words.join(space))
    .join(joiner);
}

/** Used if the language has no name for the minor unit: "twenty-three point five zero". */
function speakDecimals(amount: Money, language: SpeakingLanguage, names: UnitNames): string {
  const [whole = '', fraction = ''] = toDecimalString(amount).split('.');
  const decimals = /[^0]/.test(fraction) ? [pointOf(language), ...spellDigits(fraction, language)] : [];
  const main = names.main(amount.minorUnits);
  return [spellCount(Number(whole), language), ...decimals, main].join(language.words.speaking.space);
}

function speakDigits(amount: Money, language: SpeakingLanguage, names: UnitNames): string {
  const [whole = '', fraction = ''] = toDecimalString(amount).split('.');
  // `hearAmount` asks about digits without a point, and about repeated digits, which may be a stutter.
  const needsLead = whole.length > 1 && (fraction === '' || withoutRepeats(whole) !== undefined);
  return [
    ...(needsLead ? expandPhrases(language.words.digitsLead).slice(0, 1) : []),
    ...spellDigits(whole, language),
    ...(fraction === '' ? [] : [pointOf(language), ...spellDigits(fraction, language)]),
    names.main(amount.minorUnits),
  ].join(language.words.speaking.space);
}

function spellCount(count: number, { rules, words }: SpeakingLanguage, ownRuleSet?: string): string {
  // Soft hyphens of the rules (fünf\u00adund\u00adzwanzig) make some voices and braille displays stop.
  return spellWhole(count, rules, { ruleSet: ownRuleSet ?? words.speaking.ruleSets?.counts }).replaceAll('\u00ad', '');
}

function spellDigits(digits: string, { rules, words }: SpeakingLanguage): readonly string[] {
  const ruleSet = words.speaking.ruleSets?.digits;
  return digits.split('').map((digit) => spellWhole(Number(digit), rules, { ruleSet }));
}

function pointOf({ words }: SpeakingLanguage): string {
  return expandPhrases(words.point)[0] ?? '';
}

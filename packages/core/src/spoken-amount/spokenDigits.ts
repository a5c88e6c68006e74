import type { SpeakingLanguage } from '../languages/hearingLanguage';
import type { SpokenDigits } from '../languages/sentences/amountEntry';
import { toDecimalString, type Money } from '../money';
import { spellWhole } from '../number-words';
import { createUnitNames } from './unitNames';

/** Spells an amount digit by digit for a read-back, without zeros after the point. */
export function spokenDigits(amount: Money, language: SpeakingLanguage): SpokenDigits {
  const { rules, words } = language;
  const names = createUnitNames(amount.currency, language, 'short');
  const spell = (digits: string) =>
    Array.from(digits, (digit) => spellWhole(Number(digit), rules, { ruleSet: words.speaking.ruleSets?.digits }));
  const [whole = '', fraction = ''] = toDecimalString(amount).split('.');
  const hasDecimals = /[^0]/.test(fraction);
  return {
    whole: spell(whole),
    decimals: hasDecimals ? spell(fraction) : [],
    unit: names.main(amount.minorUnits),
    absentMinorUnit: hasDecimals || fraction === '' ? null : names.minor,
  };
}

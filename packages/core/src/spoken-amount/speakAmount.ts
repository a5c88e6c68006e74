import type { HearingLanguage } from '../languages';
import type { CurrencyRow, UnitRow } from '../languages/words';
import { fractionDigits, toDecimalString, type Currency, type Money } from '../money';
import { spellNumber } from '../number-words';
import { parseExact } from './exact';
import { expandPhrases } from './phrases';

export interface SpeakAmountOptions {
  /** `words`: "twenty-three dollars and fifty cents" (default). `digits`: "two three point five zero dollars". */
  readonly style?: 'words' | 'digits';
}

/**
 * The amount for ears and braille, in words only. What is spoken here, `hearAmount` understands, in both styles.
 * Currencies that the language has no word for are named by their ISO code.
 *
 * @throws {MoneyError} `unknown-currency`
 */
export function speakAmount(
  amount: Money,
  language: HearingLanguage,
  { style = 'words' }: SpeakAmountOptions = {},
): string {
  const { minus, space } = language.words.speaking;
  const { minorUnits, currency } = amount;
  const positive = { minorUnits: Math.abs(minorUnits), currency };
  const spoken = style === 'digits' ? speakDigits(positive, language) : speakWords(positive, language);
  return minorUnits < 0 ? minus + space + spoken : spoken;
}

function speakWords(amount: Money, language: HearingLanguage): string {
  const { speaking } = language.words;
  const parts = splitUnits(amount, language);
  if (!parts) return speakDecimals(amount, language);
  return parts
    .map(({ count, unit }) => spellNumber(count, language.rules) + speaking.space + nameUnit(count, unit, language))
    .join(speaking.joiner);
}

interface Part {
  readonly count: number;
  readonly unit: UnitRow;
}

/** How many of each unit that has a spoken name. Null where the names do not reach the minor unit. */
function splitUnits({ minorUnits, currency }: Money, { words }: HearingLanguage): readonly Part[] | null {
  const units = rowOf(words.currencies, currency)?.units.filter(({ spoken }) => spoken) ?? [];
  const scale = 10n ** BigInt(9 - fractionDigits(currency));
  let rest = BigInt(minorUnits) * scale;
  const parts: Part[] = [];
  for (const unit of units) {
    const worth = parseExact(unit.worth) ?? 0n;
    const count = Number(rest / worth);
    if (count > 0) parts.push({ count, unit });
    rest %= worth;
  }
  const [main] = units;
  if (rest !== 0n || !main) return null;
  return parts.length > 0 ? parts : [{ count: 0, unit: main }];
}

function speakDecimals(amount: Money, language: HearingLanguage): string {
  const { rules, words } = language;
  const [whole = '', fraction = ''] = toDecimalString(amount).split('.');
  const decimals = /[^0]/.test(fraction)
    ? [
        pointOf(language),
        ...fraction
          .split('')
          .map(Number)
          .map((digit) => spellNumber(digit, rules)),
      ]
    : [];
  return [spellNumber(Number(whole), rules), ...decimals, nameMain(amount, language)].join(words.speaking.space);
}

function speakDigits(amount: Money, language: HearingLanguage): string {
  const { rules, words } = language;
  const [whole = '', fraction = ''] = toDecimalString(amount).split('.');
  const spell = (digits: string) => digits.split('').map((digit) => spellNumber(Number(digit), rules));
  // Digits without a point are a pair to `hearAmount`, and repeated ones may be a stutter.
  const needsLead = whole.length > 1 && (fraction === '' || /^(.+?)\1+$/.test(whole));
  return [
    ...(needsLead ? [expandPhrases(words.digitsLead)[0]] : []),
    ...spell(whole),
    ...(fraction === '' ? [] : [pointOf(language), ...spell(fraction)]),
    nameMain(amount, language),
  ].join(words.speaking.space);
}

function pointOf({ words }: HearingLanguage): string {
  return expandPhrases(words.point)[0] ?? '';
}

function nameMain({ minorUnits, currency }: Money, language: HearingLanguage): string {
  const unit = rowOf(language.words.currencies, currency)?.units[0];
  const isOne = minorUnits === 10 ** fractionDigits(currency);
  return unit ? nameUnit(isOne ? 1 : 2, unit, language) : currency;
}

function nameUnit(count: number, { spoken }: UnitRow, { tag }: HearingLanguage): string {
  if (!spoken) return '';
  let rules = pluralRules.get(tag);
  if (!rules) pluralRules.set(tag, (rules = new Intl.PluralRules(tag)));
  return spoken[rules.select(count)] ?? spoken.other;
}

const pluralRules = new Map<string, Intl.PluralRules>();

function rowOf(currencies: readonly CurrencyRow[], currency: Currency): CurrencyRow | undefined {
  return currencies.find(({ codes }) => Object.hasOwn(codes, currency));
}

import { fractionDigits, type Currency } from '../money';
import { exact, one, times } from './exact';
import type { FoundAmount } from './foundAmount';
import { readCount, type Count } from './readCount';
import { readRest, withoutUnit, type Tail } from './readRest';
import { digitAt, readNumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { isName, oddCount, unitAfter } from './unitsAt';
import { skipArticle, skipHesitation, skipPartitive, type Utterance } from './utterance';

/**
 * Reads the amount that starts at a token: "$20 and 43c", "a buck fifty", "rupees 20", "2:50". Null if none starts
 * there.
 */
export function readAmountAt(utterance: Utterance, start: number, currency: Currency): FoundAmount | null {
  const { tokens } = utterance;
  const before = tokens[start]?.unit?.side === 'either' ? tokens[start].unit : undefined;
  const numberStart = before ? skipBreak(tokens, start + 1) : start;
  const count = readCount(utterance, numberStart, before, currency);
  if (!count) return readSingleUnit(utterance, start);

  const after = readUnitAfter(tokens, count, before);
  const unit = before ?? after?.unit;
  if (!unit) {
    const isAmount = !count.isPart && !isCode(utterance, numberStart, count.next);
    return isAmount ? askAboutPrice(utterance, askAboutCents(utterance, numberStart, { ...count, currency })) : null;
  }
  if (!isCountable(tokens, count, numberStart, unit)) return null;
  const found: FoundAmount = {
    currency: unit.currency,
    values: count.values.map((value) => times(value, unit.worth)),
    question: count.question ?? oddCount(tokens, count.values[0] ?? 0n, count.next, unit),
    next: after?.next ?? count.next,
  };
  if (count.question) return found;
  const whole = readRest(utterance, found, unit, tailOf(tokens, before, after));
  return whole.next > found.next && isName(utterance, whole.next, unit) ? { ...whole, next: whole.next + 1 } : whole;
}

/**
 * True if the count fits the unit. "Two fifty cents" is not a price, "one thousand and fifty cents" may have lost its
 * "dollars", and "twenty quarter" its "and a".
 */
function isCountable(tokens: readonly Token[], count: Count, start: number, unit: Unit): boolean {
  const { worth, alone, isMany } = unit;
  if (unit.count !== undefined) return false;
  if (count.question && worth !== one) return false;
  if (alone === 'yes' && !isMany && !count.isPart && count.values[0] !== one) return false;
  const isJoined = tokens.slice(start, count.next).some(({ joiner }) => joiner);
  return worth >= one || !isJoined || count.values.every((value) => times(value, worth) < one);
}

/**
 * True for seven or more digits that were said or written one by one, without a unit: a telephone number, a card or a
 * code. A round number is an amount: 3000000.
 */
function isCode(utterance: Utterance, start: number, end: number): boolean {
  let digits = '';
  for (let at = start; at < end; at++) {
    const { kind, text } = utterance.tokens[at] as Token;
    digits += kind === 'digits' ? text : (digitAt(utterance, at) ?? ' ');
  }
  return /^\d{7,}$/.test(digits) && !digits.endsWith('0000');
}

interface UnitAfter {
  readonly unit: Unit;
  readonly next: number;
}

/** Finds the unit after a number. If a unit precedes the number, only the same unit counts: "$10 dollars". */
function readUnitAfter(tokens: readonly Token[], { next, isPart }: Count, before?: Unit): UnitAfter | null {
  // « 75 millions de dollars »: the names of currencies have « de » only in the plural.
  const isLarge = (tokens[next - 1]?.scale?.value ?? 0) >= 1e6;
  const at = isPart || isLarge ? skipPartitive(tokens, next) : skipHesitation(tokens, next);
  const unit = tokens[at]?.unit;
  if (unit?.side === 'smaller') return null;
  const isSame = !before || (before.currency === unit?.currency && before.worth === unit.worth);
  return unit && isSame ? { unit, next: at + 1 } : null;
}

function tailOf(tokens: readonly Token[], before: Unit | undefined, after: UnitAfter | null): Tail {
  if (before) return after ? 'none' : 'joined';
  const sign = after && tokens[after.next - 1];
  return sign && (sign.isTight || /\p{L}/u.test(sign.text)) ? 'any' : 'none';
}

/** Reads "a dollar", "a dime", "nickel" or "buck fifty", but never "dollars" alone, which has lost its number. */
function readSingleUnit(utterance: Utterance, start: number): FoundAmount | null {
  const { tokens } = utterance;
  const at = skipArticle(tokens, start);
  const unit = tokens[at]?.unit;
  if (!unit || unit.isMany || (at === start && unit.alone === 'no')) return null;
  const value = times(unit.count ?? one, unit.worth);
  const single = { currency: unit.currency, values: [value], next: at + 1 };
  const whole = readRest(utterance, single, unit, unit.alone === 'joined-rest' ? 'joined' : 'any');
  if (at > start || whole.next > single.next) return whole;
  if (unit.alone === 'joined-rest') return { ...single, question: 'bare-pair' };
  return unit.alone === 'with-rest' ? null : whole;
}

/** Asks if a numeral may name a smaller unit: « cinq cents » may be five hundred or five cents. */
function askAboutCents(utterance: Utterance, start: number, bare: FoundAmount): FoundAmount {
  const number = withoutUnit(utterance, start, bare, bare.currency);
  const unit = utterance.tokens[bare.next - 1]?.unit;
  if (!number || unit?.side !== 'behind') return bare;
  return { ...bare, values: [...bare.values, times(number.value, unit.worth)], question: 'bare-pair' };
}

/** Asks if two digits behind a joiner are a part of the price: « dois e cinquenta », with or without « centavos ». */
function askAboutPrice(utterance: Utterance, bare: FoundAmount): FoundAmount {
  const { tokens, language } = utterance;
  const { values, currency, next } = bare;
  const [value = 0n] = values;
  const part = language.words.prices && tokens[next]?.joiner && !bare.question && readNumberAt(utterance, next + 1);
  if (!part || part.form !== 'whole' || part.value < exact(10) || part.value >= exact(100)) return bare;
  if (fractionDigits(currency) !== 2 || value % one !== 0n) return bare;
  const unit = unitAfter(tokens, part);
  if (unit && (unit.currency !== currency || times(unit.worth, exact(100)) !== one)) return bare;
  const end = unit ? skipHesitation(tokens, part.next) + 1 : part.next;
  return { ...bare, values: [value + part.value / 100n], question: 'bare-pair', next: end };
}

/** Skips the point of an abbreviation: "Rs. 20". */
function skipBreak(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'break' && tokens[at].text === '.' ? at + 1 : at;
}

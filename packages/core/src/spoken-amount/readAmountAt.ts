import { fractionDigits, type Currency } from '../money';
import { exact, one, parseExact, times, type Exact } from './exact';
import { joinDigits, readPair } from './pairs';
import { readNumberAt, type NumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { skipArticle, skipPartitive, type Utterance } from './utterance';

/** An amount that was found, in main units of a currency. Several values, or a question, mean that it must be asked. */
export interface FoundAmount {
  readonly currency: Currency;
  readonly values: readonly Exact[];
  readonly question?: 'bare-pair' | 'clock-like' | 'separator' | undefined;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Reads the amount that starts at a token: "$20 and 43c", "a buck fifty", "rupees 20", "2:50". Null where none starts. */
export function readAmountAt(utterance: Utterance, start: number, currency: Currency): FoundAmount | null {
  const { tokens } = utterance;
  const before = tokens[start]?.unit?.side === 'either' ? tokens[start].unit : undefined;
  const numberStart = before ? skipBreak(tokens, start + 1) : start;
  const count = readCount(utterance, numberStart, before, currency);
  if (!count) return readSingleUnit(utterance, start);

  const behind = readUnitBehind(tokens, count, before);
  const unit = before ?? behind?.unit;
  if (!unit) return count.isPart ? null : askAboutCents(utterance, numberStart, { ...count, currency });
  // No unit can follow where the last scale is left out: 一百五块 has lost a 十, or a 零.
  if (behind && count.unshortened !== undefined) {
    const values = [...count.values, count.unshortened].map((value) => times(value, unit.worth));
    return { currency: unit.currency, values, question: 'bare-pair', next: behind.next };
  }
  if (!isCountable(tokens, count, numberStart, unit)) return null;
  const found: FoundAmount = {
    currency: unit.currency,
    values: count.values.map((value) => times(value, unit.worth)),
    question: count.question,
    next: behind?.next ?? count.next,
  };
  if (count.question) return found;
  const whole = readRest(utterance, found, unit, tailOf(tokens, before, behind));
  return whole.next > found.next && isName(tokens, whole.next, unit) ? { ...whole, next: whole.next + 1 } : whole;
}

/**
 * How a number without a unit may follow. Behind "$20" and "20 $" it may be the next amount, "20 $50"; "$20 and 43" is one, as
 * is "20€50", where the sign is written right behind its number.
 */
type Tail = 'any' | 'joined' | 'none';

function tailOf(tokens: readonly Token[], before: Unit | undefined, behind: UnitBehind | null): Tail {
  if (before) return behind ? 'none' : 'joined';
  const sign = behind && tokens[behind.next - 1];
  return sign && (sign.isTight || /\p{L}/u.test(sign.text)) ? 'any' : 'none';
}

/**
 * Whether the unit can be counted so. "Two fifty cents" is no price, "one thousand and fifty cents" may have lost its
 * dollars, and "twenty quarter" its "and a".
 */
function isCountable(tokens: readonly Token[], count: Count, start: number, { worth, alone, isMany }: Unit): boolean {
  if (count.question && worth !== one) return false;
  if (alone === 'yes' && !isMany && !count.isPart && count.values[0] !== one) return false;
  const isJoined = tokens.slice(start, count.next).some(({ joiner }) => joiner);
  return worth >= one || !isJoined || count.values.every((value) => times(value, worth) < one);
}

interface Count {
  readonly values: readonly Exact[];
  readonly question?: FoundAmount['question'];
  readonly next: number;
  readonly isPart: boolean;
  readonly unshortened?: Exact | undefined;
}

/** The number or numbers before a unit. */
function readCount(utterance: Utterance, start: number, before: Unit | undefined, asked: Currency): Count | null {
  const first = utterance.tokens[start];
  const currency = before?.currency ?? asked;
  if (first?.kind === 'clock') return { ...readClock(first), next: start + 1, isPart: false };
  const isLed = first?.digitsLead;
  const row = readRow(utterance, isLed ? start + 1 : start);
  // "$20 50 cents": the last number has a unit of its own.
  const numbers = before && isSmaller(unitBehind(utterance.tokens, row.at(-1)), before) ? row.slice(0, -1) : row;
  const last = numbers.at(-1);
  if (!last) return null;
  if (isLed) {
    const value = joinDigits(numbers);
    return value === null ? null : { values: [value], next: last.next, isPart: false };
  }
  if (numbers.length === 1) {
    // "00.30" and "020" may have lost what stood before the zero.
    const isCut = first?.kind === 'digits' && /^0\d/.test(first.text);
    const question = last.form === 'odd' || isCut ? 'separator' : undefined;
    const { value, next, form, unshortened, grouped } = last;
    if (grouped !== undefined && isUnusual(value, currency)) {
      return { values: [value, grouped], question: 'separator', next, isPart: false };
    }
    return { values: [value], question, next, isPart: form === 'part', unshortened };
  }
  const pair = readPair(numbers, fractionDigits(currency));
  return pair && { ...pair, next: last.next, isPart: false };
}

/** Three decimals where the currency has fewer, and the last of them zeros: "$1.500" can be paid, and is 1500 elsewhere. */
function isUnusual(value: Exact, currency: Currency): boolean {
  const digits = fractionDigits(currency);
  return digits < 3 && (value * 10n ** BigInt(digits)) % one === 0n;
}

/** One more than the digits of a safe integer, so that a flood of digits is given up at a fixed cost. */
const mostNumbers = 17;

/** Numbers without anything between them: "two fifty", "two three five". */
function readRow(utterance: Utterance, start: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  let number = readNumberAt(utterance, start);
  while (number && numbers.length < mostNumbers) {
    numbers.push(number);
    // « Cinquante cents »: a unit that has the name of a numeral.
    number = utterance.tokens[number.next]?.unit ? null : readNumberAt(utterance, number.next);
  }
  return numbers;
}

function readClock({ text }: Token): Pick<Count, 'values' | 'question'> {
  const [hours = '', minutes = ''] = text.split(':');
  const values = [`${hours}.${minutes}`, hours + minutes]
    .map(parseExact)
    .filter((value) => value !== null && value > 0n);
  return { values: values as Exact[], question: 'clock-like' };
}

/** "A dollar", "a dime", "nickel"; never "dollars" alone, which is half of something. */
function readSingleUnit(utterance: Utterance, start: number): FoundAmount | null {
  const { tokens } = utterance;
  const at = skipArticle(tokens, start);
  const unit = tokens[at]?.unit;
  if (!unit || unit.isMany || (at === start && unit.alone === 'no')) return null;
  return readRest(utterance, { currency: unit.currency, values: [unit.worth], next: at + 1 }, unit, 'any');
}

interface UnitBehind {
  readonly unit: Unit;
  readonly next: number;
}

/** The unit behind a number; beside a unit before it, only the same once more: "$10 dollars". */
function readUnitBehind(tokens: readonly Token[], { next, isPart }: Count, before?: Unit): UnitBehind | null {
  const at = isPart ? skipPartitive(tokens, next) : skipHesitation(tokens, next);
  const unit = tokens[at]?.unit;
  if (unit?.side === 'smaller') return null;
  const isSame = !before || (before.currency === unit?.currency && before.worth === unit.worth);
  return unit && isSame ? { unit, next: at + 1 } : null;
}

/** What follows a unit: smaller units, a half, or a bare number ("two dollars fifty"). */
function readRest(utterance: Utterance, found: FoundAmount, unit: Unit, tail: Tail): FoundAmount {
  const { tokens, language } = utterance;
  const [value = 0n] = found.values;
  const pause = skipHesitation(tokens, found.next);
  const isPaused = tokens[pause]?.kind === 'break' && tokens[pause].text === ',';
  const link = isPaused ? skipHesitation(tokens, pause + 1) : pause;
  const isJoined = tokens[link]?.joiner === true;
  const start = isJoined ? skipHesitation(tokens, link + 1) : link;
  // "Five dollars, fifty cents": behind a pause only what has a unit belongs to it.
  if (isPaused)
    return (readNumberAt(utterance, start) && readSmaller(utterance, start, found, unit, isJoined)) ?? found;
  const isTenths = language.words.tail === 'tenths';

  const fractionAt = skipArticle(tokens, start);
  const fraction = tokens[fractionAt];
  if (fraction?.fraction !== undefined && (isJoined || isTenths) && !fraction.unit && !tokens[fractionAt + 1]?.unit) {
    return { ...found, values: [value + times(fraction.fraction, unit.worth)], next: fractionAt + 1 };
  }
  // 壹圆零伍分: the zero stands for the places between and adds nothing.
  const smallerAt = tokens[start]?.emptyPlace ? start + 1 : start;
  const smaller = readSmaller(utterance, smallerAt, found, unit, isJoined);
  if (smaller) return smaller;
  const mayFollow = tail === 'any' || (tail === 'joined' && isJoined);
  return (mayFollow && (unit.worth === one || isTenths) ? readTail(utterance, start, found, unit) : null) ?? found;
}

/** "… fifty cents": adds the part in a smaller unit, if it is less than one of the unit before. */
function readSmaller(
  utterance: Utterance,
  start: number,
  found: FoundAmount,
  unit: Unit,
  isJoined: boolean,
): FoundAmount | null {
  const { tokens } = utterance;
  const longest = readNumberAt(utterance, start);
  const number = (longest && withoutUnit(utterance, start, longest, found.currency)) ?? longest;
  const unitAt = number ? skipHesitation(tokens, number.next) : skipArticle(tokens, start);
  const smaller = tokens[unitAt]?.unit;
  const [value = 0n] = found.values;
  if (!smaller || (!number && (!isJoined || smaller.isMany || (unitAt === start && smaller.alone === 'no'))))
    return null;
  if (number && smaller.alone === 'yes' && !smaller.isMany && number.value !== one) return null;
  if (!isSmaller(smaller, unit) || value % unit.worth !== 0n) return null;
  const part = times(number?.value ?? one, smaller.worth);
  if (number?.form === 'odd' || part >= unit.worth) return null;
  return readRest(utterance, { ...found, values: [value + part], next: unitAt + 1 }, smaller, 'any');
}

function isSmaller(unit: Unit | undefined, than: Unit): boolean {
  return unit?.currency === than.currency && unit.worth < than.worth;
}

/** "Two dollars fifty", "two dollars oh five", 三块五. */
function readTail(utterance: Utterance, start: number, found: FoundAmount, unit: Unit): FoundAmount | null {
  const { tokens, language } = utterance;
  const numbers = readRow(utterance, start);
  const [first, second, third] = numbers;
  const last = numbers.at(-1);
  const [value = 0n] = found.values;
  const digits = fractionDigits(found.currency);
  if (!first || !last || third || (unitBehind(tokens, last) && !isName(tokens, last.next, unit))) return null;
  if (value % unit.worth !== 0n || digits === 0 || first.form === 'part') return null;
  if (tokens.slice(start, last.next).some(({ scale }) => scale)) return null;
  const isTenths = language.words.tail === 'tenths';
  const add = (...parts: readonly Exact[]): FoundAmount => ({
    ...found,
    values: parts.map((part) => value + part),
    next: last.next,
  });

  if (second && unit.worth !== one) return null;
  if (second) {
    const isDigits = numbers.every(({ form }) => form === 'digit');
    const isHundredths = isDigits && digits >= 2 && (first.value === 0n || isTenths);
    // 三块五六 is 3.56, or somewhere about 3.50 and 3.60.
    const question = isTenths && second.value === first.value + one ? 'bare-pair' : undefined;
    return isHundredths ? { ...add((first.value * 10n + second.value) / 100n), question } : null;
  }
  if (first.form === 'digit') {
    // 三块零 may have lost its last word.
    if (isTenths) return first.value > 0n ? add(times(first.value, unit.worth) / 10n) : null;
    return digits === 2 && first.value > 0n
      ? { ...add(first.value / 100n, first.value / 10n), question: 'bare-pair' }
      : null;
  }
  const written = tokens[start]?.kind === 'digits' ? tokens[start].text : null;
  const isFull =
    written === null
      ? first.form === 'whole' && first.value >= exact(10 ** (digits - 1)) && first.value < exact(10 ** digits)
      : /^\d+$/.test(written) && written.length === digits;
  // 十四块十 may be 十四块四; only digits are written so, 23块50.
  const question = isTenths && written === null ? 'bare-pair' : undefined;
  return isFull ? { ...add(first.value / 10n ** BigInt(digits)), question } : null;
}

function unitBehind(tokens: readonly Token[], number: NumberAt | undefined): Unit | undefined {
  return number && tokens[skipHesitation(tokens, number.next)]?.unit;
}

/** Behind both parts the currency may be named: 两块五*美金*. */
function isName(tokens: readonly Token[], at: number, { currency }: Unit): boolean {
  const { unit, text = '' } = tokens[at] ?? {};
  return unit?.side === 'either' && unit.currency === currency && unit.worth === one && /\p{L}/u.test(text);
}

/** « Cinq cents » may be five hundred, or five of a smaller unit that has the name of a numeral. */
function askAboutCents(utterance: Utterance, start: number, bare: FoundAmount): FoundAmount {
  const number = withoutUnit(utterance, start, bare, bare.currency);
  const unit = utterance.tokens[bare.next - 1]?.unit;
  if (!number || unit?.side !== 'behind') return bare;
  return { ...bare, values: [...bare.values, times(number.value, unit.worth)], question: 'bare-pair' };
}

/** The number before its last word, where that also names a unit of the currency, and less than a hundred of it. */
function withoutUnit(
  { tokens, wholes }: Utterance,
  start: number,
  { next }: Pick<NumberAt, 'next'>,
  currency: Currency,
): NumberAt | undefined {
  if (tokens[next - 1]?.unit?.currency !== currency) return undefined;
  const whole = wholes[start]?.find((found) => found.next === next - 1 && found.value < 100);
  return whole && { value: exact(whole.value), next: whole.next, grain: one, form: 'whole' };
}

/** "Rs. 20": the point belongs to the abbreviation. */
function skipBreak(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'break' && tokens[at].text === '.' ? at + 1 : at;
}

/** "Twenty um dollars". */
function skipHesitation(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.hesitation) next++;
  return next;
}

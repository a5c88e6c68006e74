import { fractionDigits, type Currency } from '../money';
import { exact, one, parseExact, type Exact } from './exact';
import type { FoundAmount } from './foundAmount';
import { joinDigits, readPair } from './pairs';
import { readNumberAt, type NumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { isSmaller, unitBehind } from './unitsAt';
import { isShortScale, type Utterance } from './utterance';

/** What is counted by a unit: one number, or numbers that are read together. */
export interface Count {
  readonly values: readonly Exact[];
  readonly question?: FoundAmount['question'];
  readonly next: number;
  readonly isPart: boolean;
}

/** The number or numbers before a unit. */
export function readCount(
  utterance: Utterance,
  start: number,
  before: Unit | undefined,
  asked: Currency,
): Count | null {
  const first = utterance.tokens[start];
  const currency = before?.currency ?? asked;
  if (first?.kind === 'clock') return { ...readClock(first), next: start + 1, isPart: false };
  const isLed = first?.digitsLead;
  const row = readRow(utterance, isLed ? start + 1 : start);
  // "$20 50 cents": the last number has a unit of its own.
  const numbers = before && isSmaller(unitBehind(utterance.tokens, row.at(-1)), before) ? row.slice(0, -1) : row;
  const last = numbers.at(-1);
  if (!last) return null;
  const digits = fractionDigits(currency);
  if (isLed) {
    const value = joinDigits(numbers);
    return value === null ? null : { values: [value], next: last.next, isPart: false };
  }
  // "Two point five five zero" may be "two point five zero", and 1,500.000 a million.
  const isStuttered = digits > 0 && (last.decimals ?? 0) > digits;
  if (numbers.length === 1) {
    // "00.30" and "020" may have lost what stood before the zero.
    const isCut = first?.kind === 'digits' && /^0\d/.test(first.text);
    const question = last.form === 'odd' || isCut || isStuttered ? 'separator' : undefined;
    const { value, next, form, grouped } = last;
    if (grouped !== undefined && isUnusual(value, currency)) {
      return { values: [value, grouped], question: 'separator', next, isPart: false };
    }
    const others = withOtherScales(utterance, start, last);
    return {
      values: [value, ...others],
      question: others.length > 0 ? 'bare-pair' : question,
      next,
      isPart: form === 'part',
    };
  }
  const pair = readPair(numbers, digits);
  return pair && { question: isStuttered ? 'separator' : undefined, ...pair, next: last.next, isPart: false };
}

/**
 * What the number is if a scale was left out: "a million five", "two lakh fifty", "2k50"; with a unit behind none was, and so our
 * own voice says them. Or if none was: 一百五块 has lost a 十, or a 零.
 */
function withOtherScales({ tokens, language }: Utterance, start: number, number: NumberAt): readonly Exact[] {
  const { value, next, unshortened } = number;
  if (unitBehind(tokens, number)) return unshortened === undefined ? [] : [unshortened];
  let at = next - 1;
  while (at > start && !tokens[at]?.scale && !tokens[at]?.joiner) at--;
  const { value: scale = 0 } = tokens[at]?.scale ?? {};
  const isLeftOut = language.words.afterScale === 'rest' && (scale >= 1e5 || isShortScale(tokens[at], language));
  const rest = isLeftOut ? value % exact(scale) : 0n;
  return [10, 100, 1000]
    .filter((part) => rest > 0n && rest < exact(part) && part < scale)
    .map((part) => value + rest * BigInt(scale / part - 1));
}

/** Three decimals where the currency has fewer, and the last of them zeros: "$1.500" can be paid, and is 1500 elsewhere. */
function isUnusual(value: Exact, currency: Currency): boolean {
  const digits = fractionDigits(currency);
  return digits < 3 && (value * 10n ** BigInt(digits)) % one === 0n;
}

/** One more than the digits of a safe integer, so that a flood of digits is given up at a fixed cost. */
const mostNumbers = 17;

/** Numbers without anything between them: "two fifty", "two three five". */
export function readRow(utterance: Utterance, start: number): readonly NumberAt[] {
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

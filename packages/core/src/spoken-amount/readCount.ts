import { fractionDigits, type Currency } from '../money';
import { exact, one, parseExact, type Exact } from './exact';
import type { FoundAmount } from './foundAmount';
import { joinDigits, readPair } from './pairs';
import { digitAt, readNumberAt, type NumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { isSmaller, unitAfter } from './unitsAt';
import { isShortScale, writesBothMarks, type Utterance } from './utterance';

/** The count of a unit: one number, or several that are read together. */
export interface Count {
  readonly values: readonly Exact[];
  readonly question?: FoundAmount['question'];
  readonly next: number;
  readonly isPart: boolean;
}

/** Reads the number or numbers that a unit counts. */
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
  // "$20 50 cents": the last number has its own unit.
  const numbers = before && isSmaller(unitAfter(utterance.tokens, row.at(-1)), before) ? row.slice(0, -1) : row;
  const last = numbers.at(-1);
  if (!last) return null;
  const digits = fractionDigits(currency);
  if (isLed) {
    const value = joinDigits(numbers);
    return value === null ? null : { values: [value], next: last.next, isPart: false };
  }
  const joined = numbers.length === 1 ? readJoined(utterance, start, last, digits) : null;
  if (joined) return joined;
  // "Two point five five zero" may be "two point five zero", and 1,500.000 may be 1.5 million.
  const isStuttered = digits > 0 && (last.decimals ?? 0) > digits;
  if (numbers.length === 1) {
    // "00.30" and "020" may have lost the digits before the zero.
    const isCut = first?.kind === 'digits' && /^0\d/.test(first.text);
    const question = last.form === 'odd' || isCut || isStuttered ? 'separator' : undefined;
    const { value, next, form, grouped } = last;
    if (grouped !== undefined && isUnusual(value, currency)) {
      return { values: [value, grouped], question: 'separator', next, isPart: false };
    }
    // 1.234 cannot be paid as a decimal.
    if (grouped !== undefined && fractionDigits(currency) < 3 && writesBothMarks(utterance.decimalMarks)) {
      return { values: [grouped], question: 'separator', next, isPart: false };
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
 * Lists the number's values if a scale was left out: "a million five", "two lakh fifty", "2k50". With a unit after the
 * number no scale was left out, because `speakAmount` says amounts that way. 一百五块 is read as 150, so it also lists 105.
 */
function withOtherScales(utterance: Utterance, start: number, number: NumberAt): readonly Exact[] {
  const { tokens, language } = utterance;
  const { value, next, unshortened } = number;
  if (unitAfter(tokens, number)) return unshortened === undefined ? [] : [unshortened];
  // पाँच सौ दो is 502, or a request to give 500.
  const verb = tokens[next - 1]?.behindUnit && tokens[next - 2]?.scale ? digitAt(utterance, next - 1) : null;
  if (verb !== null) return [value - exact(Number(verb))];
  let at = next - 1;
  while (at > start && !tokens[at]?.scale) at--;
  const last = tokens[at]?.scale;
  const isApart = tokens.slice(at + 1, next).some(({ joiner }) => joiner) && !language.words.elliptical;
  const { value: scale = 0, rest: counted } = (isApart && last?.rest !== 'joined' ? undefined : last) ?? {};
  const behind = scale > 0 ? value % exact(scale) : 0n;
  const isTenths = counted === 'tenths' && behind < exact(10);
  const mayBeLeftOut = isTenths || scale >= 1e5 || isShortScale(tokens[at], language);
  const rest = language.words.afterScale === 'rest' && mayBeLeftOut ? behind : 0n;
  // Where each part has a joiner, only hundreds are said without their thousand: مليون وخمسمية.
  const isJoined = counted === 'joined';
  const [lowest, usual] = isJoined ? [exact(10), [1000]] : [1n, [10, 100, 1000]];
  const least = language.words.elliptical ? exact(100) : lowest;
  return (isTenths ? [10] : usual)
    .filter((part) => rest >= least && rest < exact(part) && part < scale)
    .map((part) => value + rest * BigInt(scale / part - 1));
}

/** True for three decimals that the currency can pay although it has fewer: "$1.500" may also be 1500. */
function isUnusual(value: Exact, currency: Currency): boolean {
  const digits = fractionDigits(currency);
  return digits < 3 && (value * 10n ** BigInt(digits)) % one === 0n;
}

/**
 * Asks about a number with a joiner in it, if its last part may have lost its scale or be hundredths: «mille e due» is 1,002 or 1,200,
 * and «cento e venti» 120 or 100.20.
 */
function readJoined(utterance: Utterance, start: number, number: NumberAt, digits: number): Count | null {
  const { tokens, wholes, language } = utterance;
  let at = number.next - 1;
  while (at > start && !tokens[at]?.joiner && !tokens[at]?.scale) at--;
  if (language.words.prices !== 'joined' || at === start || !tokens[at]?.joiner) return null;
  const { value, next } = number;
  const ask = (others: readonly Exact[]): Count => ({
    values: [value, ...others],
    question: 'bare-pair',
    next,
    isPart: false,
  });
  const scale = tokens[at - 1]?.scale;
  if (scale?.rest === 'joined') {
    const rest = value % exact(scale.value);
    const parts = [...(rest < exact(10) ? [10] : []), ...(rest < exact(1000) && scale.value > 1000 ? [1000] : [])];
    // «Mille e uno» is a number in itself.
    if (rest > one && parts.length > 0) return ask(parts.map((part) => value + rest * BigInt(scale.value / part - 1)));
  }
  if (digits !== 2 || unitAfter(tokens, number)) return null;
  const whole = wholes[start]?.find((found) => found.next === at);
  const tens = wholes[at + 1]?.find((found) => found.next === next && found.value >= 10 && found.value < 100);
  return whole && tens ? ask([exact(whole.value) + exact(tens.value) / 100n]) : null;
}

/** One more than the digits of a safe integer, so that an overlong row of digits has a fixed cost. */
const maxNumbers = 17;

/** Reads numbers with nothing between them: "two fifty", "two three five". */
export function readRow(utterance: Utterance, start: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  let number = readNumberAt(utterance, start);
  while (number && numbers.length < maxNumbers) {
    numbers.push(number);
    // « Cinquante cents »: the unit has the same name as a numeral.
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

import { readDigits } from '../money/readDigits';
import { exact, one, parseExact, times, type Exact } from './exact';
import type { Token } from './tokenize';
import {
  isPause,
  isPlainJoiner,
  isShortScale,
  skipArticle,
  skipPartitive,
  writesBothMarks,
  type Utterance,
  type Whole,
} from './utterance';

/**
 * One number in a transcript, grouped as a person would: "one point five million", "3 hundred and 21", "half a lakh".
 */
export interface NumberAt {
  readonly value: Exact;
  /** Index of the first token after it. */
  readonly next: number;
  /** The scale that it ends with, or 1. Only a smaller number can follow as part of the same number. */
  readonly grain: Exact;
  /**
   * `digit`: a single digit. `decimal`: written with a decimal mark. `pointed`: said with a point. `part`: a fraction
   * that needs a unit ("half"). `odd`: may be half heard, because its decimal mark is not the language's, its whole
   * part is missing ("point five"), or it counts hundreds ("5.5 hundred").
   */
  readonly form: 'digit' | 'whole' | 'decimal' | 'pointed' | 'part' | 'odd';
  /** Its value if no scale was left out at its end: 一百五 is 150, or 105 if a 零 was lost. */
  readonly unshortened?: Exact;
  /** Its value if its separator groups thousands: 1.500 is 1.5, or 1500 in other countries. */
  readonly grouped?: Exact | undefined;
  /** The number of decimals that were said or written. */
  readonly decimals?: number | undefined;
}

/** Reads the longest number that starts at a token. Null if none starts there. */
export function readNumberAt(utterance: Utterance, start: number): NumberAt | null {
  let sum = readTerm(utterance, start);
  for (let more = sum; more; more = readMore(utterance, more)) sum = more;
  return sum;
}

/** Adds the next part of the same number: "thirty-eight" after "forty-five hundred", "a half" after "two and". */
function readMore(utterance: Utterance, sum: NumberAt): NumberAt | null {
  const { tokens, language } = utterance;
  if (sum.form === 'odd' || sum.form === 'part') return null;
  const link = tokens[sum.next];
  const isJoined = isPlainJoiner(link);
  // 1万零500: the reader of number words only handles 零 between words.
  const isGap = link?.emptyPlace === true && tokens[sum.next + 1]?.kind === 'digits';
  const isLinked = isJoined || isGap || (link !== undefined && isPause(link, tokens[sum.next - 1]));
  const unscaledAt = isLinked ? sum.next + 1 : sum.next;
  const unscaled = tokens[unscaledAt]?.addend === undefined ? readUnscaled(utterance, unscaledAt) : null;
  if (!unscaled || unscaled.form === 'odd') return null;
  // 8385万2326.33: written decimals belong to the number if they fill its places. "1万 2.5" may be two numbers.
  const fills =
    unscaled.value * 10n >= sum.grain && language.words.spacing === 'unspaced' && tokens[unscaledAt]?.isTight;
  if (unscaled.form === 'decimal' && !fills) return null;
  if (unscaled.form === 'part') {
    if (tokens[skipArticle(tokens, unscaledAt)]?.besideUnit) return null;
    const isOfScale = language.words.elliptical ?? tokens[sum.next - 1]?.scale?.rest === 'joined';
    if (isJoined && isOfScale && sum.grain > one && sum.form === 'whole') {
      const part = times(unscaled.value, sum.grain);
      return { ...unscaled, value: sum.value + part, grain: one, form: 'whole' };
    }
    // "A million and a half" may be 1.5 million, or a million dollars and a half. "A hundred and a half" may also be 150.
    if (!isJoined || sum.grain > hundred || isDecimal(sum)) return null;
    const form = sum.grain === hundred ? 'odd' : 'pointed';
    return applyScales(tokens, { ...unscaled, value: sum.value + unscaled.value, form });
  }
  const term = readScaled(utterance, unscaled);
  if (sum.grain === one || term.value >= sum.grain || term.value === 0n) return null;
  if (language.words.elliptical && !isLinked) return null;
  // 1.5万5, "one point five million two": the places below the scale are already filled.
  if (sum.value % sum.grain !== 0n || (isGap && term.value * 10n >= sum.grain)) return null;
  const takesNextScale = language.words.afterScale === 'next-scale' && !isLinked;
  const isNextScale = takesNextScale && term.form === 'digit';
  if (term.form === 'digit' && !isNextScale && !isLinked && isShortScale(tokens[sum.next - 1], language)) return null;
  // 两千三点一 is 2300.1 or half heard: without a 零, the next number must be just below the scale. Digits (1万600) may be
  // smaller.
  const isWritten = tokens[unscaledAt]?.kind === 'digits' && sum.grain > exact(1000);
  if (takesNextScale && !isNextScale && term.value * (isWritten ? 100n : 10n) < sum.grain) return null;
  const value = isNextScale ? (term.value * sum.grain) / exact(10) : term.value;
  return {
    ...term,
    value: sum.value + value,
    form: term.form === 'digit' ? 'whole' : term.form,
    ...(isNextScale && { unshortened: sum.value + term.value }),
  };
}

function readTerm(utterance: Utterance, start: number): NumberAt | null {
  const unscaled = readUnscaled(utterance, start);
  return unscaled && readScaled(utterance, unscaled);
}

/**
 * Multiplies by the scales that follow. In scripts without spaces, 7천 5백 30만 is 7,530 ten thousands: a scale of ten thousand or more
 * counts all that is written before it, if each place is filled.
 */
function readScaled(utterance: Utterance, first: NumberAt): NumberAt {
  const { tokens, language } = utterance;
  let sum = language.words.spacing === 'unspaced' && isWhole(first) ? applyScales(tokens, first, myriad) : null;
  while (sum && sum.grain > one && isWhole(sum)) {
    const scale = tokens[sum.next]?.scale;
    if (scale && sum.value < exact(scale.below))
      return { value: sum.value * BigInt(scale.value), next: sum.next + 1, grain: exact(scale.value), form: 'whole' };
    const { value, grain, next } = sum;
    const more = readUnscaled(utterance, next);
    const term: NumberAt | null = more && isWhole(more) ? applyScales(tokens, more, myriad) : null;
    sum = term && term.value < grain && term.value * 10n >= grain ? { ...term, value: value + term.value } : null;
    // The places below ten are filled: only a scale may follow.
    if (sum?.grain === one && tokens[sum.next]?.scale) sum = { ...sum, grain: exact(10) };
  }
  return applyScales(tokens, first);
}

function readUnscaled(utterance: Utterance, start: number): NumberAt | null {
  const { tokens } = utterance;
  const token = tokens[start];
  if (!token) return null;
  if (token.kind === 'digits') return finishUnscaled(utterance, readDigitsToken(utterance, token, start));
  if (token.addend) {
    const changed = readChanged(utterance, start, token.addend);
    // सवा तीन is 3.25, and सवा लाख 1.25 lakh.
    if (changed || token.fraction === undefined) return changed;
  }
  // « Con cincuenta » is not half a euro: what it joins is missing.
  if (token.point && !token.joiner) {
    const decimals = readDecimals(utterance, start + 1);
    return decimals && { ...decimals, form: 'odd' };
  }
  const at = skipArticle(tokens, start);
  if (isPart(tokens, at) && !tokens[at]?.isMany)
    return { value: tokens[at]?.fraction ?? 0n, next: at + 1, grain: one, form: 'part' };
  return finishUnscaled(utterance, readWords(utterance, start));
}

/** Reads the number behind a word that adds a part to it: साढ़े तीन. A scale behind them counts both. */
function readChanged(
  utterance: Utterance,
  start: number,
  { value: addend, from }: NonNullable<Token['addend']>,
): NumberAt | null {
  const { tokens, wholes } = utterance;
  const digits = tokens[start + 1];
  const written = digits?.kind === 'digits' ? readDigitsToken(utterance, digits, start + 1) : null;
  const said = wholes[start + 1]?.find(({ value }) => value < 100);
  const whole = said ? { value: exact(said.value), next: said.next } : written;
  if (!whole || whole.value < exact(from) || whole.value >= hundred || whole.value % one !== 0n) return null;
  // Alone it may be a time of day, or have lost its scale. The grain of nothing: no number follows as part of the same one.
  const isCounting = tokens[whole.next]?.scale ?? tokens[whole.next]?.unit;
  return { value: whole.value + addend, next: whole.next, grain: 1n, form: isCounting ? 'whole' : 'odd' };
}

function readDigitsToken({ tokens, decimalMarks, language }: Utterance, { text }: Token, at: number): NumberAt | null {
  const readings = readDigits(text);
  const isMark = (mark: string) => decimalMarks.includes(mark) || mark === '٫';
  const usual =
    readings.find(({ last, mark }) => last === 'none' || (last === 'decimal') === isMark(mark)) ??
    // 1.234.567 and 1,234,567 have one reading if either mark may group.
    (writesBothMarks(decimalMarks) && readings.length === 1 ? readings[0] : undefined);
  const reading = usual ?? readings[0];
  const value = reading ? parseExact(reading.decimal) : null;
  if (value === null) return null;
  const whole = text.length === 1 ? 'digit' : 'whole';
  const form = reading?.last === 'decimal' ? 'decimal' : whole;
  // A plain space groups thousands or separates two numbers: "20 500".
  const isGrouped = language.words.grouping === 'space' && tokens[at + 1]?.unit !== undefined;
  const isCertain = usual && (isGrouped || !text.includes(' '));
  const group = readings.find(({ last }) => last === 'group');
  const grouped = form === 'decimal' && group ? (parseExact(group.decimal) ?? undefined) : undefined;
  const decimals = reading?.decimal.split('.')[1]?.length;
  return { value, next: at + 1, grain: one, form: isCertain ? form : 'odd', grouped, decimals };
}

function readWords({ tokens, wholes }: Utterance, start: number): NumberAt | null {
  const found = wholes[start] ?? [];
  // "thousand and nine hundred": 1009 is longer, but it leaves a scale that cannot follow it.
  const canTakeScale = ({ value, next }: Whole) => value < (tokens[next]?.scale?.below ?? Infinity);
  const whole = found.find(canTakeScale) ?? found[0];
  if (!whole || found.some(({ value }) => Number.isNaN(value))) return null;
  const { value, next } = whole;
  const scale = tokens[next - 1]?.scale;
  const isDigit = next - start === 1 && value < 10;
  return { value: exact(value), next, grain: scale ? exact(scale.value) : one, form: isDigit ? 'digit' : 'whole' };
}

/** Adds decimals or multiplies a fraction: "point five", "three quarters". */
function finishUnscaled(utterance: Utterance, base: NumberAt | null): NumberAt | null {
  if (!base) return null;
  const { tokens, language } = utterance;
  const after = tokens[base.next];
  // A point that is also written between the amounts of a list: 二百・七一, but 500・600.
  const mayDivide = after?.refusals?.between !== undefined;
  const isList = mayDivide && tokens[base.next + 1]?.kind === 'digits';
  if (base.form !== 'decimal' && base.form !== 'odd' && after?.point && !isList) {
    const decimals = readDecimals(utterance, base.next + 1);
    // 10点30 and 十点三十 are times of day; 十点三零 is not.
    const isPair = decimals?.decimals === 2 && digitAt(utterance, base.next + 1) === null;
    // "Point oh" may have lost the digit behind it, and « dos con cinco » may be 2.50 or 2.05.
    const isLone = decimals?.decimals === 1 && language.words.spacing === 'spaced';
    const isCut = isLone && (decimals.value === 0n || after.joiner);
    const isOdd = isCut || mayDivide || (isPair && language.words.hours);
    const form = isOdd ? 'odd' : 'pointed';
    return decimals && { ...decimals, value: base.value + decimals.value, form };
  }
  const part = times(base.value, after?.fraction ?? 0n);
  const isCountable = after?.isMany === true || base.value === one;
  if (!isPart(tokens, base.next) || !isCountable || part >= one) return base;
  // "One half dollars" may be "one and a half dollars".
  const form = !after?.isMany && tokens[base.next + 1]?.unit ? 'odd' : 'part';
  return { value: part, next: base.next + 1, grain: one, form };
}

/** Reads decimals digit by digit ("five zero") or as one two-digit number ("fifty"). */
function readDecimals(utterance: Utterance, start: number): NumberAt | null {
  const first = utterance.tokens[start];
  let next = start;
  let decimals = '';
  // Ones come before tens: in فاصلة خمسة وعشرين, the five is not a digit of its own.
  const pair = utterance.language.words.compounds ? readWords(utterance, start) : null;
  if (first?.kind === 'digits' && /^\d+$/.test(first.text)) {
    decimals = first.text;
    next++;
  } else if (!pair || !isTwoDigits(pair)) {
    for (let digit = digitAt(utterance, next); digit !== null; digit = digitAt(utterance, next)) {
      decimals += digit;
      next++;
    }
  }
  if (decimals === '') {
    const two = pair ?? readWords(utterance, start);
    if (!two || !isTwoDigits(two)) return null;
    decimals = String(two.value / one);
    next = two.next;
  }
  const value = parseExact(`0.${decimals}`);
  return value === null ? null : { value, next, grain: one, form: 'pointed', decimals: decimals.length };
}

function isTwoDigits({ value }: NumberAt): boolean {
  return value >= exact(10) && value < hundred;
}

/** Returns the digit that is said at `at`, or null. */
export function digitAt({ wholes }: Utterance, at: number): string | null {
  const digit = wholes[at]?.find(({ value, next }) => next === at + 1 && value < 10);
  return digit ? String(digit.value) : null;
}

/**
 * Multiplies by the scales that follow: "five hundred k". A scale after a thousand or more is a mistake ("lakh
 * million"). Stops at a scale of at least `below`.
 */
function applyScales(tokens: readonly Token[], number: NumberAt, below = Infinity): NumberAt {
  let scaled = number;
  for (;;) {
    const at = scaled.form === 'part' ? skipPartitive(tokens, scaled.next) : scaled.next;
    const scale = tokens[at]?.scale;
    if (!scale || scale.value >= below || scaled.value === 0n || scaled.grain > hundred) return scaled;
    if (scaled.value >= exact(scale.below)) return scaled;
    if (scale.tens && scaled.value % exact(10) === 0n) return scaled;
    const isTally = scale.below > scale.value;
    // "Three hundred and two dozen" may be 300 and two dozen.
    const isSum = isTally && scaled.value > hundred && scaled.value % hundred !== 0n;
    const isOdd = scaled.form === 'odd' || isSum || ((isTally || scale.value === 100) && isDecimal(scaled));
    scaled = {
      value: scaled.value * BigInt(scale.value),
      next: at + 1,
      grain: isTally || scaled.form === 'part' ? one : exact(scale.value),
      form: isOdd ? 'odd' : 'whole',
      grouped: scaled.grouped === undefined ? undefined : scaled.grouped * BigInt(scale.value),
    };
  }
}

const hundred = exact(100);
const myriad = 10_000;

/** True if the token is a fraction. The name of a coin is one only before a scale or unit: "a quarter of a dollar". */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.fraction === undefined) return false;
  const after = tokens[skipPartitive(tokens, at + 1)];
  return !token.unit || after?.scale !== undefined || after?.unit !== undefined;
}

function isWhole({ form }: NumberAt): boolean {
  return form === 'digit' || form === 'whole';
}

function isDecimal({ form }: NumberAt): boolean {
  return form === 'decimal' || form === 'pointed';
}

import { fractionDigits, type Currency } from '../money';
import { exact, one, times, type Exact } from './exact';
import type { FoundAmount } from './foundAmount';
import { readRow } from './readCount';
import { readNumberAt, type NumberAt } from './readNumberAt';
import type { Unit } from './tokenize';
import { isName, isSmaller, oddCount, unitAfter } from './unitsAt';
import { skipArticle, skipHesitation, type Utterance } from './utterance';

/**
 * When a number without a unit may follow as part of the same amount. After "$20" and "20 $" it may be the next amount,
 * as in "20 $50". "$20 and 43" is one amount, and so is "20€50", with the symbol right after its number.
 */
export type Tail = 'any' | 'joined' | 'none';

/** Reads what may follow a unit: smaller units, a half, or a bare number ("two dollars fifty"). */
export function readRest(utterance: Utterance, found: FoundAmount, unit: Unit, tail: Tail): FoundAmount {
  const { tokens, language } = utterance;
  const [value = 0n] = found.values;
  const pause = skipHesitation(tokens, found.next);
  const isPaused = tokens[pause]?.kind === 'break' && tokens[pause].text === ',';
  const link = isPaused ? skipHesitation(tokens, pause + 1) : pause;
  const isJoined = tokens[link]?.joiner === true;
  const start = isJoined ? skipHesitation(tokens, link + 1) : link;
  // "Five dollars, fifty cents": after a pause, only a number with a unit belongs to the amount.
  if (isPaused)
    return (readNumberAt(utterance, start) && readSmaller(utterance, start, found, unit, isJoined)) ?? found;
  const isTenths = language.words.tail === 'tenths';

  const fractionAt = skipArticle(tokens, start);
  const fraction = tokens[fractionAt];
  const size = fraction?.unit ? undefined : fraction?.fraction;
  if (size !== undefined && size < one && (isJoined || isTenths) && !tokens[fractionAt + 1]?.unit) {
    const part = times(size, unit.worth);
    const scaleBefore = tokens[found.next - 2]?.scale;
    const isOfScale = language.words.elliptical ?? scaleBefore?.rest === 'joined';
    const scale = isOfScale && exact(scaleBefore?.value ?? 0);
    return {
      ...found,
      values: [value + part, ...(scale ? [value + times(part, scale)] : [])],
      question: found.question ?? (scale ? 'bare-pair' : undefined),
      next: fractionAt + 1,
    };
  }
  // 壹圆零伍分: the zero fills the places between and adds nothing.
  const smallerAt = tokens[start]?.emptyPlace ? start + 1 : start;
  const smaller = readSmaller(utterance, smallerAt, found, unit, isJoined);
  if (smaller) return smaller;
  const mayFollow = tail === 'any' || (tail === 'joined' && isJoined);
  const whole = mayFollow && (unit.worth === one || isTenths) ? readTail(utterance, start, found, unit) : null;
  if (!whole) return found;
  const isCorrected = tokens.slice(found.next, start).some(({ hesitation }) => hesitation);
  return { ...(isCorrected ? askAboutCorrection(utterance, start, whole, unit) : whole), hasBareRest: isJoined };
}

/** Asks if a number behind a hesitation replaces the one before: «zehn Euro äh zwölf» is 12 or 10.12. */
function askAboutCorrection(utterance: Utterance, start: number, whole: FoundAmount, unit: Unit): FoundAmount {
  const number = readNumberAt(utterance, start);
  const other = number?.next === whole.next ? [times(number.value, unit.worth)] : [];
  return { ...whole, values: [...other, ...whole.values], question: whole.question ?? 'bare-pair' };
}

/** Adds a part in a smaller unit ("… fifty cents"), if it is less than one of the unit before it. */
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
  if (!smaller || (!number && (!isJoined || smaller.isMany || (unitAt === start && isHalfSaid(smaller))))) return null;
  if (smaller.alone === 'with-part' || (number && smaller.count !== undefined)) return null;
  if (number && smaller.alone === 'yes' && !smaller.isMany && number.value !== one) return null;
  if (!isSmaller(smaller, unit) || value % unit.worth !== 0n) return null;
  const part = times(number?.value ?? smaller.count ?? one, smaller.worth);
  if (number?.form === 'odd' || part >= unit.worth) return null;
  const odd = number ? oddCount(tokens, number.value, number.next, smaller) : undefined;
  const question = found.question ?? odd;
  return readRest(utterance, { ...found, values: [value + part], question, next: unitAt + 1 }, smaller, 'any');
}

/** True if the unit by itself has lost its number. */
function isHalfSaid({ alone }: Unit): boolean {
  return alone === 'no' || alone === 'joined-rest';
}

/** Reads a bare number after a unit: "two dollars fifty", "two dollars oh five", 三块五. */
function readTail(utterance: Utterance, start: number, found: FoundAmount, unit: Unit): FoundAmount | null {
  const { tokens, language } = utterance;
  const numbers = readRow(utterance, start);
  const [first, second, third] = numbers;
  const last = numbers.at(-1);
  const [value = 0n] = found.values;
  const digits = fractionDigits(found.currency);
  if (!first || !last || third || (unitAfter(tokens, last) && !isName(utterance, last.next, unit))) return null;
  if (value % unit.worth !== 0n || digits === 0 || first.form === 'part') return null;
  if (tokens.slice(start, last.next).some(({ scale }) => scale)) return null;
  const isTenths = language.words.tail === 'tenths';
  const add = (question: FoundAmount['question'], ...parts: readonly Exact[]): FoundAmount => ({
    ...found,
    values: parts.map((part) => value + part),
    question: found.question ?? question,
    next: last.next,
  });

  if (second && unit.worth !== one) return null;
  if (second) {
    const isDigits = numbers.every(({ form }) => form === 'digit');
    const isHundredths = isDigits && digits >= 2 && (first.value === 0n || isTenths);
    // 三块五六 is 3.56, or roughly between 3.50 and 3.60.
    const question = isTenths && second.value === first.value + one ? 'bare-pair' : undefined;
    return isHundredths ? add(question, (first.value * 10n + second.value) / 100n) : null;
  }
  if (first.form === 'digit') {
    if (first.value === 0n) return null; // 三块零 may have lost its last word.
    if (!isTenths) return digits === 2 ? add('bare-pair', first.value / 100n, first.value / 10n) : null;
    return add(undefined, times(first.value, unit.worth) / 10n);
  }
  const written = tokens[start]?.kind === 'digits' ? tokens[start].text : null;
  const isFull =
    written === null
      ? first.form === 'whole' && first.value >= exact(10 ** (digits - 1)) && first.value < exact(10 ** digits)
      : /^\d+$/.test(written) && written.length === digits;
  // 十四块十 may be 十四块四. Only digits are exact in this form: 23块50.
  const question = isTenths && written === null ? 'bare-pair' : undefined;
  if (!isFull) return null;
  const part = first.value / 10n ** BigInt(digits);
  // مية ريال وخمسين: the unit was counted already, or the number goes on.
  const goesOn = language.words.elliptical && value > 0n && value % exact(10 ** digits) === 0n;
  return goesOn ? add('bare-pair', part, first.value) : add(question, part);
}

/** Reads a number below 100 without its last word, if that word also names a unit of the currency. */
export function withoutUnit(
  { tokens, wholes }: Utterance,
  start: number,
  { next }: Pick<NumberAt, 'next'>,
  currency: Currency,
): NumberAt | undefined {
  if (tokens[next - 1]?.unit?.currency !== currency) return undefined;
  const whole = wholes[start]?.find((found) => found.next === next - 1 && found.value < 100);
  return whole && { value: exact(whole.value), next: whole.next, grain: one, form: 'whole' };
}

import { exact, one, type Exact } from './exact';
import type { NumberAt } from './readNumberAt';
import { withoutRepeats } from './withoutRepeats';

/** The possible meanings of numbers in a row, in main units. */
export interface PairReading {
  readonly values: readonly Exact[];
  readonly question?: 'bare-pair';
}

/**
 * Reads numbers in a row. "Two fifty" is 2.50 or 250, "two oh five" is 2.05 or 205, "two three five zero" is 2350 or
 * 23.50, and "five zero" is 50 but asked about. Digits with a spoken point are exact ("two three point five zero"),
 * unless some repeat: "two two point five" may be a stutter. Null if the numbers mean nothing together ("ten five").
 */
export function readPair(numbers: readonly NumberAt[], fractionDigits: number): PairReading | null {
  const last = numbers.at(-1);
  if (!last || numbers.length < 2) return null;
  const leading = numbers.slice(0, -1);
  const canLead = ({ form, grain, unshortened }: NumberAt) =>
    form === 'digit' || (form === 'whole' && grain === one && unshortened === undefined);
  if (!leading.every(canLead)) return null;

  if (leading.every(isDigit) && isDigitOrPoint(last)) return readDigitByDigit(leading, last, fractionDigits);
  const [major, middle] = leading;
  if (!major || (last.form !== 'digit' && last.form !== 'whole') || last.grain !== one) return null;
  const isTens = numbers.length === 2 && last.value >= exact(10) && last.value < exact(100);
  const isOh = numbers.length === 3 && middle?.value === 0n && isDigit(last);
  if (!isTens && !isOh) return null;
  return ask(
    asPrice(major.value, last.value, fractionDigits),
    // 零十三 is thirteen, or 0.13.
    isTens && (major.value === last.value || major.value === 0n) ? [last.value] : [],
    isTens ? asSum(major.value, last.value) : [],
    asHundreds(major.value, last.value),
  );
}

/** Joins the digits of "digits two two yen" as they were said. */
export function joinDigits(numbers: readonly NumberAt[]): Exact | null {
  const last = numbers.at(-1);
  if (!last || !numbers.slice(0, -1).every(isDigit) || !isDigitOrPoint(last)) return null;
  return numbers.reduce((whole, { value }) => whole * 10n + value, 0n);
}

function readDigitByDigit(leading: readonly NumberAt[], last: NumberAt, fractionDigits: number): PairReading | null {
  const digits = [...leading, last].map(({ value }) => String(value / one)).join('');
  const joined = joinDigits([...leading, last]);
  if (joined === null || digits.length > 15) return null;
  const repeated = withoutRepeats(digits);
  if (last.form === 'pointed') {
    if (repeated === undefined) return { values: [joined] };
    return ask([joined], [exact(Number(repeated)) + (last.value % one)], []);
  }
  const isPrice = fractionDigits > 0 && digits.length > fractionDigits;
  const price = isPrice ? [joined / 10n ** BigInt(fractionDigits)] : [];
  return ask(price, [joined], repeated === undefined ? [] : [exact(Number(repeated))]);
}

function asPrice(major: Exact, minor: Exact, fractionDigits: number): readonly Exact[] {
  return fractionDigits === 2 ? [major + minor / 100n] : [];
}

function asHundreds(major: Exact, rest: Exact): readonly Exact[] {
  return major >= one && major < exact(100) ? [major * 100n + rest] : [];
}

/** متين تلاتة وستين without its "and", or "200 63" for two hundred sixty-three. */
function asSum(hundreds: Exact, rest: Exact): readonly Exact[] {
  return hundreds >= exact(100) && hundreds % exact(100) === 0n ? [hundreds + rest] : [];
}

function ask(...values: readonly (readonly Exact[])[]): PairReading | null {
  const distinct = [...new Set(values.flat())].filter((value) => value > 0n);
  return distinct.length > 0 ? { values: distinct, question: 'bare-pair' } : null;
}

function isDigit({ form }: NumberAt): boolean {
  return form === 'digit';
}

function isDigitOrPoint({ form, value }: NumberAt): boolean {
  return form === 'digit' || (form === 'pointed' && value < exact(10));
}

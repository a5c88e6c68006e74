import { isSameMoney, parseTypedAmount, type Currency, type Money, type TypedRefusal } from '../../money';
import type { LimitCause, ValueProblem, Violation } from './reasons';

/** Result of reading typed text: an exact amount, a question, a refusal, or nothing. */
export type TypedReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [Money, Money] | readonly [Money] }
  | { readonly kind: 'refused'; readonly reason: TypedRefusal | LimitCause };

/** Why a reading has no amount; null if it has one, or is empty. */
export function problemOf(reading: TypedReading): ValueProblem | null {
  switch (reading.kind) {
    case 'refused':
      return reading.reason;
    case 'ambiguous':
      return 'ambiguous';
    case 'amount':
    case 'empty':
      return null;
  }
}

/** True if both are the same amount, or both are null. */
export function isSameValue(a: Money | null, b: Money | null): boolean {
  return a === b || (a !== null && b !== null && isSameMoney(a, b));
}

/** The amounts that a field accepts, both ends included. */
export interface AmountLimits {
  readonly currency: Currency;
  /** Default: any amount above zero. A `min` of zero allows zero. */
  readonly min?: Money | undefined;
  readonly max?: Money | undefined;
}

/** The limits of a field, and how its amounts are written. */
export interface FieldLimits extends AmountLimits {
  /** Decides how typed amounts are read, for example whether a comma separates decimals. */
  readonly locale: string;
  readonly required: 'required' | 'optional';
  /** The app's own error, which replaces the sentence for an empty required field. Default: none. */
  readonly errorMessage?: string | null | undefined;
}

/**
 * Reads typed text within a field's limits. Ambiguous text stays a question even if only one of its readings is within
 * the limits, because limits do not tell what the payer meant.
 */
export function readTyped(
  text: string,
  { locale, ...limits }: AmountLimits & { readonly locale: string },
): TypedReading {
  const zero = limits.min && limits.min.minorUnits <= 0 ? 'accept' : 'refuse';
  const parsed = parseTypedAmount(text, { locale, currency: limits.currency, zero });
  if (parsed.kind === 'ambiguous') {
    const [first, second] = parsed.candidates.filter((candidate) => outOf(candidate, limits) === null);
    if (!first) return { kind: 'refused', reason: outOf(parsed.candidates[0], limits) ?? 'above-max' };
    return { kind: 'ambiguous', candidates: second ? [first, second] : [first] };
  }
  if (parsed.kind !== 'amount') return parsed;
  const reason = outOf(parsed.money, limits);
  return reason ? { kind: 'refused', reason } : parsed;
}

/**
 * One step up or down, kept within the limits. `limit` names the limit that stopped it; then the value stays the same.
 */
export function stepFrom(
  value: Money | null,
  step: Money,
  direction: 'up' | 'down',
  limits: AmountLimits,
): { readonly money: Money | null; readonly limit: LimitCause | null } {
  const sign = direction === 'up' ? 1 : -1;
  // A value left over from another currency counts as zero.
  const from = value?.currency === limits.currency ? value.minorUnits : 0;
  const minorUnits = from + sign * step.minorUnits;
  const money = { minorUnits, currency: limits.currency };
  const limit = outOf(money, limits);
  if (limit === 'below-min' && direction === 'up' && limits.min) return { money: limits.min, limit: null };
  return limit ? { money: value, limit } : { money, limit: null };
}

/** The reason an amount cannot be the field's value now; the app may change currency and limits at any time. */
export function violation(money: Money, limits: AmountLimits): Violation | null {
  return money.currency === limits.currency ? outOf(money, limits) : 'other-currency';
}

/** Part of an amount, rounded half up to a minor unit: 15 percent of $42.10 is $6.32. */
export function percentOf(base: Money, percent: number): Money {
  // Hundredths of a percent keep 12.5 and 7.25 exact. BigInt allows a base of any size.
  const hundredths = BigInt(Math.round(percent * 100)) * BigInt(base.minorUnits);
  return { minorUnits: Number((hundredths + 5_000n) / 10_000n), currency: base.currency };
}

function outOf(money: Money, { min, max }: AmountLimits): LimitCause | null {
  const least = min?.minorUnits ?? 1;
  if (money.minorUnits < least) return 'below-min';
  const most = max?.minorUnits ?? Number.MAX_SAFE_INTEGER;
  return money.minorUnits > most ? 'above-max' : null;
}

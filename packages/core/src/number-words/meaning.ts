import { pickRule } from './compile';
import type { Rule, RuleSet } from './compile';

/** What the references of a rule stand for: a whole number, or decimals as text. */
export type Taken = Partial<Record<'<' | '>' | '=', number | string>>;

/** What a rule's words name: a whole number or decimals as text; nothing where spelling would not say it so. */
export type Meaning = (taken: Taken) => number | string | undefined;

/** A whole number for which spelling picks this very rule, and which shares its words with no other one. */
export function meaningOf(set: RuleSet, rule: Rule): Meaning {
  return (taken) => {
    const { '=': same, '<': quotient, '>': remainder } = taken as Partial<Record<keyof Taken, number>>;
    const { base, divisor } = rule;
    let value = same ?? base;
    // The next number that is said alike. The last rule of a private set has no end, but what refers to it has.
    let next = set.name.startsWith('%') && set.rules.at(-1) === rule ? Infinity : base + 1;
    if (same !== undefined) next = Infinity;
    else if (quotient !== undefined) {
      value = quotient * divisor + (remainder ?? 0);
      next = remainder === undefined ? value + 1 : Infinity;
    } else if (remainder !== undefined) {
      value = base - (base % divisor) + remainder;
      if (value < base) value += divisor;
      next = Math.max(next, value + divisor);
    }
    if (same === undefined && remainder! >= divisor) return undefined;
    if (!Number.isSafeInteger(value) || pickRule(set, value) !== rule) return undefined;
    return next < Infinity && pickRule(set, next) === rule ? undefined : value;
  };
}

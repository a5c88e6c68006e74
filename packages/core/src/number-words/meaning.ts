import { pickRule } from './compile';
import type { Rule, RuleSet } from './compile';

/** The values of a rule's references: whole numbers, or decimals as text. */
export type Operands = Partial<Record<'<' | '>' | '=', number | string>>;

/** Returns the value of a rule's words: a whole number, or decimals as text. Undefined if spelling uses other words. */
export type Meaning = (operands: Operands) => number | string | undefined;

/** Reads a whole number. Undefined if spelling picks another rule for it, or if another number has the same words. */
export function meaningOf(set: RuleSet, rule: Rule): Meaning {
  return (operands) => {
    const { '=': same, '<': quotient, '>': remainder } = operands as Partial<Record<keyof Operands, number>>;
    const { base, divisor } = rule;
    let value = same ?? base;
    // The next number with the same words. The last rule of a private set has no end, but the rules that use it do.
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

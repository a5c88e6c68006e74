import { PayaloudCoreError } from '../errors';
import { compileRules, pickRule } from './compile';
import type { CompiledRules, Rule, RuleSet } from './compile';
import type { NumberRules } from './rules';
import { isPattern, render, setOf, spellByRule } from './spellByRule';
import type { SpellOptions } from './spellWhole';

/**
 * Spells a number in words, as ICU's `RuleBasedNumberFormat` does. Uses the decimals of the number's shortest decimal
 * form, at most 20.
 *
 * @throws {PayaloudCoreError} `number-out-of-range` beyond ±`Number.MAX_SAFE_INTEGER` and for `NaN`; `unknown-rule-set`
 * @example
 *   import { rules } from '@payaloud/core/languages/en/rules';
 *
 *   spellNumber(23, rules); // 'twenty-three'
 */
export function spellNumber(value: number, rules: NumberRules, options: SpellOptions = {}): string {
  const compiled = compileRules(rules);
  const set = setOf(compiled, options.ruleSet ?? Object.keys(rules.sets)[0]!);
  const size = Math.abs(value);
  if (!(size <= Number.MAX_SAFE_INTEGER)) {
    throw new PayaloudCoreError('number-out-of-range', `${value} is outside the range of safe integers`);
  }
  return spell(compiled, set, { isNegative: value < 0, ...decimalOf(size) });
}

interface Decimal {
  readonly isNegative?: boolean | undefined;
  readonly whole: number;
  /** Digits after the point, empty for a whole number. */
  readonly fraction: string;
}

function spell(compiled: CompiledRules, set: RuleSet, number: Decimal): string {
  const { isNegative, whole, fraction } = number;
  const { special } = set;
  const minus = isNegative && special.get('-x');
  if (minus) return render(compiled, minus, whole, ({ target }) => take(compiled, target, { whole, fraction }));
  if (compiled.fractionSets.has(set.name)) return spellFraction(compiled, set, fraction);
  const decimal = fraction && ((!whole && special.get('0.x')) || special.get('x.x') || special.get('x,x'));
  if (decimal) return spellDecimal(compiled, decimal, whole, fraction);
  const rule = pickRule(set, fraction >= '5' ? whole + 1 : whole);
  return spellByRule(compiled, set, rule, whole, (target, part, operator) =>
    take(compiled, target, {
      isNegative: isNegative && operator === '=',
      whole: part,
      fraction: operator === '<' ? '' : fraction,
    }),
  );
}

function spellDecimal(compiled: CompiledRules, rule: Rule, whole: number, fraction: string): string {
  return render(compiled, rule, whole, ({ operator, target, isTriple }) => {
    if (operator === '<') return take(compiled, target, { whole, fraction: '' });
    if (operator === '=') return take(compiled, target, { whole, fraction });
    if (compiled.fractionSets.has(target)) return take(compiled, target, { whole: 0, fraction });
    const digits = Array.from(fraction, (digit) => take(compiled, target, { whole: Number(digit), fraction: '' }));
    return digits.join(isTriple ? '' : ' ');
  });
}

/**
 * Uses the first denominator that holds all digits; CLDR's denominators are ascending powers of ten. ICU computes the
 * fraction as a double and spells the .7 of 71686.7 as "seven hundred million billionths" (76.1, November 2026).
 */
function spellFraction(compiled: CompiledRules, set: RuleSet, fraction: string): string {
  const rule = set.rules.find(({ base }) => base >= 10 ** fraction.length) ?? set.rules.at(-1)!;
  const places = Math.round(Math.log10(rule.base));
  const numerator = Number(fraction.padEnd(places, '0').slice(0, places));
  return render(compiled, rule, numerator, ({ target, keepsZeros }) => {
    const zero = keepsZeros ? `${take(compiled, target, { whole: 0, fraction: '' })} ` : '';
    return zero.repeat(places - String(numerator).length) + take(compiled, target, { whole: numerator, fraction: '' });
  });
}

/** Spells a substitution, with a rule set or with a decimal pattern such as `#,##0.#`. */
function take(compiled: CompiledRules, target: string, number: Decimal): string {
  if (!isPattern(target)) return spell(compiled, setOf(compiled, target), number);
  const decimals = target.split('.')[1] ?? '';
  return Number(`${number.whole}.${number.fraction}`).toLocaleString(compiled.locale, {
    useGrouping: target.includes(','),
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
  });
}

function decimalOf(value: number): Decimal {
  const text = value < 1e-6 ? value.toFixed(20).replace(/0+$/, '') : String(value);
  const [whole, fraction = ''] = text.split('.');
  return { whole: Number(whole), fraction: fraction || (value % 1 ? '0' : '') };
}

import { PayaloudCoreError } from '../errors';
import { compileRules, isSubstitution, pickRule } from './compile';
import type { CompiledRules, Rule, RuleSet, Substitution } from './compile';
import type { NumberRules } from './rules';

export interface SpellOptions {
  /** Name of a rule set, for example `spellout-cardinal-feminine`. Default: the table's first, `spellout-numbering`. */
  readonly ruleSet?: string | undefined;
}

/**
 * Spells a number in words, as ICU's `RuleBasedNumberFormat` does. Decimals are those of the number's shortest decimal
 * form, at most 20.
 *
 * @throws {PayaloudCoreError} `number-out-of-range` beyond ±`Number.MAX_SAFE_INTEGER` and for `NaN`; `unknown-rule-set`
 */
export function spellNumber(value: number, rules: NumberRules, options: SpellOptions = {}): string {
  const compiled = compileRules(rules);
  const set = setOf(compiled, options.ruleSet ?? Object.keys(rules.sets)[0]!);
  const size = Math.abs(value);
  if (!(size <= Number.MAX_SAFE_INTEGER)) {
    throw new PayaloudCoreError('number-out-of-range', `${value} is not within the safe integers`);
  }
  return spell(compiled, set, { isNegative: value < 0, ...decimalOf(size) });
}

interface Decimal {
  readonly isNegative?: boolean;
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
  return spellByRule(compiled, set, pickRule(set, fraction >= '5' ? whole + 1 : whole), number);
}

function spellByRule(compiled: CompiledRules, set: RuleSet, rule: Rule | undefined, number: Decimal): string {
  if (!rule) return '';
  const { whole, fraction } = number;
  const quotient = Math.floor(whole / rule.divisor);
  return render(compiled, rule, quotient, ({ operator, target, isTriple }) => {
    if (operator === '=') return take(compiled, target, number);
    if (operator === '<') return take(compiled, target, { whole: quotient, fraction: '' });
    const remainder = { whole: whole % rule.divisor, fraction };
    const before = isTriple && set.rules[set.rules.indexOf(rule) - 1];
    return before ? spellByRule(compiled, set, before, remainder) : take(compiled, target, remainder);
  });
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
 * Takes the first denominator that holds all digits; CLDR's denominators are powers of ten, ascending. ICU takes the
 * fraction as a double and says "seven hundred million billionths" for the .7 of 71686.7 (76.1, November 2026).
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

function render(
  { locale }: CompiledRules,
  { parts }: Rule,
  count: number,
  substitute: (part: Substitution) => string,
): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (isSubstitution(part)) return substitute(part);
    const category = pluralRulesOf(locale, part.type).select(count);
    return part.forms[category] ?? part.forms.other;
  });
  return texts.join('');
}

/** A substitution's text: words by a rule set, or digits by a decimal pattern such as `#,##0.#`. */
function take(compiled: CompiledRules, target: string, number: Decimal): string {
  if (/[#0]/.test(target[0]!)) {
    const decimals = target.split('.')[1] ?? '';
    return Number(`${number.whole}.${number.fraction}`).toLocaleString(compiled.locale, {
      useGrouping: target.includes(','),
      minimumFractionDigits: decimals.replaceAll('#', '').length,
      maximumFractionDigits: decimals.length,
    });
  }
  return spell(compiled, setOf(compiled, target), number);
}

function setOf({ sets }: CompiledRules, name: string): RuleSet {
  const set = sets.get(name);
  if (!set) {
    throw new PayaloudCoreError(
      'unknown-rule-set',
      `No rule set ${name}; the table has ${[...sets.keys()].join(', ')}`,
    );
  }
  return set;
}

function decimalOf(value: number): Decimal {
  const text = value < 1e-6 ? value.toFixed(20).replace(/0+$/, '') : String(value);
  const [whole, fraction = ''] = text.split('.');
  return { whole: Number(whole), fraction: fraction || (value % 1 ? '0' : '') };
}

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralRulesOf(locale: string, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const rules = pluralRules.get(key) ?? new Intl.PluralRules(locale, { type });
  pluralRules.set(key, rules);
  return rules;
}

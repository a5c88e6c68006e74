import { PayaloudCoreError } from '../errors';
import { isSubstitution, type CompiledRules, type Rule, type RuleSet, type Substitution } from './compile';

/** Spells a substitution, with a rule set or with a decimal pattern such as `#,##0.#`. */
export type SpellPart = (target: string, whole: number, operator?: Substitution['operator']) => string;

export function spellByRule(
  compiled: CompiledRules,
  set: RuleSet,
  rule: Rule | undefined,
  whole: number,
  spellPart: SpellPart,
): string {
  if (!rule) return '';
  const quotient = Math.floor(whole / rule.divisor);
  return render(compiled, rule, quotient, ({ operator, target, isTriple }) => {
    if (operator === '=') return spellPart(target, whole, operator);
    if (operator === '<') return spellPart(target, quotient, operator);
    const remainder = whole % rule.divisor;
    const before = isTriple && set.rules[set.rules.indexOf(rule) - 1];
    return before ? spellByRule(compiled, set, before, remainder, spellPart) : spellPart(target, remainder, operator);
  });
}

/** @param count The number that chooses the plural form. */
export function render(
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

export function isPattern(target: string): boolean {
  return /^[#0]/.test(target);
}

export function setOf({ sets }: CompiledRules, name: string): RuleSet {
  const set = sets.get(name);
  if (!set) {
    throw new PayaloudCoreError(
      'unknown-rule-set',
      `There is no rule set "${name}". Known sets: ${[...sets.keys()].join(' ')}`,
    );
  }
  return set;
}

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralRulesOf(locale: string, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const rules = pluralRules.get(key) ?? new Intl.PluralRules(locale, { type });
  pluralRules.set(key, rules);
  return rules;
}

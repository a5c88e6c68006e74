import { PayaloudCoreError } from '../errors';
import { compileRules, pickRule } from './compile';
import { isPattern, setOf, spellByRule, type SpellPart } from './spellByRule';
import type { NumberRules } from './rules';

export interface SpellOptions {
  /** A rule set, for example `spellout-cardinal-feminine`. Default: the table's first set, `spellout-numbering`. */
  readonly ruleSet?: string | undefined;
}

/**
 * Spells a whole number in words. Like `spellNumber`, without the code for decimals and signs, so that pages that only
 * spell counts of units stay small.
 *
 * @throws {PayaloudCoreError} `number-out-of-range` if `value` is not a safe integer of at least zero;
 * `unknown-rule-set`
 */
export function spellWhole(value: number, rules: NumberRules, { ruleSet }: SpellOptions = {}): string {
  const compiled = compileRules(rules);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new PayaloudCoreError('number-out-of-range', `${value} is not a safe integer of at least zero`);
  }
  const spellBy: SpellPart = (target, whole) => {
    if (isPattern(target)) return whole.toLocaleString(compiled.locale, { useGrouping: target.includes(',') });
    const set = setOf(compiled, target);
    return spellByRule(compiled, set, pickRule(set, whole), whole, spellBy);
  };
  return spellBy(ruleSet ?? Object.keys(rules.sets)[0]!, value);
}

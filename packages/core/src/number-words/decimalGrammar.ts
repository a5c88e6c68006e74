import { compileRules, isSubstitution } from './compile';
import type { CompiledRules, Rule, Substitution } from './compile';
import { CARDINAL, add, cardinals, createGrammar, sourceOf, waysToSay } from './grammar';
import type { Grammar, Production, Productions, Source } from './grammar';
import type { Meaning } from './meaning';
import { once } from './once';
import type { NumberRules } from './rules';

/** A number with its decimals and its sign. */
const SIGNED: Source = '±';
const UNSIGNED: Source = '+';
/** Digits one by one, after a decimal point. */
const DIGITS: Source = '#';

/** The grammar of whole numbers, and of signs and decimals around them. */
export const decimalGrammarOf = once((rules: NumberRules): Grammar => {
  const compiled = compileRules(rules);
  const productions = cardinals(compiled);
  addDigits(productions, DIGITS, CARDINAL, 9);
  add(productions, renamed(UNSIGNED, CARDINAL));
  add(productions, renamed(SIGNED, UNSIGNED));
  for (const set of compiled.sets.values()) {
    if (compiled.fractionSets.has(set.name)) addFractions(productions, compiled, set.name, set.rules);
    for (const [kind, rule] of sourceOf(set.name) === CARDINAL ? set.special : []) {
      // `x.x: =%other=` says what the other set says, which is read anyway.
      if (!rule.hasRemainder) continue;
      const isMinus = kind === '-x';
      const rest = isMinus ? UNSIGNED : DIGITS;
      const sourceIn = (part: Substitution) =>
        part.operator === '>' && !compiled.fractionSets.has(part.target) ? rest : wholeSource(part);
      for (const way of waysToSay(compiled, rule, sourceIn)) {
        add(productions, { makes: isMinus ? SIGNED : UNSIGNED, ...way, meaning: isMinus ? minus : decimal });
      }
    }
  }
  return createGrammar(productions, SIGNED, DIGITS);
});

/** What stands after the point as a numerator and its denominator. */
function addFractions(productions: Productions, compiled: CompiledRules, name: string, rules: readonly Rule[]): void {
  for (const rule of rules) {
    for (const way of waysToSay(compiled, rule, wholeSource)) {
      add(productions, { makes: sourceOf(name), ...way, meaning: fraction(rule) }, rule.base);
    }
    for (const part of rule.parts) {
      if (isSubstitution(part) && part.keepsZeros) {
        addDigits(productions, `0${sourceOf(part.target)}`, sourceOf(part.target), 0);
      }
    }
  }
}

function wholeSource({ target, isTriple, keepsZeros }: Substitution): Source | undefined {
  return /^[#0]/.test(target) || isTriple ? undefined : (keepsZeros ? '0' : '') + sourceOf(target);
}

function addDigits(productions: Productions, makes: Source, digit: Source, most: number): void {
  const first = { operator: '<', source: digit } as const;
  const meaning = digits(most);
  add(productions, { makes, parts: [first], given: {}, meaning });
  add(productions, { makes, parts: [first, { operator: '>', source: makes }], given: {}, meaning });
}

function renamed(makes: Source, source: Source): Production {
  return { makes, parts: [{ operator: '=', source }], given: {}, meaning: (taken) => taken['='] };
}

const minus: Meaning = (taken) => `-${taken['>']}`;

const decimal: Meaning = (taken) => `${taken['<'] ?? 0}.${taken['>']}`;

/** Digits, the first of which is at most `most`. ICU rounds to 20 decimals. */
function digits(most: number): Meaning {
  return ({ '<': first, '>': rest }) => {
    const row = `${first}${rest ?? ''}`;
    if (rest === undefined && !most) return row;
    return Number(first) <= most && row.length <= 20 ? row : undefined;
  };
}

/** The digits after a point that a numerator and its denominator name. */
function fraction({ base }: Rule): Meaning {
  const places = Math.round(Math.log10(base));
  return ({ '<': numerator }) => {
    const row = typeof numerator === 'number' ? String(numerator).padStart(places, '0') : numerator;
    return row?.length === places ? row : undefined;
  };
}

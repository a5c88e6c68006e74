import { compileRules, isSubstitution } from './compile';
import type { CompiledRules, Rule, Substitution } from './compile';
import { CARDINAL, add, cardinals, createGrammar, sourceOf, waysToSay } from './grammar';
import type { Grammar, Production, Productions, Source } from './grammar';
import type { Meaning } from './meaning';
import { memoize } from './memoize';
import type { NumberRules } from './rules';

/** A number with its decimals and its sign. */
const SIGNED: Source = '±';
const UNSIGNED: Source = '+';
/** Digits after a decimal point, one by one. */
const DIGITS: Source = '#';

/** The grammar of whole numbers with signs and decimals. */
export const decimalGrammarOf = memoize((rules: NumberRules): Grammar => {
  const compiled = compileRules(rules);
  const productions = cardinals(compiled);
  addDigits(productions, DIGITS, CARDINAL, 9);
  add(productions, renamed(UNSIGNED, CARDINAL));
  add(productions, renamed(SIGNED, UNSIGNED));
  for (const set of compiled.sets.values()) {
    if (compiled.fractionSets.has(set.name)) addFractions(productions, compiled, set.name, set.rules);
    for (const [kind, rule] of sourceOf(set.name) === CARDINAL ? set.special : []) {
      // `x.x: =%other=` repeats another set, which is read anyway.
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

/** Adds the ways to say the digits after the point as a numerator and a denominator. */
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
  return { makes, parts: [{ operator: '=', source }], given: {}, meaning: (operands) => operands['='] };
}

const minus: Meaning = (operands) => `-${operands['>']}`;

const decimal: Meaning = (operands) => `${operands['<'] ?? 0}.${operands['>']}`;

/** Reads up to 20 digits, the most that ICU formats. The first number is at most `most`. */
function digits(most: number): Meaning {
  return ({ '<': first, '>': rest }) => {
    const row = `${first}${rest ?? ''}`;
    if (rest === undefined && !most) return row;
    return Number(first) <= most && row.length <= 20 ? row : undefined;
  };
}

/** Reads a numerator and its denominator as the digits after a point. */
function fraction({ base }: Rule): Meaning {
  const places = Math.round(Math.log10(base));
  return ({ '<': numerator }) => {
    const row = typeof numerator === 'number' ? String(numerator).padStart(places, '0') : numerator;
    return row?.length === places ? row : undefined;
  };
}

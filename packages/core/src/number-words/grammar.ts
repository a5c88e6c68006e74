import { isSubstitution } from './compile';
import type { CompiledRules, Part, Rule, RuleSet } from './compile';
import { foldWords } from './fold';

/**
 * Where a number is read. All public sets are one source, because people mix them ("one hundred twenty" and "one hundred
 * and twenty", genders, cases); each private set is one by itself.
 */
export type Source = string;
export const CARDINAL: Source = '';
/** Digits one by one, after a decimal point. */
export const DIGITS: Source = '#';
/** A number with its decimals, after a minus. */
export const UNSIGNED: Source = '+';

export interface Reference {
  readonly operator: '<' | '>' | '=';
  readonly source: Source;
  readonly keepsZeros: boolean;
}

/** One way to say a rule: folded literals and references, no plural forms left. */
export interface Production {
  readonly makes: Source;
  readonly set: RuleSet;
  readonly rule: Rule;
  readonly parts: readonly (string | Reference)[];
}

export interface Grammar {
  /** Productions of whole numbers by the first letter of their leading literal … */
  readonly byLetter: ReadonlyMap<string, readonly Production[]>;
  /** … or by the source of their leading reference. */
  readonly byCorner: ReadonlyMap<Source, readonly Production[]>;
  readonly fractions: ReadonlyMap<Source, readonly Production[]>;
  readonly decimals: readonly Production[];
  readonly signs: readonly Production[];
}

/** Turns the rules around: from what is spoken to the rules that speak it. */
export function createGrammar(compiled: CompiledRules): Grammar {
  const byLetter = new Map<string, Production[]>();
  const byCorner = new Map<Source, Production[]>();
  const fractions = new Map<Source, Production[]>();
  const decimals: Production[] = [];
  const signs: Production[] = [];
  const known = new Set<string>();

  const add = (list: Production[], production: Production, context: string): void => {
    const { makes, rule, parts } = production;
    const key = JSON.stringify([makes, rule.base, rule.divisor, parts, context]);
    if (!known.has(key)) list.push(production);
    known.add(key);
  };

  for (const set of compiled.sets.values()) {
    const makes = sourceOf(set.name);
    for (const [kind, rule] of set.special) {
      for (const parts of waysToSay(compiled, set, rule, kind)) {
        const production = { makes, set, rule, parts };
        if (makes !== CARDINAL || parts.some((part) => typeof part === 'object' && part.operator === '=')) continue;
        if (kind === '-x') add(signs, production, kind);
        else if (/\./.test(kind) || kind === 'x,x') add(decimals, production, kind);
      }
    }
    set.rules.forEach((rule, index) => {
      // Sets share most rules; two are the same where their neighbors leave them the same numbers.
      const context = JSON.stringify([set.rules[index + 1], set.rules[index + 2]?.base]);
      for (const parts of waysToSay(compiled, set, rule)) {
        const [first] = parts;
        const production = { makes, set, rule, parts };
        if (compiled.fractionSets.has(set.name)) add(listOf(fractions, makes), production, context);
        else if (typeof first === 'string') add(listOf(byLetter, first[0]!), production, context);
        else if (first && (parts.length > 1 || first.source !== makes)) {
          add(listOf(byCorner, first.source), production, context);
        }
      }
    });
  }
  return { byLetter, byCorner, fractions, decimals, signs };
}

function listOf<Key>(map: Map<Key, Production[]>, key: Key): Production[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function sourceOf(set: string): Source {
  return set.startsWith('%') ? set : CARDINAL;
}

/** Every plural form, and every literal with and without its comma. Rules with digits or `>>>` cannot be read back. */
function waysToSay(
  { fractionSets }: CompiledRules,
  { name }: RuleSet,
  { parts }: Rule,
  kind = '',
): Production['parts'][] {
  const isDecimal = kind !== '' && kind !== '-x';
  let ways: (string | Reference)[][] = [[]];
  for (const part of parts) {
    const options = isSubstitution(part) ? [] : literalsOf(part);
    if (isSubstitution(part)) {
      const { operator, target, isTriple, keepsZeros } = part;
      if (/^[#0]/.test(target) || (isTriple && !isDecimal)) return [];
      const isDigits = isDecimal && operator === '>' && !fractionSets.has(target);
      let source = isDigits ? DIGITS : sourceOf(target);
      if (kind === '-x') source = UNSIGNED;
      ways.forEach((way) => way.push({ operator, source, keepsZeros }));
    } else {
      ways = ways.flatMap((way) => options.map((literal) => appendLiteral(way, literal)));
    }
  }
  return ways;
}

function literalsOf(part: Exclude<Part, { operator: string }>): string[] {
  const forms = typeof part === 'string' ? [part, part.replaceAll(COMMA, '')] : Object.values(part.forms);
  return [...new Set(forms.map(foldWords))];
}

const COMMA = /[,،，、]/g;

function appendLiteral(way: readonly (string | Reference)[], literal: string): (string | Reference)[] {
  const last = way.at(-1);
  if (!literal) return [...way];
  return typeof last === 'string' ? [...way.slice(0, -1), last + literal] : [...way, literal];
}

import { compileRules, isSubstitution } from './compile';
import type { CompiledRules, Rule, Substitution } from './compile';
import { foldWords } from './fold';
import { meaningOf } from './meaning';
import type { Meaning, Taken } from './meaning';
import { once } from './once';
import type { NumberRules } from './rules';

/**
 * What can be read at a place of the text. All public sets are one source, because people mix them ("one hundred twenty",
 * "one hundred and twenty"; genders, cases); each private set is one by itself.
 */
export type Source = string;
export const CARDINAL: Source = '';

export interface Reference {
  readonly operator: Substitution['operator'];
  readonly source: Source;
}

/** One way to say a rule: folded literals and references; no plural forms, brackets, commas or silent sets are left. */
export interface Production {
  readonly makes: Source;
  readonly parts: readonly (string | Reference)[];
  /** Numbers whose words are nothing. */
  readonly given: Taken;
  readonly meaning: Meaning;
}

export interface Grammar {
  /** What is looked for. */
  readonly goal: Source;
  /** A row of digits, if there can be one: read ahead from its end, so that a long one does not nest. */
  readonly digits: Source | undefined;
  /** Productions of what can begin a number, by the first letter of their leading literal … */
  readonly byLetter: ReadonlyMap<string, readonly Production[]>;
  /** … or by the source of their leading reference, and what the literal behind it begins with: empty where none follows. */
  readonly byCorner: ReadonlyMap<Source, ReadonlyMap<string | undefined, readonly Production[]>>;
  /** Productions of what only continues a number, by what they make. */
  readonly byMaker: ReadonlyMap<Source, readonly Production[]>;
}

/** Turns the rules around: from what is said to the rules that say it. Made at the first use of a table and kept as long. */
export const cardinalGrammarOf = once((rules: NumberRules): Grammar =>
  createGrammar(cardinals(compileRules(rules)), CARDINAL),
);

/** Productions by what makes two of them the same. */
export type Productions = Map<string, Production>;

/** Whole numbers. */
export function cardinals(compiled: CompiledRules): Productions {
  const productions: Productions = new Map();
  const sourceIn = ({ target, isTriple }: Substitution) =>
    // Digits and `>>>` are spelled, but not read back.
    /^[#0]/.test(target) || isTriple ? undefined : sourceOf(target);
  for (const set of compiled.sets.values()) {
    if (compiled.fractionSets.has(set.name)) continue;
    set.rules.forEach((rule, index) => {
      // Sets share most rules. Two are the same where their successors leave them the same numbers.
      const [next, second] = set.rules.slice(index + 1);
      const place = [rule.base, rule.divisor, next?.base, next?.divisor, next?.hasRemainder, second?.base];
      for (const way of waysToSay(compiled, rule, sourceIn)) {
        add(productions, { makes: sourceOf(set.name), ...way, meaning: meaningOf(set, rule) }, place);
      }
    });
  }
  return productions;
}

export function add(productions: Productions, production: Production, place?: unknown): void {
  const { makes, parts, given } = production;
  productions.set(JSON.stringify([makes, parts, given, place]), production);
}

export function createGrammar(productions: Productions, goal: Source, digits?: Source): Grammar {
  const all = [...productions.values()];
  const byLetter = new Map<string, Production[]>();
  const byCorner = new Map<Source, Map<string | undefined, Production[]>>();
  const byMaker = new Map<Source, Production[]>();
  const beginning = new Set([CARDINAL]);
  for (const source of beginning) {
    for (const { makes, parts } of all) {
      if (makes === source && typeof parts[0] === 'object') beginning.add(parts[0].source);
    }
  }
  for (const production of all) {
    const { makes, parts } = production;
    const [first] = parts;
    if (!beginning.has(makes)) listOf(byMaker, makes).push(production);
    else if (typeof first === 'string') listOf(byLetter, first[0]!).push(production);
    else if (first && (parts.length > 1 || first.source !== makes)) {
      const corners = byCorner.get(first.source) ?? new Map<string | undefined, Production[]>();
      byCorner.set(first.source, corners);
      const second = parts[1];
      listOf(corners, typeof second === 'string' ? second[0] : '').push(production);
    }
  }
  return { goal, digits, byLetter, byCorner, byMaker };
}

function listOf<Key>(map: Map<Key, Production[]>, key: Key): Production[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

export function sourceOf(set: string): Source {
  return set.startsWith('%') ? set : CARDINAL;
}

type Way = Pick<Production, 'parts' | 'given'>;

/**
 * Every plural form, literals with and without their commas, references to silent sets left out.
 *
 * @param sourceIn what is read for a substitution; undefined where that is nothing that can be read
 */
export function waysToSay(
  { sets }: CompiledRules,
  { parts }: Rule,
  sourceIn: (part: Substitution) => Source | undefined,
): readonly Way[] {
  let ways: readonly Way[] = [{ parts: [], given: {} }];
  for (const part of parts) {
    if (isSubstitution(part)) {
      const { operator } = part;
      const source = sourceIn(part);
      if (source === undefined) return [];
      const silent = sets.get(source)?.rules.find((rule) => rule.parts.every((text) => text === ' '));
      ways = ways.flatMap((way) => {
        const heard = { ...way, parts: [...way.parts, { operator, source }] };
        return silent ? [heard, { ...way, given: { ...way.given, [operator]: silent.base } }] : [heard];
      });
    } else {
      const forms = typeof part === 'string' ? [part, part.replace(COMMA, '')] : Object.values(part.forms);
      const literals = [...new Set(forms.map(foldWords))];
      ways = ways.flatMap(({ parts: before, given }) =>
        literals.map((text) => ({ parts: append(before, text), given })),
      );
    }
  }
  return ways;
}

const COMMA = /[,،，、]/g;

function append(parts: Production['parts'], literal: string): Production['parts'] {
  const last = parts.at(-1);
  if (!literal) return parts;
  return typeof last === 'string' ? [...parts.slice(0, -1), last + literal] : [...parts, literal];
}

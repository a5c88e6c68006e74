import { isSubstitution } from './compile';
import type { CompiledRules, Rule, RuleSet, Substitution } from './compile';
import { foldWords } from './fold';

/**
 * Where a number is read. All public sets are one source, because people mix them ("one hundred twenty", "one hundred and
 * twenty"; genders, cases); each private set is one by itself.
 */
export type Source = string;
export const CARDINAL: Source = '';
/** Digits one by one, after a decimal point. */
export const DIGITS: Source = '#';
/** A number with its decimals, after a minus. */
export const UNSIGNED: Source = '+';

export interface Reference {
  readonly operator: Substitution['operator'];
  readonly source: Source;
  readonly keepsZeros: boolean;
}

/** What the references of a rule stand for: a whole number, or decimals as text. */
export type Taken = Partial<Record<Reference['operator'], number | string>>;

/** One way to say a rule: folded literals and references; no plural forms, brackets, commas or silent sets are left. */
export interface Production {
  readonly makes: Source;
  readonly set: RuleSet;
  readonly rule: Rule;
  readonly parts: readonly (string | Reference)[];
  /** Numbers whose words are nothing. */
  readonly given: Taken;
}

export interface Grammar {
  /** Productions of what can begin a number, by the first letter of their leading literal … */
  readonly byLetter: ReadonlyMap<string, readonly Production[]>;
  /** … or by the source of their leading reference. */
  readonly byCorner: ReadonlyMap<Source, readonly Production[]>;
  /** Productions of what only continues a number, by what they make. */
  readonly byMaker: ReadonlyMap<Source, readonly Production[]>;
  readonly fractionSets: ReadonlySet<string>;
  readonly decimals: readonly Production[];
  readonly signs: readonly Production[];
}

/** Turns the rules around: from what is said to the rules that say it. */
export function createGrammar(compiled: CompiledRules): Grammar {
  const { sets, fractionSets } = compiled;
  const productions = new Map<string, Production>();
  const decimals = new Map<string, Production>();
  const signs = new Map<string, Production>();

  for (const set of sets.values()) {
    const makes = sourceOf(set.name);
    set.rules.forEach((rule, index) => {
      for (const way of waysToSay(compiled, set, rule)) {
        // Sets share most rules. Two are the same where their successors leave them the same numbers.
        const [next, second] = set.rules.slice(index + 1);
        const key = [makes, rule.base, rule.divisor, way, next?.base, next?.divisor, next?.hasRemainder, second?.base];
        productions.set(JSON.stringify(key), { makes, set, rule, ...way });
      }
    });
    for (const [kind, rule] of makes === CARDINAL ? set.special : []) {
      // `x.x: =%other=` says what the other set says, which is read anyway.
      if (!rule.hasRemainder) continue;
      for (const way of waysToSay(compiled, set, rule, kind)) {
        (kind === '-x' ? signs : decimals).set(JSON.stringify(way), { makes, set, rule, ...way });
      }
    }
  }

  const byLetter = new Map<string, Production[]>();
  const byCorner = new Map<Source, Production[]>();
  const byMaker = new Map<Source, Production[]>();
  const beginning = new Set([CARDINAL]);
  for (const source of beginning) {
    for (const { makes, parts } of productions.values()) {
      if (makes === source && typeof parts[0] === 'object') beginning.add(parts[0].source);
    }
  }
  for (const production of productions.values()) {
    const { makes, parts } = production;
    const [first] = parts;
    if (!beginning.has(makes)) listOf(byMaker, makes).push(production);
    else if (typeof first === 'string') listOf(byLetter, first[0]!).push(production);
    else if (first && (parts.length > 1 || first.source !== makes)) listOf(byCorner, first.source).push(production);
  }
  return { byLetter, byCorner, byMaker, fractionSets, decimals: [...decimals.values()], signs: [...signs.values()] };
}

function listOf<Key>(map: Map<Key, Production[]>, key: Key): Production[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function sourceOf(set: string): Source {
  return set.startsWith('%') ? set : CARDINAL;
}

type Way = Pick<Production, 'parts' | 'given'>;

/** Every plural form, literals with and without their commas, references to silent sets left out. */
function waysToSay({ sets, fractionSets }: CompiledRules, set: RuleSet, { parts }: Rule, kind = ''): Way[] {
  let ways: Way[] = [{ parts: [], given: {} }];
  for (const part of parts) {
    if (isSubstitution(part)) {
      const { operator, target, isTriple, keepsZeros } = part;
      const isDigits = /^.[.,]x/.test(kind) && operator === '>' && !fractionSets.has(target);
      // Digits and zero-padded remainders are spelled, but not read back.
      if (/^[#0]/.test(target) || (isTriple && !isDigits)) return [];
      let source = isDigits ? DIGITS : sourceOf(target);
      if (kind === '-x') source = UNSIGNED;
      const silent = sets.get(source)?.rules.find((rule) => rule.parts.every((text) => text === ' '));
      ways = ways.flatMap((way) => {
        const heard = { ...way, parts: [...way.parts, { operator, source, keepsZeros }] };
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

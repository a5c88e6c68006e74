import { compileRules, isSubstitution } from './compile';
import type { CompiledRules, Rule, Substitution } from './compile';
import { foldWords } from './fold';
import { meanings } from './meaning';
import type { Meaning, Taken } from './meaning';
import { once } from './once';
import type { NumberRules } from './rules';

/**
 * What can be read at a place of the text. All public sets are one source, because people mix them ("one hundred twenty",
 * "one hundred and twenty"; genders, cases); each private set is one by itself.
 */
export type Source = string;
const CARDINAL: Source = '';
/** A number with its decimals and its sign. */
export const SIGNED: Source = '±';
/** Digits one by one, after a decimal point. */
export const DIGITS: Source = '#';
const UNSIGNED: Source = '+';

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
  /** Productions of what can begin a number, by the first letter of their leading literal … */
  readonly byLetter: ReadonlyMap<string, readonly Production[]>;
  /** … or by the source of their leading reference and the letter behind it (`cornerKey`). */
  readonly byCorner: ReadonlyMap<string, readonly Production[]>;
  /** Productions of what only continues a number, by what they make. */
  readonly byMaker: ReadonlyMap<Source, readonly Production[]>;
}

/** Turns the rules around: from what is said to the rules that say it. Made at the first use of a table and kept as long. */
export const grammarOf = once((rules: NumberRules): Grammar => {
  const compiled = compileRules(rules);
  const { sets, fractionSets } = compiled;
  const productions = new Map<string, Production>();

  function add(makes: Source, way: Way, meaning: Meaning, ...context: unknown[]): void {
    productions.set(JSON.stringify([makes, way, context]), { makes, ...way, meaning });
  }

  function addDigits(makes: Source, digit: Source, most: number): void {
    const first: Reference = { operator: '<', source: digit };
    const meaning = meanings.digits(most);
    add(makes, { parts: [first], given: {} }, meaning);
    add(makes, { parts: [first, { operator: '>', source: makes }], given: {} }, meaning);
  }

  addDigits(DIGITS, CARDINAL, 9);
  add(UNSIGNED, { parts: [{ operator: '=', source: CARDINAL }], given: {} }, meanings.same);
  add(SIGNED, { parts: [{ operator: '=', source: UNSIGNED }], given: {} }, meanings.same);

  for (const set of sets.values()) {
    const makes = sourceOf(set.name);
    set.rules.forEach((rule, index) => {
      const meaning = fractionSets.has(set.name) ? meanings.fraction(rule) : meanings.whole(set, rule);
      // Sets share most rules. Two are the same where their successors leave them the same numbers.
      const [next, second] = set.rules.slice(index + 1);
      for (const way of waysToSay(compiled, rule)) {
        add(makes, way, meaning, rule.base, rule.divisor, next?.base, next?.divisor, next?.hasRemainder, second?.base);
      }
      for (const part of rule.parts) {
        if (isSubstitution(part) && part.keepsZeros) addDigits(`0${sourceOf(part.target)}`, sourceOf(part.target), 0);
      }
    });
    for (const [kind, rule] of makes === CARDINAL ? set.special : []) {
      // `x.x: =%other=` says what the other set says, which is read anyway.
      if (!rule.hasRemainder) continue;
      const isMinus = kind === '-x';
      for (const way of waysToSay(compiled, rule, isMinus ? UNSIGNED : DIGITS)) {
        add(isMinus ? SIGNED : UNSIGNED, way, isMinus ? meanings.minus : meanings.decimal);
      }
    }
  }
  return indexProductions([...productions.values()]);
});

function indexProductions(productions: readonly Production[]): Grammar {
  const byLetter = new Map<string, Production[]>();
  const byCorner = new Map<string, Production[]>();
  const byMaker = new Map<Source, Production[]>();
  const beginning = new Set([CARDINAL]);
  for (const source of beginning) {
    for (const { makes, parts } of productions) {
      if (makes === source && typeof parts[0] === 'object') beginning.add(parts[0].source);
    }
  }
  for (const production of productions) {
    const { makes, parts } = production;
    const [first] = parts;
    if (!beginning.has(makes)) listOf(byMaker, makes).push(production);
    else if (typeof first === 'string') listOf(byLetter, first[0]!).push(production);
    else if (first && (parts.length > 1 || first.source !== makes)) {
      const second = parts[1];
      listOf(byCorner, cornerKey(first.source, typeof second === 'string' ? second[0] : '')).push(production);
    }
  }
  return { byLetter, byCorner, byMaker };
}

/** @param letter what the literal behind the reference begins with; empty where no literal follows */
export function cornerKey(source: Source, letter = ''): string {
  return `${source} ${letter}`;
}

function listOf(map: Map<string, Production[]>, key: string): Production[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function sourceOf(set: string): Source {
  return set.startsWith('%') ? set : CARDINAL;
}

type Way = Pick<Production, 'parts' | 'given'>;

/**
 * Every plural form, literals with and without their commas, references to silent sets left out.
 *
 * @param rest what the `>` of a rule of signs and decimals reads
 */
function waysToSay({ sets, fractionSets }: CompiledRules, { parts }: Rule, rest?: Source): Way[] {
  let ways: Way[] = [{ parts: [], given: {} }];
  for (const part of parts) {
    if (isSubstitution(part)) {
      const { operator, target, isTriple, keepsZeros } = part;
      const isRest = rest !== undefined && operator === '>' && !fractionSets.has(target);
      // Digits and zero-padded remainders are spelled, but not read back.
      if (/^[#0]/.test(target) || (isTriple && !isRest)) return [];
      const source = isRest ? rest : (keepsZeros ? '0' : '') + sourceOf(target);
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

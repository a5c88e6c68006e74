import { pickRule } from './compile';
import { CARDINAL, DIGITS, UNSIGNED } from './grammar';
import type { Grammar, Production, Reference, Source } from './grammar';

/** Words that end at `end`. */
export interface Edge {
  readonly end: number;
  /** A whole number, or decimals (`-2.50`), or the digits after a point, as text. */
  readonly value: number | string;
}

/** The numbers that start at a position of a text, with sign and decimals. */
export type NumbersAt = (start: number) => readonly Edge[];

/**
 * Finds all numbers of a folded text in one pass, from right to left and bottom up: a rule is tried only where its first
 * words stand, or where the number it starts with was found. What a rule makes must be a number for which spelling picks
 * that very rule; so nothing is found that cannot be spelled, every step makes a larger number, and as only few numbers
 * share their words the work grows with the length of the text.
 */
export function findNumbers(grammar: Grammar, text: string): NumbersAt {
  const wholes = Array.from({ length: text.length + 1 }, () => new Map<Source, Edge[]>());
  const memo = new Map<string, Edge[]>();

  function addWhole(production: Production, start: number, end: number, taken: Taken): void {
    const { makes } = production;
    const value = wholeOf(production, taken);
    const edges = wholes[start]!.get(makes) ?? [];
    if (value === undefined || edges.some((edge) => edge.end === end && edge.value === value)) return;
    edges.push({ end, value });
    wholes[start]!.set(makes, edges);
    for (const longer of grammar.byCorner.get(makes) ?? []) {
      const { operator } = longer.parts[0] as Reference;
      follow(longer.parts.slice(1), end, { [operator]: value }, (...found) => addWhole(longer, start, ...found));
    }
  }

  function follow(parts: Production['parts'], start: number, taken: Taken, found: (end: number, taken: Taken) => void) {
    const [part, ...rest] = parts;
    if (part === undefined) return found(start, taken);
    if (typeof part === 'string') {
      if (text.startsWith(part, start)) follow(rest, start + part.length, taken, found);
      return;
    }
    for (const { end, value } of edgesOf(part, start)) follow(rest, end, { ...taken, [part.operator]: value }, found);
  }

  function edgesOf({ source, keepsZeros }: Reference, start: number): readonly Edge[] {
    if (keepsZeros) return remember(`0${source}`, start, () => digits(source, start, 'numerator'));
    if (source === DIGITS) return remember(source, start, () => digits(CARDINAL, start, 'single'));
    if (source === UNSIGNED) return remember(source, start, () => unsigned(start));
    if (grammar.fractions.has(source)) return remember(source, start, () => fraction(source, start));
    return wholes[start]!.get(source) ?? [];
  }

  function remember(key: string, start: number, find: () => Edge[]): Edge[] {
    const edges = memo.get(key + start) ?? find();
    memo.set(key + start, edges);
    return edges;
  }

  /** Digits said one by one, or a numerator behind the zeros that lead it. */
  function digits(source: Source, start: number, kind: 'single' | 'numerator'): Edge[] {
    const reference: Reference = {
      operator: '>',
      source: kind === 'single' ? DIGITS : source,
      keepsZeros: kind !== 'single',
    };
    return (wholes[start]!.get(source) ?? []).flatMap(({ end, value }) => {
      if (kind === 'single' && Number(value) > 9) return [];
      const more = kind === 'single' || !value ? edgesOf(reference, end) : [];
      const longer = more.filter((edge) => String(edge.value).length < MAX_DECIMALS);
      return [{ end, value: `${value}` }, ...longer.map((edge) => ({ end: edge.end, value: `${value}${edge.value}` }))];
    });
  }

  function fraction(source: Source, start: number): Edge[] {
    const edges: Edge[] = [];
    for (const { parts, rule } of grammar.fractions.get(source)!) {
      const places = Math.round(Math.log10(rule.base));
      follow(parts, start, {}, (end, { '<': numerator }) => {
        const text = typeof numerator === 'number' ? String(numerator).padStart(places, '0') : numerator;
        if (text?.length === places) edges.push({ end, value: text });
      });
    }
    return edges;
  }

  function unsigned(start: number): Edge[] {
    const edges = [...(wholes[start]!.get(CARDINAL) ?? [])];
    for (const { parts } of grammar.decimals) {
      follow(parts, start, {}, (end, taken) => edges.push({ end, value: `${taken['<'] ?? 0}.${taken['>']}` }));
    }
    return edges;
  }

  for (let start = text.length - 1; start >= 0; start -= 1) {
    for (const production of grammar.byLetter.get(text[start]!) ?? []) {
      follow(production.parts, start, {}, (...found) => addWhole(production, start, ...found));
    }
  }

  return (start) => {
    const edges = [...edgesOf({ operator: '=', source: UNSIGNED, keepsZeros: false }, start)];
    for (const { parts } of grammar.signs) {
      follow(parts, start, {}, (end, taken) => edges.push({ end, value: `-${taken['>']}` }));
    }
    return edges;
  };
}

type Taken = Partial<Record<'<' | '>' | '=', number | string>>;

/** ICU rounds to 20 decimals. */
const MAX_DECIMALS = 20;

/** The number that a rule's words name; none if the rule would not spell it, or would spell two numbers so. */
function wholeOf({ set, rule, parts }: Production, taken: Taken): number | undefined {
  const { base, divisor } = rule;
  const same = taken['='] as number | undefined;
  const quotient = taken['<'] as number | undefined;
  const remainder = taken['>'] as number | undefined;
  if (remainder !== undefined && remainder >= divisor) return;
  let value = same ?? (quotient ?? Math.floor(base / divisor)) * divisor + (remainder ?? 0);
  if (quotient === undefined && same === undefined && value < base)
    value += remainder === undefined ? base - value : divisor;
  if (!Number.isSafeInteger(value) || pickRule(set, value) !== rule) return;
  if (same !== undefined || parts.filter((part) => typeof part !== 'string').length > 1) return value;
  let next = value + 1;
  if (remainder !== undefined) next = value + divisor;
  return pickRule(set, next) === rule ? undefined : value;
}

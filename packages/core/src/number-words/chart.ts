import { pickRule } from './compile';
import { CARDINAL, DIGITS, UNSIGNED } from './grammar';
import type { Grammar, Production, Reference, Source, Taken } from './grammar';

/** Words that end at `end`. */
export interface Edge {
  readonly end: number;
  /** A whole number, or decimals (`-2.50`), or the digits after a point, as text. */
  readonly value: number | string;
}

/**
 * Finds the numbers of a folded text, with sign and decimals, by the position where they start.
 *
 * The text is gone through once, from right to left. A rule is tried only where its first words stand, or where the number
 * it begins with was found; what follows is looked up. A rule makes only numbers for which spelling picks that very rule,
 * so nothing is found that cannot be spelled, and a number that begins another one is always smaller. As few numbers share
 * their words, the work grows with the length of the text.
 */
export function findNumbers(grammar: Grammar, text: string): (start: number) => readonly Edge[] {
  const { byLetter, byCorner, byMaker, fractionSets, decimals, signs } = grammar;
  const found = Array.from({ length: text.length + 1 }, () => new Map<Source, Edge[]>());

  /** Calls `done` for every way in which the parts, from `index` on, stand at `start`. */
  function follow(production: Production, index: number, start: number, taken: Taken, done: Done): void {
    const part = production.parts[index];
    if (part === undefined) done(start, taken);
    else if (typeof part !== 'string') {
      for (const { end, value } of edgesOf(part.source, start, part.keepsZeros)) {
        if (value === (taken[part.operator] ?? value))
          follow(production, index + 1, end, { ...taken, [part.operator]: value }, done);
      }
    } else if (text.startsWith(part, start)) follow(production, index + 1, start + part.length, taken, done);
  }

  function addNumber(production: Production, start: number, end: number, taken: Taken): void {
    const { makes } = production;
    const value = fractionSets.has(makes) ? digitsOf(production, taken) : numberOf(production, taken);
    const edges = found[start]!.get(makes) ?? [];
    if (value === undefined || edges.some((edge) => edge.end === end && edge.value === value)) return;
    found[start]!.set(makes, edges);
    edges.push({ end, value });
    for (const longer of byCorner.get(makes) ?? []) {
      const { operator } = longer.parts[0] as Reference;
      follow(longer, 1, end, { ...longer.given, [operator]: value }, (...more) => addNumber(longer, start, ...more));
    }
  }

  function edgesOf(source: Source, start: number, keepsZeros: boolean): readonly Edge[] {
    const key = keepsZeros ? `0${source}` : source;
    const edges = found[start]!.get(key) ?? [];
    if (found[start]!.has(key)) return edges;
    // Known before it is filled: a source that leads to itself ends here.
    found[start]!.set(key, edges);
    if (keepsZeros) addDigits(edges, start, source, key);
    else if (source === DIGITS) addDigits(edges, start, CARDINAL, key);
    else if (source === UNSIGNED) {
      edges.push(...edgesOf(CARDINAL, start, false));
      for (const production of decimals) {
        follow(production, 0, start, {}, (end, taken) =>
          edges.push({ end, value: `${taken['<'] ?? 0}.${taken['>']}` }),
        );
      }
    }
    for (const production of byMaker.get(source) ?? []) {
      follow(production, 0, start, production.given, (...more) => addNumber(production, start, ...more));
    }
    return edges;
  }

  /** Digits said one by one, or (`keepsZeros`) a numerator behind the zeros that lead it. */
  function addDigits(edges: Edge[], start: number, source: Source, key: Source): void {
    const keepsZeros = source !== CARDINAL || key !== DIGITS;
    for (const { end, value } of edgesOf(source, start, false)) {
      if (!keepsZeros && Number(value) > 9) continue;
      edges.push({ end, value: String(value) });
      for (const rest of keepsZeros && value ? [] : edgesOf(keepsZeros ? source : DIGITS, end, keepsZeros)) {
        const digits = `${value}${rest.value}`;
        if (digits.length <= MAX_DECIMALS) edges.push({ end: rest.end, value: digits });
      }
    }
  }

  for (let start = text.length - 1; start >= 0; start -= 1) {
    for (const production of byLetter.get(text[start]!) ?? []) {
      follow(production, 0, start, production.given, (...more) => addNumber(production, start, ...more));
    }
  }

  return (start) => {
    const edges = [...edgesOf(UNSIGNED, start, false)];
    for (const production of signs) {
      follow(production, 0, start, {}, (end, taken) => edges.push({ end, value: `-${taken['>']}` }));
    }
    return edges;
  };
}

type Done = (end: number, taken: Taken) => void;

/** ICU rounds to 20 decimals. */
const MAX_DECIMALS = 20;

/** The number that a rule's words name; none where the rule would not spell it, or would spell another one alike. */
function numberOf({ makes, set, rule }: Production, taken: Taken): number | undefined {
  const { base, divisor } = rule;
  const { '=': same, '<': quotient, '>': remainder } = taken as Partial<Record<keyof Taken, number>>;
  if (same !== undefined) return Number.isSafeInteger(same) && pickRule(set, same) === rule ? same : undefined;
  let value = base;
  let next = base + 1;
  if (quotient !== undefined) {
    value = quotient * divisor + (remainder ?? 0);
    next = remainder === undefined ? value + 1 : Infinity;
  } else if (remainder !== undefined) {
    value = base - (base % divisor) + remainder;
    if (value < base) value += divisor;
    next = value + divisor;
  }
  if (remainder! >= divisor || !Number.isSafeInteger(value) || pickRule(set, value) !== rule) return;
  // The last rule of a private set has no end, but the rules that refer to it have.
  const isOpen = makes !== CARDINAL && set.rules.at(-1) === rule;
  return isOpen || pickRule(set, next) !== rule ? value : undefined;
}

/** The digits after a point that a numerator and its denominator name. */
function digitsOf({ rule }: Production, { '<': numerator }: Taken): string | undefined {
  const places = Math.round(Math.log10(rule.base));
  const digits = typeof numerator === 'number' ? String(numerator).padStart(places, '0') : numerator;
  return digits?.length === places ? digits : undefined;
}

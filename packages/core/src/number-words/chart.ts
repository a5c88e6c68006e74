import type { Grammar, Production, Reference, Source } from './grammar';
import type { Taken } from './meaning';

/** Words that end at `end`. */
interface Edge {
  readonly end: number;
  /** A whole number, or decimals (`-2.50`) or digits after a point as text. */
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
export function findNumbers(
  { goal, digits, byLetter, byCorner, byMaker }: Grammar,
  text: string,
): (start: number) => readonly Edge[] {
  const found = Array.from({ length: text.length + 1 }, () => new Map<Source, Edge[]>());

  /** Reads a production at `start`, of which the parts before `index` are read already, up to `at`. */
  function follow(production: Production, start: number, index = 0, at = start, taken = production.given): void {
    const part = production.parts[index];
    if (part === undefined) add(production, start, at, taken);
    else if (typeof part === 'string') {
      if (text.startsWith(part, at)) follow(production, start, index + 1, at + part.length, taken);
    } else for (const edge of edgesOf(part.source, at)) take(production, start, index, edge, taken);
  }

  function take(production: Production, start: number, index: number, { end, value }: Edge, taken: Taken): void {
    const { operator } = production.parts[index] as Reference;
    const next = production.parts[index + 1];
    if (typeof next === 'string' && !text.startsWith(next, end)) return;
    if ((taken[operator] ?? value) !== value) return;
    follow(production, start, index + 1, end, {
      '<': operator === '<' ? value : taken['<'],
      '>': operator === '>' ? value : taken['>'],
      '=': operator === '=' ? value : taken['='],
    });
  }

  function add(production: Production, start: number, end: number, taken: Taken): void {
    const { makes } = production;
    const value = production.meaning(taken);
    if (value === undefined) return;
    const edges = found[start]!.get(makes) ?? [];
    if (edges.some((edge) => edge.end === end && edge.value === value)) return;
    found[start]!.set(makes, edges);
    edges.push({ end, value });
    const corners = byCorner.get(makes);
    for (const letter of corners ? ['', text[end]] : []) {
      for (const longer of corners!.get(letter) ?? []) take(longer, start, 0, { end, value }, longer.given);
    }
  }

  function edgesOf(source: Source, start: number): readonly Edge[] {
    let edges = found[start]!.get(source);
    if (!edges) {
      // Known before it is filled: a source that leads to itself ends here.
      found[start]!.set(source, (edges = []));
      for (const production of byMaker.get(source) ?? []) follow(production, start);
    }
    return edges;
  }

  for (let start = text.length - 1; start >= 0; start -= 1) {
    for (const production of byLetter.get(text[start]!) ?? []) follow(production, start);
    if (digits) edgesOf(digits, start);
  }
  return (start) => edgesOf(goal, start);
}

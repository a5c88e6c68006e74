import type { Grammar, Production, Reference, Source } from './grammar';
import type { Operands } from './meaning';

/** A number whose words end at `end`. */
interface Edge {
  readonly end: number;
  /** A whole number, or as text a decimal (`-2.50`) or the digits after a point. */
  readonly value: number | string;
}

/**
 * Finds the numbers in a folded text, including sign and decimals, by start position.
 *
 * The text is scanned once, from right to left. A rule is tried only where its first words occur, or where the number
 * it begins with was found; the rest is looked up. A rule yields a number only if spelling would pick the same rule for
 * it. So every number found can be spelled, and a number at the beginning of another one is always the smaller. The
 * work grows with the length of the text, because few numbers share their words.
 */
export function findNumbers(
  { goal, digits, byLetter, byCorner, byMaker }: Grammar,
  text: string,
): (start: number) => readonly Edge[] {
  const found: (Map<Source, Edge[]> | undefined)[] = [];

  /** Reads a production that starts at `start` and whose parts before `index` were already read, up to `at`. */
  function follow(production: Production, start: number, index = 0, at = start, operands = production.given): void {
    const part = production.parts[index];
    if (part === undefined) add(production, start, at, operands);
    else if (typeof part === 'string') {
      if (text.startsWith(part, at)) follow(production, start, index + 1, at + part.length, operands);
    } else for (const edge of edgesOf(part.source, at)) take(production, start, index, edge, operands);
  }

  function take(production: Production, start: number, index: number, { end, value }: Edge, operands: Operands): void {
    const { operator } = production.parts[index] as Reference;
    const limit = production.below?.[operator];
    if (limit !== undefined && Number(value) >= limit) return;
    const next = production.parts[index + 1];
    if (typeof next === 'string' && !text.startsWith(next, end)) return;
    if ((operands[operator] ?? value) !== value) return;
    follow(production, start, index + 1, end, {
      '<': operator === '<' ? value : operands['<'],
      '>': operator === '>' ? value : operands['>'],
      '=': operator === '=' ? value : operands['='],
    });
  }

  function add(production: Production, start: number, end: number, operands: Operands): void {
    const { makes } = production;
    const value = production.meaning(operands);
    if (value === undefined) return;
    const edges = (found[start] ??= new Map<Source, Edge[]>()).get(makes);
    if (edges?.some((edge) => edge.end === end && edge.value === value)) return;
    const edge = { end, value };
    if (edges) edges.push(edge);
    else found[start].set(makes, [edge]);
    const corners = byCorner.get(makes);
    for (const longer of corners?.get('') ?? []) take(longer, start, 0, edge, longer.given);
    for (const longer of corners?.get(text[end]) ?? []) take(longer, start, 0, edge, longer.given);
  }

  function edgesOf(source: Source, start: number): readonly Edge[] {
    const edges = found[start]?.get(source);
    if (edges) return edges;
    const productions = byMaker.get(source);
    if (!productions) return [];
    // Stored before it is filled, so that a source that refers to itself does not recurse forever.
    const made: Edge[] = [];
    (found[start] ??= new Map<Source, Edge[]>()).set(source, made);
    for (const production of productions) follow(production, start);
    return made;
  }

  for (let start = text.length - 1; start >= 0; start -= 1) {
    for (const production of byLetter.get(text[start]!) ?? []) follow(production, start);
    if (digits) edgesOf(digits, start);
  }
  return (start) => edgesOf(goal, start);
}

/**
 * The smallest automaton that accepts exactly a finite list of phrases. A grammar that lists ten thousand numbers is too
 * wide to decode; the same language as a minimal automaton has about a hundred states, whatever the language's way of
 * counting is, because numbers share their beginnings and their ends.
 */
export interface PhraseAutomaton {
  /** State 0 is the start. */
  readonly states: readonly PhraseState[];
}

interface PhraseState {
  readonly final: 'final' | 'inner';
  /** Word to the index of the next state, in a stable order. */
  readonly next: readonly (readonly [word: string, state: number])[];
}

/** Builds it from phrases of words; linear in their total length. */
export function buildPhraseAutomaton(phrases: Iterable<readonly string[]>): PhraseAutomaton {
  const root: TrieNode = { final: 'inner', next: new Map() };
  for (const phrase of phrases) insert(root, phrase);
  const byShape = new Map<string, number>();
  const states: PhraseState[] = [];
  const start = minimize(root, byShape, states);
  return { states: startFirst(states, start) };
}

interface TrieNode {
  final: 'final' | 'inner';
  readonly next: Map<string, TrieNode>;
}

function insert(root: TrieNode, phrase: readonly string[]): void {
  let node = root;
  for (const word of phrase) {
    let child = node.next.get(word);
    if (!child) {
      child = { final: 'inner', next: new Map() };
      node.next.set(word, child);
    }
    node = child;
  }
  node.final = 'final';
}

/** Two nodes with the same ends are one state (children first, so that their numbers are known). */
function minimize(node: TrieNode, byShape: Map<string, number>, states: PhraseState[]): number {
  const next = [...node.next]
    .map(([word, child]): [string, number] => [word, minimize(child, byShape, states)])
    .toSorted(([a], [b]) => compare(a, b));
  const shape = `${node.final} ${next.map(([word, state]) => `${word}>${state}`).join(' ')}`;
  const known = byShape.get(shape);
  if (known !== undefined) return known;
  states.push({ final: node.final, next });
  byShape.set(shape, states.length - 1);
  return states.length - 1;
}

/** Numbering from the end puts the start last; readers expect it first. */
function startFirst(states: readonly PhraseState[], start: number): PhraseState[] {
  const renumber = (state: number): number => start - state;
  return states
    .map((state) => ({ ...state, next: state.next.map(([word, to]): [string, number] => [word, renumber(to)]) }))
    .toReversed();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

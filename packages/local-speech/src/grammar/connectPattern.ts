import type { Pattern } from './pattern';

/** Takes a pattern as states, numbered from 0, and steps between them. */
export interface PatternSink {
  newState(): number;
  /** A step that says nothing. `weight`: its probability, above 0, at most 1. */
  skip(from: number, to: number, weight: number): void;
  /** A step that says a word. */
  say(from: number, to: number, word: string): void;
}

/** Writes all ways through the pattern between two states. Lists of phrases share their prefixes and suffixes. */
export function connectPattern(sink: PatternSink, pattern: Pattern, from: number, to: number): void {
  switch (pattern.kind) {
    case 'phrases':
      return connectPhrases(sink, pattern.phrases, from, to);
    case 'sequence':
      return connectSequence(sink, pattern.parts, from, to);
    case 'choice':
      for (const { weight, pattern: branch } of pattern.branches) {
        const inside = sink.newState();
        sink.skip(from, inside, weight);
        connectPattern(sink, branch, inside, to);
      }
      return;
    case 'optional':
      sink.skip(from, to, 1);
      return connectPattern(sink, pattern.part, from, to);
    case 'repeated': {
      const before = sink.newState();
      const after = sink.newState();
      sink.skip(from, before, 1);
      connectPattern(sink, pattern.part, before, after);
      sink.skip(after, before, 1);
      return sink.skip(after, to, 1);
    }
  }
}

function connectSequence(sink: PatternSink, parts: readonly Pattern[], from: number, to: number): void {
  let at = from;
  parts.forEach((part, index) => {
    const next = index === parts.length - 1 ? to : sink.newState();
    connectPattern(sink, part, at, next);
    at = next;
  });
}

function connectPhrases(sink: PatternSink, list: readonly (readonly string[])[], from: number, to: number): void {
  const { states } = automata.get(list) ?? buildPhraseAutomaton(list);
  automata.set(list, { states });
  const numbers = states.map((_, index) => (index === 0 ? from : sink.newState()));
  states.forEach((state, index) => {
    const here = numbers[index] ?? from;
    if (state.final === 'final' && here !== to) sink.skip(here, to, 1);
    for (const [word, next] of state.next) sink.say(here, numbers[next] ?? to, word);
  });
}

/** A grammar has the same ten thousand numbers in several places. */
const automata = new WeakMap<readonly (readonly string[])[], PhraseAutomaton>();

/**
 * The smallest automaton that accepts exactly a finite list of phrases. A plain list of ten thousand numbers is too
 * wide to decode. As a minimal automaton it has about a hundred states in any language, because numbers share their
 * prefixes and suffixes.
 */
interface PhraseAutomaton {
  /** State 0 is the start. */
  readonly states: readonly PhraseState[];
}

interface PhraseState {
  readonly final: 'final' | 'inner';
  /** Each word with the index of the next state, in a stable order. */
  readonly next: readonly (readonly [word: string, state: number])[];
}

/** Time is linear in the total length of the phrases. */
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

/** Merges nodes with the same suffixes into one state. Children come first so that their numbers are known. */
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

/** Renumbers the states so that the start comes first. Minimizing puts it last. */
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

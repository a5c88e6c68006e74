import { buildPhraseAutomaton, type PhraseAutomaton } from './phraseAutomaton';
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

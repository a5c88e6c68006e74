import { buildPhraseAutomaton } from './phraseAutomaton';
import type { Pattern } from './pattern';

/** A finite-state grammar in PocketSphinx's text format, plus the words that need a pronunciation. */
export interface Grammar {
  readonly name: string;
  readonly fsg: string;
  readonly words: readonly string[];
}

/**
 * Compiles a pattern directly to states and transitions. JSGF is not used because PocketSphinx copies a JSGF rule at
 * each use, which turns shared numbers back into ten thousand separate phrases.
 * Format: https://cmusphinx.github.io/doc/sphinxbase/fsg__model_8h.html
 */
export function compileGrammar(name: string, pattern: Pattern): Grammar {
  const machine: Machine = { states: 2, transitions: [], words: new Set() };
  connect(machine, pattern, START, FINAL);
  const fsg = [
    `FSG_BEGIN ${name}`,
    `NUM_STATES ${machine.states}`,
    `START_STATE ${START}`,
    `FINAL_STATE ${FINAL}`,
    ...machine.transitions,
    'FSG_END',
    '',
  ].join('\n');
  return { name, fsg, words: [...machine.words].toSorted() };
}

interface Machine {
  states: number;
  readonly transitions: string[];
  readonly words: Set<string>;
}

const START = 0;
const FINAL = 1;

function connect(machine: Machine, pattern: Pattern, from: number, to: number): void {
  switch (pattern.kind) {
    case 'phrases':
      return connectPhrases(machine, pattern.phrases, from, to);
    case 'sequence':
      return connectSequence(machine, pattern.parts, from, to);
    case 'choice':
      for (const { weight, pattern: branch } of pattern.branches) {
        const inside = newState(machine);
        step(machine, from, inside, weight);
        connect(machine, branch, inside, to);
      }
      return;
    case 'optional':
      step(machine, from, to, 1);
      return connect(machine, pattern.part, from, to);
    case 'repeated': {
      const before = newState(machine);
      const after = newState(machine);
      step(machine, from, before, 1);
      connect(machine, pattern.part, before, after);
      step(machine, after, before, 1);
      return step(machine, after, to, 1);
    }
  }
}

function connectSequence(machine: Machine, parts: readonly Pattern[], from: number, to: number): void {
  let at = from;
  parts.forEach((part, index) => {
    const next = index === parts.length - 1 ? to : newState(machine);
    connect(machine, part, at, next);
    at = next;
  });
}

function connectPhrases(machine: Machine, list: readonly (readonly string[])[], from: number, to: number): void {
  const { states } = buildPhraseAutomaton(list);
  const numbers = states.map((_, index) => (index === 0 ? from : newState(machine)));
  states.forEach((state, index) => {
    const here = numbers[index] ?? from;
    if (state.final === 'final' && here !== to) step(machine, here, to, 1);
    for (const [word, next] of state.next) {
      machine.words.add(word);
      machine.transitions.push(`TRANSITION ${here} ${numbers[next] ?? to} 1 ${word}`);
    }
  });
}

function step(machine: Machine, from: number, to: number, weight: number): void {
  machine.transitions.push(`TRANSITION ${from} ${to} ${weight}`);
}

function newState(machine: Machine): number {
  machine.states += 1;
  return machine.states - 1;
}

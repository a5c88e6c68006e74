import { connectPattern } from './connectPattern';
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
  const transitions: string[] = [];
  const words = new Set<string>();
  let states = 2;
  const newState = () => {
    states += 1;
    return states - 1;
  };
  const skip = (from: number, to: number, weight: number) =>
    void transitions.push(`TRANSITION ${from} ${to} ${weight}`);
  const say = (from: number, to: number, word: string) => {
    words.add(word);
    transitions.push(`TRANSITION ${from} ${to} 1 ${word}`);
  };
  connectPattern({ newState, skip, say }, pattern, START, FINAL);
  const fsg = [
    `FSG_BEGIN ${name}`,
    `NUM_STATES ${states}`,
    `START_STATE ${START}`,
    `FINAL_STATE ${FINAL}`,
    ...transitions,
    'FSG_END',
    '',
  ].join('\n');
  return { name, fsg, words: [...words].toSorted() };
}

const START = 0;
const FINAL = 1;

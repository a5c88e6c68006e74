import { connectPattern } from '../grammar/connectPattern';
import { phrases, type Pattern } from '../grammar/pattern';

/** The texts that a model may write, read character by character. States are numbers; 0 is the start. */
export interface TextAutomaton {
  /** The state after a character, or undefined if no text goes on with it. */
  step(state: number, character: string): number | undefined;
  /** True if a text may end here. */
  isEnd(state: number): boolean;
}

/** These words without a space before them: `$` and `5`. */
export function joinedWords(words: readonly string[]): Pattern {
  return phrases(words.map((word) => glue + word));
}

/**
 * Turns a pattern of words into an automaton of characters. Case does not matter. A hyphen counts as a space, a comma
 * may follow a word, and a full stop may end the text. Each word has a space before it, also the first, as in the pieces of a
 * tokenizer.
 *
 * A set of the pattern's states becomes one state when it is first reached, because a text visits few of them.
 */
export function createTextAutomaton(pattern: Pattern): TextAutomaton {
  const { nodes, closure } = writeCharacters(pattern);
  const numbers = new Map<string, number>();
  const states: State[] = [];
  const numberOf = (members: readonly number[]) => {
    const key = members.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    states.push({ members, next: new Map() });
    numbers.set(key, states.length - 1);
    return states.length - 1;
  };
  numberOf(closure([START]));

  return {
    isEnd: (state) => states[state]?.members.includes(FINAL) ?? false,
    step(state, character) {
      const { members, next } = states[state] ?? nowhere;
      const sign = character === '-' ? ' ' : character.toLowerCase();
      if (next.has(sign)) return next.get(sign);
      const reached = closure(members.flatMap((member) => nodes[member]?.next.get(sign) ?? []));
      const found = reached.length === 0 ? undefined : numberOf(reached);
      next.set(sign, found);
      return found;
    },
  };
}

interface State {
  readonly members: readonly number[];
  readonly next: Map<string, number | undefined>;
}

interface Node {
  readonly skips: number[];
  readonly next: Map<string, number[]>;
  /** Where a word begins, behind its space. */
  behindSpace?: number;
}

const nowhere: State = { members: [], next: new Map() };
const START = 0;
const FINAL = 1;
const glue = '\u2060';

function writeCharacters(pattern: Pattern) {
  const nodes: Node[] = [];
  const newState = () => nodes.push({ skips: [], next: new Map() }) - 1;
  const nodeAt = (at: number) => nodes[at] as Node;
  const write = (from: number, to: number, sign: string) =>
    void nodeAt(from).next.set(sign, [...(nodeAt(from).next.get(sign) ?? []), to]);
  const wordStart = (from: number) => {
    const known = nodeAt(from).behindSpace;
    if (known !== undefined) return known;
    const [behindComma, behindSpace] = [newState(), newState()];
    write(from, behindSpace, ' ');
    write(from, behindComma, ',');
    write(behindComma, behindSpace, ' ');
    nodeAt(from).behindSpace = behindSpace;
    return behindSpace;
  };
  const say = (from: number, to: number, word: string) => {
    const isGlued = word.startsWith(glue);
    const signs = Array.from(isGlued ? word.slice(glue.length) : word);
    let at = isGlued ? from : wordStart(from);
    signs.forEach((sign, index) => {
      const next = index === signs.length - 1 ? to : newState();
      write(at, next, sign.toLowerCase());
      at = next;
    });
  };
  const [start, final, beforeStop] = [newState(), newState(), newState()];
  nodeAt(beforeStop).skips.push(final);
  write(beforeStop, final, '.');
  const skip = (from: number, to: number) => void nodeAt(from).skips.push(to);
  connectPattern({ newState, skip, say }, pattern, start, beforeStop);

  /** All states that are reached without a character, in rising order. */
  function closure(from: readonly number[]): number[] {
    const reached = new Set(from);
    for (const at of reached) for (const to of nodeAt(at).skips) reached.add(to);
    return [...reached].toSorted((a, b) => a - b);
  }
  return { nodes, closure };
}

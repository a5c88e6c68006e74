import type { TextAutomaton } from './textAutomaton';

/** A token that may come next, and the automaton's state after it. */
export interface TokenPath {
  readonly token: number;
  readonly state: number;
}

/**
 * Returns the tokens that may follow in each state of the automaton. A token is a piece of text (`▁twenty`, `5`, `.`);
 * all its characters must go on. The answers are kept, because texts visit the same states.
 *
 * @param pieces the tokenizer's pieces by number. `▁` is a space. Control tokens such as `<s>` are never part of a text.
 */
export function createTokenPaths(
  pieces: readonly string[],
  automaton: TextAutomaton,
): (state: number) => readonly TokenPath[] {
  const root = createTrie(pieces);
  const known = new Map<number, readonly TokenPath[]>();
  return (state) => {
    const kept = known.get(state);
    if (kept) return kept;
    const paths: TokenPath[] = [];
    collect(root, state, automaton, paths);
    known.set(state, paths);
    return paths;
  };
}

interface Trie {
  readonly tokens: number[];
  readonly next: Map<string, Trie>;
}

function createTrie(pieces: readonly string[]): Trie {
  const root: Trie = { tokens: [], next: new Map() };
  for (const [token, piece] of pieces.entries()) {
    if (piece.startsWith('<')) continue;
    let at = root;
    for (const sign of piece.replaceAll('▁', ' ')) {
      const child = at.next.get(sign) ?? { tokens: [], next: new Map() };
      at.next.set(sign, child);
      at = child;
    }
    if (at !== root) at.tokens.push(token);
  }
  return root;
}

function collect(node: Trie, state: number, automaton: TextAutomaton, into: TokenPath[]): void {
  for (const token of node.tokens) into.push({ token, state });
  for (const [sign, child] of node.next) {
    const reached = automaton.step(state, sign);
    if (reached !== undefined) collect(child, reached, automaton, into);
  }
}

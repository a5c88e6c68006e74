import type { TextAutomaton } from './textAutomaton';
import type { TokenPath } from './tokenPaths';

/** A whole text and its natural-log probability. */
export interface ScoredText {
  readonly text: string;
  readonly logP: number;
}

export interface Hearing {
  /** The model's own text: the likeliest token at each step, whether the automaton has it or not. */
  readonly greedy: ScoredText;
  /** Texts of the automaton, likeliest first. Empty if none was found. */
  readonly beam: readonly ScoredText[];
}

/** A model that continues several texts at once, one row each. */
export interface TextModel {
  /** Logits of the first token: one row. */
  begin(): Promise<Float32Array>;
  /** Logits of the next token, row after row. `parents`: the row of the step before that each row continues. */
  advance(parents: readonly number[], tokens: readonly number[]): Promise<Float32Array>;
}

export interface SearchOptions {
  readonly automaton: Pick<TextAutomaton, 'isEnd'>;
  /** The tokens that may follow in each state. */
  readonly pathsFrom: (state: number) => readonly TokenPath[];
  readonly pieces: readonly string[];
  /** Token of a text's end. */
  readonly end: number;
  /** How many tokens a text may have at most. */
  readonly maxTokens: number;
  /** In nats. Less likely texts are dropped. */
  readonly minLogP: number;
}

/**
 * Writes the model's own text, which is never empty, and by a beam of 8 the likeliest texts of the automaton. Both run in
 * the same steps, so that they cost one pass.
 */
export async function beamSearch(model: TextModel, options: SearchOptions): Promise<Hearing> {
  const { pathsFrom, automaton, pieces, end, maxTokens } = options;
  let greedy: Hypothesis = { tokens: [], state: 0, logP: 0, parent: 0 };
  let isGreedyOpen = true;
  let open: readonly Hypothesis[] = [greedy];
  const finished: Hypothesis[] = [];
  let rows = readRows(suppressEnd(await model.begin(), end), 1);

  for (let step = 0; step < maxTokens; step += 1) {
    const candidates: Hypothesis[] = [];
    for (const hypothesis of open) {
      const logPOf = rows[hypothesis.parent] ?? impossible;
      if (automaton.isEnd(hypothesis.state)) finished.push({ ...hypothesis, logP: hypothesis.logP + logPOf(end) });
      for (const { token, state } of pathsFrom(hypothesis.state))
        candidates.push({
          tokens: [...hypothesis.tokens, token],
          state,
          logP: hypothesis.logP + logPOf(token),
          parent: hypothesis.parent,
        });
    }
    if (isGreedyOpen) {
      const logPOf = rows[greedy.parent] ?? impossible;
      const token = logPOf.likeliest;
      greedy = {
        ...greedy,
        logP: greedy.logP + logPOf(token),
        tokens: token === end ? greedy.tokens : [...greedy.tokens, token],
      };
      isGreedyOpen = token !== end;
    }
    const minLogP = Math.max(options.minLogP, ...finished.map(({ logP }) => logP - pruneMargin));
    open = candidates
      .toSorted((a, b) => b.logP - a.logP)
      .slice(0, beamWidth)
      .filter(({ logP }) => logP > minLogP);
    const all = isGreedyOpen ? [greedy, ...open] : open;
    if (all.length === 0) break;
    const logits = await model.advance(
      all.map(({ parent }) => parent),
      all.map(({ tokens }) => tokens.at(-1) ?? end),
    );
    rows = readRows(logits, all.length);
    all.forEach((hypothesis, at) => {
      if (hypothesis === greedy) greedy = { ...greedy, parent: at };
    });
    open = open.map((hypothesis) => ({ ...hypothesis, parent: all.indexOf(hypothesis) }));
  }
  const textOf = ({ tokens, logP }: Hypothesis): ScoredText => ({ text: join(tokens, pieces), logP });
  return { greedy: textOf(greedy), beam: finished.map(textOf).toSorted((a, b) => b.logP - a.logP) };
}

interface Hypothesis {
  readonly tokens: readonly number[];
  readonly state: number;
  readonly logP: number;
  /** The row of the model's last step that it continues. */
  readonly parent: number;
}

/** The natural-log probability of each token in a row. */
interface LogProbabilities {
  (token: number): number;
  readonly likeliest: number;
}

const beamWidth = 8;
/** In nats. `decide` offers no choice that is 4 behind, so a hypothesis this far behind a finished one is pruned. */
const pruneMargin = 7;
const impossible: LogProbabilities = Object.assign(() => -Infinity, { likeliest: -1 });

/**
 * The model often ends at once if a short word has silence around it: for "no" of one voice with a probability of 0.93
 * (26 November 2026). The endpointer has found speech, so that the first token is never the end.
 */
function suppressEnd(logits: Float32Array, end: number): Float32Array {
  return logits.with(end, -Infinity);
}

function readRows(logits: Float32Array, count: number): LogProbabilities[] {
  const size = logits.length / count;
  return Array.from({ length: count }, (_, at) => readRow(logits.subarray(at * size, (at + 1) * size)));
}

function readRow(logits: Float32Array): LogProbabilities {
  let likeliest = 0;
  for (let at = 1; at < logits.length; at += 1) if ((logits[at] ?? 0) > (logits[likeliest] ?? 0)) likeliest = at;
  const most = logits[likeliest] ?? 0;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - most);
  const total = most + Math.log(sum);
  return Object.assign((token: number) => (logits[token] ?? -Infinity) - total, { likeliest });
}

/** Pieces such as `<0xE2>` stand for bytes and are left out: no word of an amount has them. */
function join(tokens: readonly number[], pieces: readonly string[]): string {
  return tokens
    .map((token) => pieces[token] ?? '')
    .filter((piece) => !piece.startsWith('<'))
    .join('')
    .replaceAll('▁', ' ')
    .trim();
}

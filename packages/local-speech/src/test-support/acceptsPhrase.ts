import type { Grammar } from '../grammar/compileGrammar';
import type { TextAutomaton } from '../moonshine/textAutomaton';

/** True if the compiled grammar accepts the phrase. Reads the same text as the decoder. */
export function acceptsPhrase({ fsg }: Grammar, phrase: string): boolean {
  const lines = fsg.split('\n').map((line) => line.split(' '));
  const start = Number(lines.find(([key]) => key === 'START_STATE')?.[1]);
  const final = Number(lines.find(([key]) => key === 'FINAL_STATE')?.[1]);
  const steps = lines
    .filter(([key]) => key === 'TRANSITION')
    .map(([, from, to, , word]) => ({ from: Number(from), to: Number(to), word }));

  const withEmptySteps = (states: Set<number>): Set<number> => {
    for (const state of states)
      for (const { from, to, word } of steps) if (from === state && word === undefined) states.add(to);
    return states;
  };

  let states = withEmptySteps(new Set([start]));
  for (const spoken of phrase.split(' '))
    states = withEmptySteps(
      new Set(steps.filter(({ from, word }) => word === spoken && states.has(from)).map(({ to }) => to)),
    );
  return states.has(final);
}

/** True if the automaton accepts the whole text. Like the first piece of a tokenizer, the text gets a space before it. */
export function acceptsText(automaton: TextAutomaton, text: string): boolean {
  let state: number | undefined = 0;
  for (const sign of ` ${text}`) state = state === undefined ? undefined : automaton.step(state, sign);
  return state !== undefined && automaton.isEnd(state);
}

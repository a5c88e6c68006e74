import type { TextAutomaton } from '../moonshine/textAutomaton';

/** True if the automaton accepts the whole text. Like the first piece of a tokenizer, the text gets a space before it. */
export function acceptsText(automaton: TextAutomaton, text: string): boolean {
  let state: number | undefined = 0;
  for (const sign of ` ${text}`) state = state === undefined ? undefined : automaton.step(state, sign);
  return state !== undefined && automaton.isEnd(state);
}

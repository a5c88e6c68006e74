import type { AmountEntryNeed } from './events';
import { isLoadingSpeech, type AmountEntryState, type LoadingState } from './state';

/** The speech code, the wait for it, and what `spoken` adds once the code is there. */
export function needsOfAmountEntry(
  state: AmountEntryState,
  spoken: ((state: AmountEntryState) => readonly AmountEntryNeed[]) | undefined,
): readonly AmountEntryNeed[] {
  const needs = isLoadingSpeech(state) ? needsOfLoading(state) : (spoken?.(state) ?? []);
  if (!state.isWatched) return needs;
  const all = [...needs];
  if (state.speech !== 'ready') all.push(speech);
  const { dueError } = state;
  if (dueError) {
    const { at } = dueError;
    all.push({ key: `error-due-${at}`, type: 'timer', at, event: { type: 'error-due' } });
  }
  return all;
}

const speech: AmountEntryNeed = { key: 'speech', type: 'speech' };

function needsOfLoading({ answeredBy, turn }: LoadingState): readonly AmountEntryNeed[] {
  return answeredBy === null ? [] : [timer(answeredBy, 'load-slow', turn)];
}

export function timer(at: number, type: 'load-slow' | 'focus-read' | 'question-read', id: number): AmountEntryNeed {
  return { key: `${type}-${id}-${at}`, type: 'timer', at, event: { type, turn: id } };
}

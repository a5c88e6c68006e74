import type { AmountEntryNeed } from './events';
import { isLoadingSpeech, type AmountEntryState, type LoadingState } from './state';

/** The speech code, the wait for it, and what `spoken` adds once the code is there. */
export function needsOfAmountEntry(
  state: AmountEntryState,
  spoken: ((state: AmountEntryState) => readonly AmountEntryNeed[]) | undefined,
): readonly AmountEntryNeed[] {
  const needs = isLoadingSpeech(state) ? needsOfLoading(state) : (spoken?.(state) ?? []);
  if (!state.isWatched) return needs;
  return [...needs, ...(state.speech === 'ready' ? [] : [speech]), ...needsOfError(state)];
}

const speech: AmountEntryNeed = { key: 'speech', type: 'speech' };

function needsOfLoading({ answeredBy, turn }: LoadingState): readonly AmountEntryNeed[] {
  return answeredBy === null ? [] : [timer(answeredBy, 'load-slow', turn)];
}

function needsOfError({ dueError }: AmountEntryState): readonly AmountEntryNeed[] {
  if (!dueError) return [];
  const { at } = dueError;
  return [{ key: `error-due-${at}`, type: 'timer', at, event: { type: 'error-due' } }];
}

export function timer(at: number, type: 'load-slow' | 'focus-read' | 'question-read', id: number): AmountEntryNeed {
  return { key: `${type}-${id}-${at}`, type: 'timer', at, event: { type, turn: id } };
}

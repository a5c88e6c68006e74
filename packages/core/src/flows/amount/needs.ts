import { isAsking, isHearingAnswer, type AmountEntryState } from './state';

export type AmountEntryNeed =
  /** Holds the engine, the listening and the download of a turn, from the press to its end. Ending it aborts them. */
  | { readonly key: string; readonly type: 'turn'; readonly turn: number }
  | { readonly key: string; readonly type: 'microphone'; readonly turn: number }
  /** Dispatches `event` at a monotonic time in ms. */
  | {
      readonly key: string;
      readonly type: 'timer';
      readonly at: number;
      readonly event: { readonly type: 'focus-read' | 'question-read'; readonly turn: number };
    }
  /**
   * Dispatches `error-due` after `afterMs`. Equal waits end in the order in which they began. Waits until a time are rounded, and
   * of two fields that began within 1 ms the second then said its error first (3 of 150 forms, 2 December 2026).
   */
  | { readonly key: string; readonly type: 'error-due'; readonly afterMs: number };

export function needs(state: AmountEntryState): readonly AmountEntryNeed[] {
  const { dueError, watchers } = state;
  if (watchers === 0 || !dueError) return needsOfSpoken(state);
  const { since, waitMs } = dueError;
  return [...needsOfSpoken(state), { key: `error-due:${since}`, type: 'error-due', afterMs: waitMs }];
}

/** The current turn, the page's microphone, and the waits. */
function needsOfSpoken(state: AmountEntryState): readonly AmountEntryNeed[] {
  switch (state.status) {
    case 'preparing':
      return needsOfPreparing(state);
    case 'listening':
    case 'thinking':
      return [turn(state.turn), microphone(state.turn)];
    case 'confirming':
    case 'choosing':
      return needsOfAnswer(state);
    case 'idle':
    case 'failed':
      return [];
  }
}

/** The microphone is not this field's while a question waits for the payer, or a download goes on. */
function needsOfPreparing(state: Extract<AmountEntryState, { status: 'preparing' }>): readonly AmountEntryNeed[] {
  switch (state.step) {
    case 'engine':
      return [turn(state.turn), microphone(state.turn)];
    case 'permission': {
      const held = [turn(state.turn), microphone(state.turn)];
      return state.opensAt === null ? held : [...held, timer(state.opensAt, 'focus-read', state.turn)];
    }
    case 'consent':
    case 'download-question':
    case 'download':
      return [turn(state.turn)];
  }
}

function needsOfAnswer(state: AmountEntryState): readonly AmountEntryNeed[] {
  if (isHearingAnswer(state)) return [turn(state.turn), microphone(state.turn)];
  if (!isAsking(state) || state.answer === 'off') return [];
  return [timer(state.said?.readUntil ?? 0, 'question-read', state.turn)];
}

function turn(id: number): AmountEntryNeed {
  return { key: `turn:${id}`, type: 'turn', turn: id };
}

function microphone(id: number): AmountEntryNeed {
  return { key: `microphone:${id}`, type: 'microphone', turn: id };
}

function timer(at: number, type: 'focus-read' | 'question-read', id: number): AmountEntryNeed {
  return { key: `${type}:${id}:${at}`, type: 'timer', at, event: { type, turn: id } };
}

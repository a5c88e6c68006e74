import type { AmountEntryNeed } from './events';
import { isAsking, type AmountEntryState } from './state';

/** The needs of a field: the speech code, the current turn, the page's microphone, and its waits. */
export function needsOfAmountEntry(state: AmountEntryState): readonly AmountEntryNeed[] {
  return state.isWatched && state.speech !== 'ready' ? [speech, ...needsOfPhase(state)] : needsOfPhase(state);
}

const speech: AmountEntryNeed = { key: 'speech', type: 'speech' };

function needsOfPhase(state: AmountEntryState): readonly AmountEntryNeed[] {
  switch (state.status) {
    case 'preparing':
      return needsOfPreparing(state);
    case 'listening':
      return [turn(state.turn), microphone(state.turn)];
    case 'confirming':
    case 'choosing':
      return needsOfAnswer(state);
    case 'idle':
    case 'failed':
      return [];
  }
}

/** The field does not hold the microphone while a question waits for the payer or a download runs. */
function needsOfPreparing(state: Extract<AmountEntryState, { status: 'preparing' }>): readonly AmountEntryNeed[] {
  switch (state.step) {
    case 'loading':
      return state.answeredBy === null ? [] : [timer(state.answeredBy, 'load-slow', state.turn)];
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
  if (!isAsking(state) || state.answer === 'off') return [];
  if (state.answer === 'listening') return [turn(state.round), microphone(state.round)];
  return [timer(state.said?.readUntil ?? 0, 'question-read', state.round)];
}

function turn(id: number): AmountEntryNeed {
  return { key: `turn-${id}`, type: 'turn', turn: id };
}

function microphone(id: number): AmountEntryNeed {
  return { key: `microphone-${id}`, type: 'microphone', turn: id };
}

function timer(at: number, type: 'load-slow' | 'focus-read' | 'question-read', id: number): AmountEntryNeed {
  return { key: `${type}-${id}-${at}`, type: 'timer', at, event: { type, turn: id } };
}

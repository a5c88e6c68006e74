import type { AmountEntryFacts, PressEvent } from '../events';
import { isAsking, isLoadingSpeech, type AmountEntryState } from '../state';
import { withoutAnswer } from '../transitions';
import { cancelTalking, type Draft } from './draft';
import { updateSpeech } from './speech';
import { isHearingAnswer, listenForAnswer } from './spokenAnswers';

/** Handles the talk button once the speech code is loaded. At a question, a press opens the microphone for its answer. */
export function press(draft: Draft, event: PressEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  // The payer may press to be sure that the microphone is closed. Their words are not lost.
  if (isThinking(state) && event.type !== 'cancel-talking') return sayThinking(draft);
  switch (event.type) {
    case 'talk':
      if (!isAnswerable(state) || event.expect === 'digits') break;
      return listenForAnswer(draft, { ...state, round: state.round + 1 }, 'pressed', facts);
    case 'finish-talking':
      if (state.status === 'preparing' && !isLoadingSpeech(state)) return cancelTalking(draft);
      if (state.status !== 'listening' && !isHearingAnswer(state)) break;
      return void draft.effects.push({ type: 'finish', turn: state.round });
    case 'cancel-talking':
      if (!isHearingAnswer(state)) break;
      return void (draft.state = withoutAnswer(state));
  }
  updateSpeech(draft, event, facts);
}

type Choosing = Extract<AmountEntryState, { status: 'choosing' }>;

function isAnswerable(state: AmountEntryState): state is Choosing {
  if (state.status !== 'choosing' || !state.isWatched || state.speech !== 'ready' || state.dueError) return false;
  return state.answer === 'off' || state.answer === 'waiting';
}

function isThinking(state: AmountEntryState): boolean {
  return state.status === 'thinking' || (isAsking(state) && state.answer === 'thinking');
}

function sayThinking({ effects }: Draft): void {
  effects.push({ type: 'say', announcement: { type: 'thinking' }, why: 'asked-for', awaited: null });
}

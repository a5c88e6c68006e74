import type { AmountEntryFacts, SpeechEvent } from '../events';
import { isAsking, isTalking, type AmountEntryState } from '../state';
import { withoutAnswer } from '../transitions';
import { actedBy, cancelTalking, dismiss, sayError, talk, type Draft } from './draft';
import { isHearingAnswer, listenForAnswer } from './spokenAnswers';

/** Handles the talk button. At a question, a press opens the microphone for its answer. */
export function updateTalkButton(draft: Draft, event: SpeechEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (event.type === 'stop-listening') {
    return isTalking(state) ? cancelTalking(draft) : dismiss(draft, 'nothing', actedBy(facts));
  }
  // The payer may press to be sure that the microphone is closed. Their words are not lost.
  if (isThinking(state) && event.type !== 'cancel-talking') return sayThinking(draft);
  switch (event.type) {
    case 'talk':
      if (isAnswerable(state) && event.expect !== 'digits') {
        return listenForAnswer(draft, { ...state, round: state.round + 1 }, 'pressed', facts);
      }
      // An error that was shown before this press would close its microphone later, so it comes first.
      sayError(draft, facts);
      return talk(draft, event.expect, state.dueError ? 'after-focus' : 'at-once');
    case 'finish-talking':
      if (state.status === 'preparing') return cancelTalking(draft);
      if (state.status !== 'listening' && !isHearingAnswer(state)) return;
      return void draft.effects.push({ type: 'finish', turn: state.round });
    case 'cancel-talking':
      if (isHearingAnswer(state)) draft.state = withoutAnswer(state);
      else cancelTalking(draft);
  }
}

type Choosing = Extract<AmountEntryState, { status: 'choosing' }>;

function isAnswerable(state: AmountEntryState): state is Choosing {
  if (state.status !== 'choosing' || !state.isWatched || state.dueError) return false;
  return state.answer === 'off' || state.answer === 'waiting';
}

function isThinking(state: AmountEntryState): boolean {
  return state.status === 'thinking' || (isAsking(state) && state.answer === 'thinking');
}

function sayThinking({ effects }: Draft): void {
  effects.push({ type: 'say', announcement: { type: 'thinking' }, why: 'asked-for', awaited: null });
}

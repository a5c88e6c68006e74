import { andThen } from '../../../flow';
import type { AmountEntryFacts, SpeechEvent } from '../events';
import { isHearingAnswer, isTalking, isThinking, type AmountEntryState } from '../state';
import { listenForAnswer } from './spokenAnswers';
import { actedBy, cancelTalking, dismiss, sayError, step, talk, type AmountStep } from './step';
import { stopHearingAnswer } from './transitions';

/** Handles the talk button. At a question, a press opens the microphone for its answer. */
export function updateTalkButton(state: AmountEntryState, event: SpeechEvent, facts: AmountEntryFacts): AmountStep {
  if (event.type === 'stop-listening') {
    return isTalking(state) ? cancelTalking(state) : dismiss(state, 'nothing', actedBy(facts));
  }
  // The payer may press to be sure that the microphone is closed. Their words are not lost.
  if (isThinking(state) && event.type !== 'cancel-talking') return sayThinking(state);
  switch (event.type) {
    case 'talk':
      if (isAnswerable(state) && event.expect !== 'digits') {
        return listenForAnswer({ ...state, turn: state.turn + 1 }, 'pressed', facts);
      }
      // An error that was shown before this press would close its microphone later, so it comes first.
      return andThen(sayError(state, facts), (told) =>
        talk(told, event.expect, state.dueError ? 'after-focus' : 'at-once'),
      );
    case 'finish-talking':
      if (state.status === 'preparing') return cancelTalking(state);
      if (state.status !== 'listening' && !isHearingAnswer(state)) return step(state);
      return step(state, { type: 'finish', turn: state.turn });
    case 'cancel-talking':
      return isHearingAnswer(state) ? step(stopHearingAnswer(state)) : cancelTalking(state);
  }
}

type Choosing = Extract<AmountEntryState, { status: 'choosing' }>;

function isAnswerable(state: AmountEntryState): state is Choosing {
  if (state.status !== 'choosing' || state.watchers === 0 || state.dueError) return false;
  return state.answer === 'off' || state.answer === 'waiting';
}

function sayThinking(state: AmountEntryState): AmountStep {
  return step(state, { type: 'say', announcement: { type: 'thinking' }, why: 'asked-for', awaited: null });
}

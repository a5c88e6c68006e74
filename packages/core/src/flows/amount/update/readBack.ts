import type { AmountEntryFacts, DeliveredEvent, ReadBackEvent } from '../events';
import { isAsking, type AmountEntryState } from '../state';
import { takeAnswer } from './answers';
import { actedBy, sayQuestionAgain, step, type AmountStep } from './step';

/** The second answer that is not understood closes the microphone; the buttons remain. */
const maxMisses = 2;

/** Handles Accept, and opens the microphone for an answer once a question was said. */
export function updateReadBack(
  state: AmountEntryState,
  event: ReadBackEvent | DeliveredEvent,
  facts: AmountEntryFacts,
): AmountStep {
  switch (event.type) {
    case 'accept':
      if (state.status !== 'confirming') return step(state);
      if (state.readBack !== 'delivered') return sayQuestionAgain(state, facts);
      return takeAnswer(state, state.money, 'spoken', actedBy(facts), facts);
    case 'accept-doubted':
      return state.status === 'confirming' ? sayQuestionAgain(state, facts) : step(state);
    case 'delivered':
      return step(event.delivery === 'delivered' ? awaitAnswer(state, event.turn, facts) : state);
    case 'help-delivered':
      return step(awaitAnswer(state, event.turn, facts));
  }
}

/** Hands-free: waits until a screen reader has read the question. Otherwise the reader's voice would answer it. */
function awaitAnswer(state: AmountEntryState, turn: number, facts: AmountEntryFacts): AmountEntryState {
  if (!isAsking(state) || state.questionTurn !== turn || state.answer !== 'off') return state;
  // Without a recognizer, buttons answer.
  if (facts.microphone === 'none' || state.watchers === 0 || facts.handsFree === 'off') return state;
  if (state.readBack !== 'delivered' || state.missedAnswers >= maxMisses) return state;
  return { ...state, answer: 'waiting', turn: state.turn + 1 };
}

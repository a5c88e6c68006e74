import type { AmountEntryFacts, DeliveredEvent, ReadBackEvent } from '../events';
import { isAsking } from '../state';
import { takeAnswer } from './answers';
import { actedBy, sayQuestionAgain, type Draft } from './draft';

/** The second answer that is not understood closes the microphone; the buttons remain. */
const mostMisses = 2;

/** Handles Accept, and opens the microphone for an answer once a question was said. */
export function updateReadBack(draft: Draft, event: ReadBackEvent | DeliveredEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'accept':
      if (state.status !== 'confirming') return;
      if (state.readBack !== 'delivered') return sayQuestionAgain(draft, state, facts);
      return takeAnswer(draft, state.money, 'spoken', actedBy(facts), facts);
    case 'accept-doubted':
      return state.status === 'confirming' ? sayQuestionAgain(draft, state, facts) : undefined;
    case 'delivered':
      return event.delivery === 'delivered' ? awaitAnswer(draft, event.question, facts) : undefined;
    case 'help-delivered':
      return awaitAnswer(draft, event.question, facts);
  }
}

/** Hands-free: waits until a screen reader has read the question. Otherwise the reader's voice would answer it. */
function awaitAnswer(draft: Draft, question: number, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isAsking(state) || state.question !== question || state.answer !== 'off') return;
  // Without a recognizer, buttons answer.
  if (facts.microphone === 'none' || !state.isWatched || facts.handsFree === 'off') return;
  if (state.readBack !== 'delivered' || state.missedAnswers >= mostMisses) return;
  draft.state = { ...state, answer: 'waiting', round: state.round + 1 };
}

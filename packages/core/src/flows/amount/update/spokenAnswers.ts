import type { Money } from '../../../money';
import type { HeardAnswer } from '../../../spoken-amount';
import type { AmountEntryFacts, SpokenAnswerEvent } from '../events';
import { isSame } from '../limits';
import { isAsking, justSaid, type AskingState } from '../state';
import { withoutAnswer } from '../transitions';
import { takeAnswer } from './answers';
import { actedBy, dismiss, sayQuestionAgain, talk, type Draft } from './draft';

/** Handles answers that the payer speaks hands-free. */
export function updateSpokenAnswers(draft: Draft, event: SpokenAnswerEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isAsking(state)) return;
  switch (event.type) {
    case 'question-read':
      if (state.answer === 'waiting' && state.round === event.turn) listen(draft, state, facts);
      return;
    case 'answered':
      if (state.answer !== 'listening' || state.round !== event.turn) return;
      return answered(draft, withoutAnswer(state), event, facts);
  }
}

/** Counts an answer that was not understood and lists the possible answers. */
export function missAnswer(draft: Draft, state: AskingState): void {
  draft.state = { ...state, answer: 'off', missedAnswers: state.missedAnswers + 1 };
  draft.effects.push({
    type: 'say',
    announcement: { type: 'answer-help', to: hasSeveral(state) ? 'which' : 'yes-or-no' },
    why: 'by-itself',
    awaited: { question: state.question, as: 'help' },
  });
}

/** Gives way if the payer has pressed for another microphone: those words are not an answer to this question. */
function listen(draft: Draft, state: AskingState, facts: AmountEntryFacts): void {
  if (facts.microphone !== 'free') return void (draft.state = withoutAnswer(state));
  draft.state = { ...state, answer: 'listening' };
  draft.effects.push({
    type: 'listen',
    turn: state.round,
    expect: hasSeveral(state) ? 'choice' : 'answer',
    justSaid: justSaid(state, facts.now),
  });
}

/** A spoken yes accepts an amount. It never pays. */
function answered(
  draft: Draft,
  state: AskingState,
  { answer, named }: Extract<SpokenAnswerEvent, { type: 'answered' }>,
  facts: AmountEntryFacts,
): void {
  draft.state = state;
  // If the focused button disappears, focus has to move as it does after a press.
  const by = actedBy(facts);
  // Asked "First, two fifty; second, two hundred and fifty", the payer may also answer with the amount itself.
  const chosen = chosenOf(state, answer, named);
  if (chosen) return takeAnswer(draft, chosen, 'chosen', by, facts);
  switch (answer) {
    case 'yes':
      if (hasSeveral(state)) return missAnswer(draft, state);
      return state.status === 'confirming'
        ? takeAnswer(draft, state.money, 'spoken', by, facts)
        : takeAnswer(draft, state.candidates[0], 'chosen', by, facts);
    case 'no':
      dismiss(draft, 'talk', by);
      return talk(draft, 'amount', 'at-once', facts);
    case 'repeat':
      return sayQuestionAgain(draft, state, facts);
    case 'cancel':
      return dismiss(draft, 'nothing', by);
    case 'first':
    case 'second':
    case null:
      return missAnswer(draft, state);
  }
}

/** The candidate that the payer chose by its place or by its amount. */
function chosenOf(state: AskingState, answer: HeardAnswer | null, named: Money | null): Money | undefined {
  if (state.status !== 'choosing') return undefined;
  const [first, second] = state.candidates;
  if (!second) return undefined;
  if (answer === 'first') return first;
  if (answer === 'second') return second;
  return [first, second].find((candidate) => isSame(candidate, named));
}

function hasSeveral(state: AskingState): boolean {
  return state.status === 'choosing' && state.candidates.length > 1;
}

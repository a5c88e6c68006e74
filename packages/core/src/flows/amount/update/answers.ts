import type { Money } from '../../../money';
import type { AmountEntryFacts, AnswerEvent } from '../events';
import { isSame, violation } from '../limits';
import { isAsking, justSaid, type AskingState, type ValueReason } from '../state';
import { fail, stopMicrophone, take, withoutAnswer } from '../transitions';
import {
  actedBy,
  dismiss,
  moveFocus,
  say,
  sayCurrent,
  sayQuestionAgain,
  talk,
  type ActedBy,
  type Draft,
} from './draft';

/** A second answer that was not understood closes the microphone; the buttons remain. */
const mostMisses = 2;

/** What the payer answers to a read-back or a question, by press and, hands-free, by voice. */
export function updateAnswers(draft: Draft, event: AnswerEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'accept':
      if (state.status !== 'confirming') return;
      if (state.readBack !== 'delivered') return sayQuestionAgain(draft, state, facts);
      return takeAnswer(draft, state.money, 'spoken', actedBy(facts), facts);
    case 'choose':
      return choose(draft, event.money, facts);
    case 'hear-again':
      if (isAsking(state)) return sayQuestionAgain(draft, state, facts);
      draft.state = stopMicrophone(state);
      return sayCurrent(draft, facts, 'asked-for');
    case 'say-again':
      dismiss(draft, 'talk', 'press');
      return talk(draft, 'amount', 'after-focus', facts);
    case 'type-instead':
      return dismiss(draft, 'input', 'press');
    case 'delivered':
      if (!isAsking(state) || state.question !== event.question) return;
      // Once heard, an amount stays heard, even if it is said again in masked form.
      if (state.readBack !== 'delivered') draft.state = { ...state, readBack: event.delivery };
      if (event.delivery === 'delivered') awaitAnswer(draft, facts);
      return;
    case 'help-delivered':
      if (isAsking(state) && state.question === event.question) awaitAnswer(draft, facts);
      return;
    case 'question-read':
      if (isAsking(state) && state.answer === 'waiting' && state.round === event.turn) listen(draft, state, facts);
      return;
    case 'answered':
      if (!isAsking(state) || state.answer !== 'listening' || state.round !== event.turn) return;
      return answered(draft, withoutAnswer(state), event, facts);
  }
}

/** Counts an answer that was not understood, and tells what can be said. */
export function missAnswer(draft: Draft, state: AskingState): void {
  draft.state = { ...state, answer: 'off', missedAnswers: state.missedAnswers + 1 };
  draft.effects.push({
    type: 'say',
    announcement: { type: 'answer-help' },
    why: 'by-itself',
    awaited: { question: state.question, as: 'help' },
  });
}

function choose(draft: Draft, money: Money, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (state.status !== 'choosing' || !state.candidates.some((candidate) => isSame(candidate, money))) return;
  // A pressed choice carries its amount in its name, unless the name was masked.
  const isHeard = facts.amountPrivacy === 'whole' || state.readBack === 'delivered';
  if (!isHeard) return sayQuestionAgain(draft, state, facts);
  takeAnswer(draft, money, 'chosen', 'press', facts);
}

/** Takes the amount that the payer has accepted or chosen, if the field, as it is now, still takes it. */
function takeAnswer(draft: Draft, money: Money, reason: ValueReason, by: ActedBy, facts: AmountEntryFacts): void {
  const cause = violation(money, facts.limits);
  draft.state = cause ? fail(draft.state, cause, money) : take(draft.state, money, reason);
  // The control that was pressed has left the page: focus goes to where it was.
  if (by === 'press') moveFocus(draft, 'stage');
  if (cause) sayCurrent(draft, facts, 'by-itself');
  else say(draft, { type: 'accepted', money });
}

/** Hands-free: the microphone waits until a screen reader has read the question. Its voice would answer it. */
function awaitAnswer(draft: Draft, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!state.isWatched || facts.handsFree === 'off' || !isAsking(state) || state.answer !== 'off') return;
  if (state.readBack !== 'delivered' || state.missedAnswers >= mostMisses) return;
  draft.state = { ...state, answer: 'waiting', round: state.round + 1 };
}

/** A microphone that opens by itself gives way to one that the payer has pressed: those words are no answer here. */
function listen(draft: Draft, state: AskingState, facts: AmountEntryFacts): void {
  if (facts.microphone !== 'free' || state.speech !== 'ready') return void (draft.state = withoutAnswer(state));
  draft.state = { ...state, answer: 'listening' };
  draft.effects.push({
    type: 'listen',
    turn: state.round,
    expect: hasSeveral(state) ? 'named-amount' : 'answer',
    justSaid: justSaid(state, facts.now),
  });
}

/** A spoken yes accepts an amount and does nothing more: it never pays. */
function answered(
  draft: Draft,
  state: AskingState,
  { answer, named }: Extract<AnswerEvent, { type: 'answered' }>,
  facts: AmountEntryFacts,
): void {
  draft.state = state;
  // If the focused button vanishes, focus has to move, as after a press.
  const by = actedBy(facts);
  // To "two fifty or two hundred and fifty?" the payer answers with the amount itself.
  const candidates = state.status === 'choosing' && hasSeveral(state) ? state.candidates : [];
  const chosen = candidates.find((candidate) => isSame(candidate, named));
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
    case null:
      return missAnswer(draft, state);
  }
}

function hasSeveral(state: AskingState): boolean {
  return state.status === 'choosing' && state.candidates.length > 1;
}

import type { Money } from '../../../money';
import type { HeardAnswer } from '../../../spoken-amount';
import type { AmountEntryFacts, SpokenAnswerEvent } from '../events';
import { isSame } from '../limits';
import type { SpeechCause } from '../reasons';
import { isAsking, type AmountEntryState, type AskingState } from '../state';
import { ask, unanswered, withoutAnswer } from '../transitions';
import { takeAnswer } from './answers';
import { actedBy, dismiss, moveFocus, say, sayCurrent, sayQuestionAgain, talk, type Draft } from './draft';
import { hear } from './hear';
import { justSaid } from './justSaid';

/** Handles answers that the payer speaks: hands-free, or after a press of the talk button. */
export function updateSpokenAnswers(draft: Draft, event: SpokenAnswerEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isAsking(state)) return;
  switch (event.type) {
    case 'question-read':
      if (state.answer !== 'waiting' || state.round !== event.turn) return;
      // Gives way if the payer has pressed for another microphone: those words are not an answer to this question.
      if (facts.microphone !== 'free') return void (draft.state = withoutAnswer(state));
      return listenForAnswer(draft, state, 'listening', facts);
    case 'answered':
      if (!isHearingAnswer(state) || state.round !== event.turn) return;
      return answered(draft, withoutAnswer(state), event, facts);
  }
}

/**
 * Counts an answer that was not understood and lists the possible answers. If the microphone or the recognizer failed,
 * says that instead. The question stays.
 */
export function missAnswer(draft: Draft, state: AskingState, cause: MissCause = 'not-understood'): void {
  draft.state = { ...state, answer: 'off', missedAnswers: state.missedAnswers + 1 };
  if (cause !== 'no-speech' && cause !== 'not-understood') {
    return say(draft, { type: 'problem', cause, money: null, refusingWord: null, wording: 'full' });
  }
  draft.effects.push({
    type: 'say',
    announcement: { type: 'answer-help', amounts: amountsOf(state) },
    why: 'by-itself',
    awaited: { question: state.question, as: 'help' },
  });
}

type HearingState = AskingState & { readonly answer: 'listening' | 'pressed' | 'thinking' };
type MissCause = Exclude<SpeechCause, 'aborted'>;

/** True from the opening of the microphone for an answer until the answer was recognized. */
export function isHearingAnswer(state: AmountEntryState): state is HearingState {
  return isAsking(state) && state.answer !== 'off' && state.answer !== 'waiting';
}

export function listenForAnswer(
  draft: Draft,
  state: AskingState,
  answer: 'listening' | 'pressed',
  facts: AmountEntryFacts,
): void {
  draft.state = { ...state, answer };
  draft.effects.push({
    type: 'listen',
    turn: state.round,
    // After a press the payer may also say another amount.
    expect: hasSeveral(state) || answer === 'pressed' ? 'choice' : 'answer',
    justSaid: justSaid(state, facts.now),
  });
}

/** A spoken yes accepts an amount. It never pays. */
function answered(
  draft: Draft,
  state: AskingState,
  { answer, named, heard, style }: Extract<SpokenAnswerEvent, { type: 'answered' }>,
  facts: AmountEntryFacts,
): void {
  draft.state = state;
  // If the focused button disappears, focus has to move as it does after a press.
  const by = actedBy(facts);
  // Asked "First, two fifty; second, two hundred and fifty", the payer may also answer with the amount itself.
  const chosen = chosenOf(state, answer, named);
  const isDoubtful = named !== null && heard?.kind === 'ambiguous';
  if (chosen && state.status === 'choosing' && isDoubtful && hasSeveral(state))
    return askAlone(draft, state, chosen, facts);
  if (chosen) return choose(draft, state, chosen, facts);
  // A payer who has pressed "Say the amount" may also say another one: "twelve dollars".
  if (facts.handsFree === 'off' && answer === null && (heard?.kind === 'amount' || isDoubtful)) {
    draft.state = hear(state, { result: heard, style }, facts);
    focusQuestion(draft, facts);
    return sayCurrent(draft, facts, 'by-itself');
  }
  switch (answer) {
    case 'yes':
      if (hasSeveral(state)) return missAnswer(draft, state);
      return state.status === 'confirming'
        ? takeAnswer(draft, state.money, 'spoken', by, facts)
        : choose(draft, state, state.candidates[0], facts);
    case 'no':
      if (state.status === 'choosing' && state.candidates[2]) return askAlone(draft, state, state.candidates[2], facts);
      dismiss(draft, 'talk', by);
      return talk(draft, 'amount', by === 'press' ? 'after-focus' : 'at-once');
    case 'repeat':
      return sayQuestionAgain(draft, state, facts);
    case 'cancel':
      return dismiss(draft, 'nothing', by);
    case 'third':
      if (state.status === 'choosing' && state.candidates[2]) return askAlone(draft, state, state.candidates[2], facts);
      return missAnswer(draft, state);
    case 'first':
    case 'second':
    case null:
      return missAnswer(draft, state);
  }
}

/** Takes a spoken choice, if the question was said before: the payer may have spoken too early. */
function choose(draft: Draft, state: AskingState, money: Money, facts: AmountEntryFacts): void {
  if (state.readBack !== 'delivered') return sayQuestionAgain(draft, state, facts);
  takeAnswer(draft, money, 'chosen', actedBy(facts), facts);
}

/**
 * Moves focus to a new question, so that its choices come next. Hands-free it stays, unless its control disappears: a
 * screen reader would say where it went while the microphone opens.
 */
export function focusQuestion(draft: Draft, { handsFree, focus }: AmountEntryFacts): void {
  if (handsFree === 'off' || focus === 'prompt') moveFocus(draft, 'prompt');
}

/** Asks about one of several amounts: the third, which was not said, or one that may have been misheard. */
function askAlone(draft: Draft, state: Choosing, money: Money, facts: AmountEntryFacts): void {
  const { status, source, reason, style } = state;
  draft.state = ask(state, { status, source, reason, style, candidates: [money], ...unanswered(state) });
  focusQuestion(draft, facts);
  sayCurrent(draft, facts, 'by-itself');
}

/** The candidate that the payer chose by its place or by its amount. */
function chosenOf(state: AskingState, answer: HeardAnswer | null, named: Money | null): Money | undefined {
  if (state.status !== 'choosing') return undefined;
  const [first, second] = state.candidates;
  if (second && answer === 'first') return first;
  if (second && answer === 'second') return second;
  return state.candidates.find((candidate) => isSame(candidate, named));
}

type Choosing = Extract<AmountEntryState, { status: 'choosing' }>;

function hasSeveral(state: AskingState): boolean {
  return amountsOf(state) > 1;
}

function amountsOf(state: AskingState): number {
  return state.status === 'choosing' ? state.candidates.length : 1;
}

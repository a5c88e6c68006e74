import { andThen } from '../../../flow';
import type { Money } from '../../../money';
import type { HeardAnswer } from '../../../spoken-amount';
import type { AmountEntryEffect } from '../effects';
import type { AmountEntryFacts, SpokenAnswerEvent } from '../events';
import { isSameValue } from '../limits';
import type { SpeechCause } from '../reasons';
import { isAsking, isHearingAnswer, type AmountEntryState, type AskingState } from '../state';
import { takeAnswer } from './answers';
import { hear } from './hear';
import { justSaid } from './justSaid';
import { actedBy, dismiss, moveFocus, say, sayCurrent, sayQuestionAgain, step, talk, type AmountStep } from './step';
import { ask, newQuestion, stopHearingAnswer } from './transitions';

/** Handles answers that the payer speaks: hands-free, or after a press of the talk button. */
export function updateSpokenAnswers(
  state: AmountEntryState,
  event: SpokenAnswerEvent,
  facts: AmountEntryFacts,
): AmountStep {
  if (!isAsking(state) || state.turn !== event.turn) return step(state);
  switch (event.type) {
    case 'question-read':
      if (state.answer !== 'waiting') return step(state);
      // Gives way if the payer has pressed for another microphone: those words are not an answer to this question.
      return facts.microphone === 'free' ? listenForAnswer(state, 'listening', facts) : step(stopHearingAnswer(state));
    case 'answered':
      return isHearingAnswer(state) ? answered(stopHearingAnswer(state), event, facts) : step(state);
  }
}

type MissCause = Exclude<SpeechCause, 'aborted'>;

/**
 * Counts an answer that was not understood and lists the possible answers. If the microphone or the recognizer failed,
 * says that instead. The question stays.
 */
export function missAnswer(before: AskingState, cause: MissCause = 'not-understood'): AmountStep {
  const state: AskingState = { ...before, answer: 'off', missedAnswers: before.missedAnswers + 1 };
  if (cause !== 'no-speech' && cause !== 'not-understood') {
    return step(state, say({ type: 'problem', cause, money: null, refusingWord: null, wording: 'full' }));
  }
  return step(state, {
    type: 'say',
    announcement: { type: 'answer-help', amounts: amountsOf(state) },
    why: 'by-itself',
    awaited: { turn: state.questionTurn, as: 'help' },
  });
}

export function listenForAnswer(
  state: AskingState,
  answer: 'listening' | 'pressed',
  facts: AmountEntryFacts,
): AmountStep {
  return step(
    { ...state, answer },
    {
      type: 'listen',
      turn: state.turn,
      // After a press the payer may also say another amount.
      expect: hasSeveral(state) || answer === 'pressed' ? 'choice' : 'answer',
      justSaid: justSaid(state, facts.now),
    },
  );
}

/** A spoken yes accepts an amount. It never pays. */
function answered(
  state: AskingState,
  { answer, named, heard, style }: Extract<SpokenAnswerEvent, { type: 'answered' }>,
  facts: AmountEntryFacts,
): AmountStep {
  // If the focused button disappears, focus has to move as it does after a press.
  const by = actedBy(facts);
  // Asked "First, two fifty; second, two hundred and fifty", the payer may also answer with the amount itself.
  const chosen = chosenOf(state, answer, named);
  const isDoubtful = named !== null && heard?.kind === 'ambiguous';
  if (chosen && state.status === 'choosing' && isDoubtful && hasSeveral(state)) return askAlone(state, chosen, facts);
  if (chosen) return choose(state, chosen, facts);
  // A payer who has pressed "Say the amount" may also say another one: "twelve dollars".
  if (facts.handsFree === 'off' && answer === null && (heard?.kind === 'amount' || isDoubtful)) {
    const next = hear(state, { result: heard, style }, facts);
    return step(next, ...focusQuestion(facts), ...sayCurrent(next, facts, 'by-itself'));
  }
  switch (answer) {
    case 'yes':
      if (hasSeveral(state)) return missAnswer(state);
      return state.status === 'confirming'
        ? takeAnswer(state, state.money, 'spoken', by, facts)
        : choose(state, state.candidates[0], facts);
    case 'no':
      if (state.status === 'choosing' && state.candidates[2]) return askAlone(state, state.candidates[2], facts);
      return andThen(dismiss(state, 'talk', by), (idle) =>
        talk(idle, 'amount', by === 'press' ? 'after-focus' : 'at-once'),
      );
    case 'repeat':
      return sayQuestionAgain(state, facts);
    case 'cancel':
      return dismiss(state, 'nothing', by);
    case 'third':
      if (state.status === 'choosing' && state.candidates[2]) return askAlone(state, state.candidates[2], facts);
      return missAnswer(state);
    case 'first':
    case 'second':
    case null:
      return missAnswer(state);
  }
}

/** Takes a spoken choice, if the question was said before: the payer may have spoken too early. */
function choose(state: AskingState, money: Money, facts: AmountEntryFacts): AmountStep {
  if (state.readBack !== 'delivered') return sayQuestionAgain(state, facts);
  return takeAnswer(state, money, 'chosen', actedBy(facts), facts);
}

/**
 * Moves focus to a new question if its control disappears. Otherwise it stays, as for a read-back, because the choices follow
 * the talk button. Orca 48 names a prompt that gets the focus with or without its text, depending on when it looks; with it,
 * the message says the question a second time.
 */
export function focusQuestion({ focus }: AmountEntryFacts): readonly AmountEntryEffect[] {
  return focus === 'prompt' ? [moveFocus('prompt')] : [];
}

/** Asks about one of several amounts: the third, which was not said, or one that may have been misheard. */
function askAlone(before: Choosing, money: Money, facts: AmountEntryFacts): AmountStep {
  const { status, source, reason, style } = before;
  const state = ask(before, { status, source, reason, style, candidates: [money], ...newQuestion(before) });
  return step(state, ...focusQuestion(facts), ...sayCurrent(state, facts, 'by-itself'));
}

/** The candidate that the payer chose by its place or by its amount. */
function chosenOf(state: AskingState, answer: HeardAnswer | null, named: Money | null): Money | undefined {
  if (state.status !== 'choosing') return undefined;
  const [first, second] = state.candidates;
  if (second && answer === 'first') return first;
  if (second && answer === 'second') return second;
  return state.candidates.find((candidate) => isSameValue(candidate, named));
}

type Choosing = Extract<AmountEntryState, { status: 'choosing' }>;

function hasSeveral(state: AskingState): boolean {
  return amountsOf(state) > 1;
}

function amountsOf(state: AskingState): number {
  return state.status === 'choosing' ? state.candidates.length : 1;
}

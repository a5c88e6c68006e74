import type { Money } from '../../../money';
import { isSameValue, problemOf, type TypedReading } from '../limits';
import type { AmountEntryCause } from '../reasons';
import {
  isAsking,
  isTalking,
  type AmountEntryPhase,
  type AmountEntryState,
  type AskingState,
  type Entered,
  type ValueReason,
} from '../state';

/** The transitions of one entry. They do not check whether they are allowed: `update` has already decided. */

export function toIdle(state: AmountEntryState): AmountEntryState {
  return state.status === 'idle' ? state : toPhase(state, { status: 'idle' });
}

export function toPhase(state: AmountEntryState, phase: AmountEntryPhase): AmountEntryState {
  return { ...entered(state), ...phase };
}

/** Stops listening because the payer does something else. A question stays open, without the microphone. */
export function stopMicrophone(state: AmountEntryState): AmountEntryState {
  if (isTalking(state)) return toIdle(state);
  return isAsking(state) ? stopHearingAnswer(state) : state;
}

export function stopHearingAnswer(state: AskingState): AskingState {
  return state.answer === 'off' ? state : { ...state, answer: 'off' };
}

export function startTalking(
  state: AmountEntryState,
  expect: 'amount' | 'digits',
  opens: 'at-once' | 'after-focus',
): AmountEntryState {
  return { ...toPhase(state, { status: 'preparing', step: 'engine', expect, opens }), turn: state.turn + 1 };
}

export function fail(
  state: AmountEntryState,
  cause: AmountEntryCause,
  money: Money | null,
  refusingWord: string | null = null,
): AmountEntryState {
  const wording = state.lastCause === cause && state.refusals > 0 ? 'short' : 'full';
  const base = { ...entered(state), refusals: state.refusals + 1, lastCause: cause };
  return { ...base, status: 'failed', cause, money, refusingWord, wording, told: 'elsewhere' };
}

export function takeValue(state: AmountEntryState, money: Money, changedBy: ValueReason): AmountEntryState {
  return { ...setValue(toIdle(state), money), changedBy, refusals: 0, questions: 0 };
}

/** Sets the value for the app or a form reset, without changing the phase. */
export function setValue(state: AmountEntryState, money: Money | null): AmountEntryState {
  return {
    ...state,
    value: money,
    changedBy: 'given',
    committed: money,
    committedProblem: null,
    typed: null,
    reading: { kind: 'empty' },
    validationMessage: 'hidden',
  };
}

export function enterText(state: AmountEntryState, text: string, reading: TypedReading): AmountEntryState {
  const value = reading.kind === 'amount' ? reading.money : null;
  const isReported = !isSameValue(value, state.value) || problemOf(reading) !== null;
  return {
    ...toIdle(state),
    ...(isReported ? { value, changedBy: value ? 'typed' : 'cleared' } : {}),
    typed: text,
    reading,
    refusals: 0,
    questions: 0,
    validationMessage: 'hidden',
  };
}

/** Completes typing: ambiguous text becomes a question; refused text shows its reason. */
export function commit(state: AmountEntryState): AmountEntryState {
  // Moving focus to the Accept button must not close the question that the button answers.
  if (state.status !== 'idle' && state.status !== 'failed') return state;
  const committed = { committed: state.value, committedProblem: problemOf(state.reading) };
  if (state.typed !== null && state.reading.kind === 'ambiguous') {
    const { candidates } = state.reading;
    return ask(
      { ...state, ...committed },
      { status: 'choosing', source: 'typed', reason: 'separator', candidates, style: 'words', ...newQuestion(state) },
    );
  }
  const validationMessage = state.reading.kind === 'refused' ? 'shown' : state.validationMessage;
  const isCommitted =
    isSameValue(state.value, state.committed) && committed.committedProblem === state.committedProblem;
  if (isCommitted && validationMessage === state.validationMessage) return state;
  return { ...state, ...committed, validationMessage };
}

/** Asks a question in a new turn, so the delivery of an earlier question does not count for it. */
export function ask(state: AmountEntryState, phase: AmountEntryPhase): AmountEntryState {
  return { ...toPhase(state, phase), turn: state.turn + 1 };
}

export function newQuestion({ turn }: AmountEntryState) {
  return { questionTurn: turn + 1, readBack: 'waiting', answer: 'off', missedAnswers: 0 } as const;
}

/** The state without its phase, to leave no field of the old phase behind. */
function entered(state: AmountEntryState): Entered {
  const {
    value,
    changedBy,
    committed,
    committedProblem,
    typed,
    reading,
    validationMessage,
    otherWays,
    refusals,
    questions,
    lastCause,
    watchers,
    turn,
    said,
    dueError,
  } = state;
  return {
    value,
    changedBy,
    committed,
    committedProblem,
    typed,
    reading,
    validationMessage,
    otherWays,
    refusals,
    questions,
    lastCause,
    watchers,
    turn,
    said,
    dueError,
  };
}

import { stepTo, type Step } from '../../../flow';
import type { AmountEntryEffect, AmountEntryFocus } from '../effects';
import type { AmountEntryFacts } from '../events';
import { currentAnnouncement, type AmountAnnouncement } from '../messages/announcement';
import { isAsking, isTalking, type AmountEntryState, type AskingState } from '../state';
import { startTalking, stopMicrophone, toIdle } from './transitions';

export type AmountStep = Step<AmountEntryState, AmountEntryEffect>;

export const step = stepTo<AmountEntryState, AmountEntryEffect>;

/**
 * `press` uses a control on the screen; `voice` answers hands-free. Focus moves only if the focused control disappears.
 */
export type ActedBy = 'press' | 'voice';

export function actedBy({ focus }: AmountEntryFacts): ActedBy {
  return focus === 'prompt' ? 'press' : 'voice';
}

/**
 * Moves focus. Focus and message never repeat the same words (hmrc/accessibility#21). The prompt is named by the field's
 * label alone, and its text is announced after focus arrives: Orca 48 does not say the new name of an element that had
 * focus inside (3 of 3 runs, November 2026).
 */
export function moveFocus(on: AmountEntryFocus): AmountEntryEffect {
  return { type: 'focus', on };
}

export function say(announcement: AmountAnnouncement): AmountEntryEffect {
  return { type: 'say', announcement, why: 'by-itself', awaited: null };
}

/** Says the current announcement, if there is one. If it is a question, the flow asks to be told when it was delivered. */
export function sayCurrent(
  state: AmountEntryState,
  { limits }: AmountEntryFacts,
  why: 'by-itself' | 'asked-for',
): readonly AmountEntryEffect[] {
  const announcement = currentAnnouncement(state, limits);
  const awaited = isAsking(state) ? ({ turn: state.questionTurn, as: 'question' } as const) : null;
  return announcement ? [{ type: 'say', announcement, why, awaited }] : [];
}

export function sayQuestionAgain(question: AskingState, facts: AmountEntryFacts): AmountStep {
  const state: AskingState = { ...question, answer: 'off', missedAnswers: 0 };
  return step(state, ...sayCurrent(state, facts, 'asked-for'));
}

/** Reports an amount that was heard, or a failed try. */
export function tellResult(state: AmountEntryState, facts: AmountEntryFacts): AmountStep {
  const hasFailedTwice = state.status === 'failed' && state.refusals % 2 === 0;
  // If focus is already there, moving it would say nothing. It stays with a payer who has gone to another control.
  if (hasFailedTwice && (facts.focus === 'talk' || facts.focus === 'prompt')) return step(state, moveFocus('input'));
  const told: AmountEntryState =
    state.status === 'failed' && facts.focus === 'input' ? { ...state, told: 'at-input' } : state;
  return step(told, ...sayCurrent(told, facts, 'by-itself'));
}

/**
 * Says the app's error that is due, if there is one. It replaces the message of a spoken try that failed, and closes a
 * microphone that was open before it.
 */
export function sayError(before: AmountEntryState, { focus }: AmountEntryFacts): AmountStep {
  const { dueError } = before;
  if (!dueError) return step(before);
  const said = { ...before, dueError: null };
  const state = said.status === 'failed' ? toIdle(said) : stopMicrophone(said);
  const isReadThere = focus === 'input' && dueError.focus !== focus;
  return isReadThere ? step(state) : step(state, say({ type: 'app-error', text: dueError.text }));
}

export function dismiss(before: AmountEntryState, to: 'input' | 'talk' | 'nothing', by: ActedBy): AmountStep {
  if (before.status === 'idle') return step(before);
  const state = toIdle(before);
  if (to === 'input') return step(state, moveFocus('input'));
  if (by === 'press') return step(state, moveFocus('talk'));
  // After a spoken no, the microphone opens again at once.
  return to === 'nothing' ? step(state, say({ type: 'cancelled' })) : step(state);
}

export function talk(
  before: AmountEntryState,
  expect: 'amount' | 'digits',
  opens: 'at-once' | 'after-focus',
): AmountStep {
  if (before.watchers === 0 || isTalking(before)) return step(before);
  const state = startTalking(before, expect, opens);
  return step(state, { type: 'prepare', turn: state.turn });
}

/** The payer ended it: nothing is said, and it does not count as a refusal. */
export function cancelTalking(before: AmountEntryState): AmountStep {
  if (!isTalking(before)) return step(before);
  const hadButtons =
    before.status === 'preparing' && (before.step === 'consent' || before.step === 'download-question');
  return hadButtons ? step(toIdle(before), moveFocus('input')) : step(toIdle(before));
}

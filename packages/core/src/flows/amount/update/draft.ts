import { currentAnnouncement, type AmountAnnouncement } from '../announcement';
import type { AmountEntryEffect, AmountEntryFacts, AmountEntryFocus } from '../events';
import { isAsking, isTalking, type AmountEntryState, type AskingState } from '../state';
import { startTalking, stopMicrophone, toIdle } from '../transitions';

/** The state and effects of one event while it is being decided. */
export interface Draft {
  state: AmountEntryState;
  readonly effects: AmountEntryEffect[];
}

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
export function moveFocus({ effects }: Draft, on: AmountEntryFocus): void {
  effects.push({ type: 'focus', on });
}

export function say({ effects }: Draft, announcement: AmountAnnouncement | null): void {
  if (announcement) effects.push({ type: 'say', announcement, why: 'by-itself', awaited: null });
}

/** Says the current announcement. If it is a question, the flow asks to be told when it was delivered. */
export function sayCurrent({ state, effects }: Draft, facts: AmountEntryFacts, why: 'by-itself' | 'asked-for'): void {
  const announcement = currentAnnouncement(state, facts.limits);
  const awaited = isAsking(state) ? ({ question: state.question, as: 'question' } as const) : null;
  if (announcement) effects.push({ type: 'say', announcement, why, awaited });
}

export function sayQuestionAgain(draft: Draft, question: AskingState, facts: AmountEntryFacts): void {
  draft.state = { ...question, answer: 'off', missedAnswers: 0 };
  sayCurrent(draft, facts, 'asked-for');
}

/** Reports an amount that was heard, or a failed try. */
export function tellResult(draft: Draft, facts: AmountEntryFacts): void {
  const { state } = draft;
  const hasFailedTwice = state.status === 'failed' && state.refusals % 2 === 0;
  // If focus is already there, moving it would say nothing.
  if (hasFailedTwice && facts.focus !== 'input') return moveFocus(draft, 'input');
  if (state.status === 'failed' && facts.focus === 'input') draft.state = { ...state, told: 'at-input' };
  sayCurrent(draft, facts, 'by-itself');
}

/**
 * Says the app's error that is due, if there is one. It replaces the message of a spoken try that failed, and closes a
 * microphone that was open before it.
 */
export function sayError(draft: Draft, { focus }: AmountEntryFacts): void {
  const { dueError } = draft.state;
  if (!dueError) return;
  const state = { ...draft.state, dueError: null };
  draft.state = state.status === 'failed' ? toIdle(state) : stopMicrophone(state);
  if (focus !== 'input' || dueError.focus === focus) say(draft, { type: 'app-error', text: dueError.text });
}

export function dismiss(draft: Draft, to: 'input' | 'talk' | 'nothing', by: ActedBy): void {
  if (draft.state.status === 'idle') return;
  draft.state = toIdle(draft.state);
  if (to === 'input') moveFocus(draft, 'input');
  else if (by === 'press') moveFocus(draft, 'talk');
  // After a spoken no, the microphone opens again at once.
  else if (to === 'nothing') say(draft, { type: 'cancelled' });
}

export function talk(draft: Draft, expect: 'amount' | 'digits', opens: 'at-once' | 'after-focus'): void {
  if (!draft.state.isWatched || isTalking(draft.state)) return;
  draft.state = startTalking(draft.state, expect, opens);
  draft.effects.push({ type: 'prepare', turn: draft.state.round });
}

/** The payer ended it: nothing is said, and it does not count as a refusal. */
export function cancelTalking(draft: Draft): void {
  const { state } = draft;
  if (!isTalking(state)) return;
  draft.state = toIdle(state);
  const hadButtons = state.status === 'preparing' && (state.step === 'consent' || state.step === 'download-question');
  if (hadButtons) moveFocus(draft, 'input');
}

import { currentAnnouncement, type AmountAnnouncement } from '../announcement';
import type { AmountEntryEffect, AmountEntryFacts, AmountEntryFocus } from '../events';
import { isAsking, isTalking, type AmountEntryState, type AskingState } from '../state';
import { startLoading, startTalking, toIdle } from '../transitions';

/** One event's decision while it is made. */
export interface Draft {
  state: AmountEntryState;
  readonly effects: AmountEntryEffect[];
}

/**
 * A press reaches the controls on the screen; a voice answers hands-free. Focus moves only if the control that had it
 * leaves the page.
 */
export type ActedBy = 'press' | 'voice';

export function actedBy({ focus }: AmountEntryFacts): ActedBy {
  return focus === 'prompt' ? 'press' : 'voice';
}

/**
 * Focus moves, or a message is announced, never the same words by both (hmrc/accessibility#21). The prompt is named by
 * the field's label alone: its text is announced after the focus has come (Orca 48 says no new name of an element in
 * which the focus was, 3 of 3 runs, 2026-11).
 */
export function moveFocus({ effects }: Draft, on: AmountEntryFocus): void {
  effects.push({ type: 'focus', on });
}

export function say({ effects }: Draft, announcement: AmountAnnouncement | null): void {
  if (announcement) effects.push({ type: 'say', announcement, why: 'by-itself', awaited: null });
}

/** Says the current announcement. Of a question, the flow wants to know when it was delivered. */
export function sayCurrent({ state, effects }: Draft, facts: AmountEntryFacts, why: 'by-itself' | 'asked-for'): void {
  const announcement = currentAnnouncement(state, facts.limits);
  const awaited = isAsking(state) ? ({ question: state.question, as: 'question' } as const) : null;
  if (announcement) effects.push({ type: 'say', announcement, why, awaited });
}

export function sayQuestionAgain(draft: Draft, question: AskingState, facts: AmountEntryFacts): void {
  draft.state = { ...question, answer: 'off', missedAnswers: 0 };
  sayCurrent(draft, facts, 'asked-for');
}

/** After an amount was heard, or none was. */
export function tellResult(draft: Draft, facts: AmountEntryFacts): void {
  const { state } = draft;
  const hasFailedTwice = state.status === 'failed' && state.refusals % 2 === 0;
  // By coming to where it is already, the focus would tell nothing.
  if (hasFailedTwice && facts.focus !== 'input') moveFocus(draft, 'input');
  else sayCurrent(draft, facts, 'by-itself');
}

/** The dialog ends without an amount. */
export function dismiss(draft: Draft, to: 'input' | 'talk' | 'nothing', by: ActedBy): void {
  if (draft.state.status === 'idle') return;
  draft.state = toIdle(draft.state);
  if (to === 'input') moveFocus(draft, 'input');
  else if (by === 'press') moveFocus(draft, 'talk');
  // After a spoken no the microphone opens again at once.
  else if (to === 'nothing') say(draft, { type: 'cancelled' });
}

/** A press that is answered within this time is not told to wait, in ms. */
const pressMs = 800;

export function talk(
  draft: Draft,
  expect: 'amount' | 'digits',
  opens: 'at-once' | 'after-focus',
  { now }: AmountEntryFacts,
): void {
  if (!draft.state.isWatched || isTalking(draft.state)) return;
  if (draft.state.speech !== 'ready') {
    draft.state = startLoading(draft.state, expect, opens, now + pressMs);
    draft.effects.push({ type: 'load' });
    return;
  }
  draft.state = startTalking(draft.state, expect, opens);
  draft.effects.push({ type: 'prepare', turn: draft.state.round });
}

/** The payer ended it: nothing is said, nothing counts as a refusal. */
export function cancelTalking(draft: Draft): void {
  const { state } = draft;
  if (!isTalking(state)) return;
  draft.state = toIdle(state);
  const hadButtons = state.status === 'preparing' && (state.step === 'consent' || state.step === 'download-question');
  if (hadButtons) moveFocus(draft, 'input');
}

import { isAsking, misfitOf, type AmountEntryEvent } from '@payaloud/core/amount-entry';
import type { AmountEntryParts } from './parts';

type Answer = Extract<AmountEntryEvent, { type: 'accepted' | 'chosen' }>;

/** Takes what the payer has accepted or chosen, if the field, as it is now, still takes it. */
export function takeAnswer({ store, environment }: AmountEntryParts, answer: Answer): void {
  const state = store.getState();
  if (!isAsking(state)) return;
  const asked = state.status === 'confirming' ? state.money : null;
  const money = answer.type === 'chosen' ? answer.money : asked;
  const cause = money && misfitOf(money, environment().view);
  store.dispatch(money && cause ? { type: 'outdated', money, cause, by: answer.by } : answer);
}

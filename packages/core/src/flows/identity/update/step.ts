import { stepTo, type Step } from '../../../flow';
import type { IdentityEffect } from '../effects';
import type { IdentityEvent } from '../events';
import type { IdentityState } from '../state';

export type IdentityStep = Step<IdentityState, IdentityEffect>;
export type EventOf<Type extends IdentityEvent['type']> = Extract<IdentityEvent, { type: Type }>;

export const step = stepTo<IdentityState, IdentityEffect>;

/** Fetches a challenge, unless that is going on. */
export function load(state: IdentityState, ...effects: readonly IdentityEffect[]): IdentityStep {
  if (state.isLoading) return step(state, ...effects);
  return step({ ...state, isLoading: true }, ...effects, { type: 'load-challenge' });
}

import type { Step } from '../../flow';
import type { IdentityEffect, IdentityEvent, IdentityState } from './state';
import { retry } from './transitions';

export type IdentityStep = Step<IdentityState, IdentityEffect>;
export type EventOf<Type extends IdentityEvent['type']> = Extract<IdentityEvent, { type: Type }>;

export function load(state: IdentityState, effects: readonly IdentityEffect[] = []): IdentityStep {
  if (state.isLoading) return { state, effects };
  return { state: { ...state, isLoading: true }, effects: [...effects, { type: 'load-challenge' }] };
}

export function challengeFailed(state: IdentityState, cause: EventOf<'challenge-failed'>['cause']): IdentityState {
  return state.status === 'preparing' ? retry(state, state.method, cause) : state;
}

export function step(state: IdentityState, ...effects: readonly IdentityEffect[]): IdentityStep {
  return { state, effects };
}

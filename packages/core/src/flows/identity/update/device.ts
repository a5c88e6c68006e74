import { clampFailures, type IdentityState } from '../state';
import { step, type EventOf, type IdentityStep } from './step';
import { toIdle } from './transitions';

export function restore(state: IdentityState, { failures, usual, template }: EventOf<'restored'>): IdentityState {
  // If the device cannot store the count, this page keeps its own.
  const known = { failures: Math.max(state.failures, clampFailures(failures)), template, device: 'read' as const };
  if (state.status === 'idle' || state.status === 'blocked') return toIdle({ ...state, ...known, usual });
  // The stored data was read late, after a press. The methods keep their order, so that nothing in use moves.
  return state.device === 'read' ? state : { ...state, ...known };
}

/** Reads the device again with each challenge if that has failed. */
export function restoreAgain(state: IdentityState): IdentityStep {
  return state.device === 'failed' ? step({ ...state, device: 'unread' }, { type: 'restore' }) : step(state);
}

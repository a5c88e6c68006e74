import type { TemplateProtection } from '@payaloud/browser';
import type { VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import type { VoiceSetupEffect } from '../effects';
import type { VoiceSetupEvent } from '../events';
import type { SecretId, VoiceSetupState } from '../state';
import { ask, hasRoomForMore, toIdle } from './rounds';
import { forget, say, step, type SetupStep } from './step';

/** The model did not load. The rounds stay, and the next press tries again. */
export function notMade(previous: VoiceSetupState, obstacle: VoiceSetupObstacle): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'paused', obstacle };
  return step(state, ...say(state, { kind: 'obstacle', obstacle }));
}

export function storeNew(state: VoiceSetupState, template: SecretId): SetupStep {
  return step({ ...state, status: 'storing', template }, { type: 'store', turn: state.turn, template });
}

export function storeAgain(state: VoiceSetupState): SetupStep {
  return state.template === null ? step(state) : storeNew({ ...state, end: null }, state.template);
}

/** The recordings stay as long as one more round can be added, and a component shows the set-up. */
export function stored(previous: VoiceSetupState, protection: TemplateProtection | null): SetupStep {
  const isOver = !hasRoomForMore(previous) || previous.watchers === 0;
  const idle = toIdle({ ...previous, stored: 'yes' });
  const { takes, total, done, unlike } = previous;
  const state: VoiceSetupState = {
    ...(isOver ? idle : { ...idle, takes, total, done, unlike, more: 'offered' }),
    protection,
    end: 'enrolled',
  };
  return step(state, ...forget(isOver ? [...takes, previous.template] : [previous.template]), ...sayEnd(state));
}

export function notStored(previous: VoiceSetupState): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'unsaved', end: 'not-stored' };
  return step(state, ...sayEnd(state));
}

export function addRound(state: VoiceSetupState): SetupStep {
  return ask({ ...state, total: state.total + 1, more: 'none' }, null);
}

export function deleted(
  previous: VoiceSetupState,
  event: Extract<VoiceSetupEvent, { type: 'deleted' | 'not-deleted' }>,
): SetupStep {
  if (event.type === 'not-deleted') {
    const state: VoiceSetupState = { ...previous, end: 'not-deleted' };
    return step(state, ...sayEnd(state));
  }
  const idle = toIdle({ ...previous, stored: 'no' });
  const state: VoiceSetupState = { ...idle, protection: event.protection, end: 'deleted' };
  return step(state, ...forget(previous.takes), ...sayEnd(state));
}

/** Says how the set-up ended last, if it has. */
export function sayEnd(state: VoiceSetupState): readonly VoiceSetupEffect[] {
  return state.end === null ? [] : say(state, { kind: 'end', end: state.end });
}

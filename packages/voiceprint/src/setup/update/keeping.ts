import type { TemplateProtection } from '@payaloud/browser';
import type { VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import { ask, forget, hasRoomForMore, only, say, toIdle, type SetupStep } from '../rounds';
import type { SecretId, VoiceSetupEvent, VoiceSetupState } from '../state';

/** The model did not load. The rounds stay, and the next press tries again. */
export function notMade(previous: VoiceSetupState, obstacle: VoiceSetupObstacle): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'paused', obstacle };
  return { state, effects: say(state, { kind: 'obstacle', obstacle }) };
}

export function keepNew(state: VoiceSetupState, template: SecretId): SetupStep {
  return {
    state: { ...state, status: 'keeping', template },
    effects: [{ type: 'keep', turn: state.turn, template }],
  };
}

export function keepAgain(state: VoiceSetupState): SetupStep {
  return state.template === null ? only(state) : keepNew({ ...state, end: null }, state.template);
}

/** The recordings stay as long as one more round can be added, and a component shows the set-up. */
export function kept(previous: VoiceSetupState, protection: TemplateProtection | null): SetupStep {
  const isOver = !hasRoomForMore(previous) || previous.watchers === 0;
  const idle = toIdle({ ...previous, stored: 'yes' });
  const { takes, total, done, unlike } = previous;
  const state: VoiceSetupState = {
    ...(isOver ? idle : { ...idle, takes, total, done, unlike, more: 'offered' }),
    protection,
    end: 'kept',
  };
  return {
    state,
    effects: [...forget(isOver ? [...takes, previous.template] : [previous.template]), ...sayEnd(state)],
  };
}

export function notKept(previous: VoiceSetupState): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'unsaved', end: 'not-kept' };
  return { state, effects: sayEnd(state) };
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
    return { state, effects: sayEnd(state) };
  }
  const idle = toIdle({ ...previous, stored: 'no' });
  const state: VoiceSetupState = { ...idle, protection: event.protection, end: 'deleted' };
  return { state, effects: [...forget(previous.takes), ...sayEnd(state)] };
}

function sayEnd(state: VoiceSetupState) {
  return state.end === null ? [] : say(state, { kind: 'end', end: state.end });
}

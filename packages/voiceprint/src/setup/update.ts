import type { Flow } from '@payaloud/core/internal/flow';
import { isTaking, needs } from './needs';
import { forget, only, pause, toIdle, type SetupStep } from './rounds';
import type { VoiceSetupEffect, VoiceSetupEvent, VoiceSetupNeed, VoiceSetupState } from './state';
import { learn } from './update/consent';
import { deleted } from './update/keeping';
import { press } from './update/presses';
import { ofTurn } from './update/turns';

/** Consent, three to five rounds of ten digits, and a template that is stored. */
export const voiceSetupFlow: Flow<VoiceSetupState, VoiceSetupEvent, null, VoiceSetupEffect, VoiceSetupNeed> = {
  name: 'voice-setup',
  update,
  needs,
};

function update(state: VoiceSetupState, event: VoiceSetupEvent): SetupStep {
  if ('turn' in event) return event.turn === state.turn ? ofTurn(state, event) : only(state);
  switch (event.type) {
    case 'watched':
      return { state: { ...state, watchers: state.watchers + 1 }, effects: [{ type: 'look' }] };
    case 'changed':
      return { state, effects: [{ type: 'look' }] };
    case 'left':
      return leavePage({ ...state, watchers: Math.max(0, state.watchers - 1) });
    case 'known':
      return learn(state, event);
    case 'forget':
      return state.watchers > 0 && state.status !== 'kept' ? only(state) : forgetTakes(state);
    case 'deleted':
    case 'not-deleted':
      return deleted(state, event);
    default:
      return press(state, event.type);
  }
}

/** Nobody shows the set-up any more. Rounds stay for a while; a voice that is being stored still is. */
function leavePage(state: VoiceSetupState): SetupStep {
  if (state.watchers > 0) return only(state);
  const { status } = state;
  if (status === 'ready' || status === 'paused' || isTaking(status)) return pause(state);
  if (status === 'consent' || status === 'preparing' || status === 'not-loaded') return only(toIdle(state));
  return status === 'kept' ? forgetTakes(state) : only(state);
}

function forgetTakes(state: VoiceSetupState): SetupStep {
  return { state: { ...toIdle(state), end: state.end }, effects: forget(state.takes) };
}

import { countWatchers, type Flow } from '@payaloud/core/internal/flow';
import type { VoiceSetupEffect } from './effects';
import type { VoiceSetupEvent } from './events';
import { needs, type VoiceSetupNeed } from './needs';
import { isTaking, type VoiceSetupState } from './state';
import { learn } from './update/consent';
import { deleted } from './update/storing';
import { press } from './update/presses';
import { pause, toIdle } from './update/rounds';
import { forget, step, type SetupStep } from './update/step';
import { ofTurn } from './update/turns';

/** Consent, three to five rounds of ten digits, and a template that is stored. */
export const voiceSetupFlow: Flow<VoiceSetupState, VoiceSetupEvent, null, VoiceSetupEffect, VoiceSetupNeed> = {
  name: 'voice-setup',
  update: (state, event) => decide(countWatchers(state, event), event),
  needs,
};

function decide(state: VoiceSetupState, event: VoiceSetupEvent): SetupStep {
  if ('turn' in event) return event.turn === state.turn ? ofTurn(state, event) : step(state);
  switch (event.type) {
    case 'watched':
    case 'changed':
      return step(state, { type: 'look' });
    case 'left':
      return leavePage(state);
    case 'known':
      return learn(state, event);
    case 'forget':
      return state.watchers > 0 && state.status !== 'enrolled' ? step(state) : forgetTakes(state);
    case 'deleted':
    case 'not-deleted':
      return deleted(state, event);
    default:
      return press(state, event.type);
  }
}

/** Nobody shows the set-up any more. Rounds stay for a while; a voice that is being stored still is. */
function leavePage(state: VoiceSetupState): SetupStep {
  if (state.watchers > 0) return step(state);
  const { status } = state;
  if (status === 'ready' || status === 'paused' || isTaking(state)) return pause(state);
  if (status === 'consent' || status === 'preparing' || status === 'not-loaded') return step(toIdle(state));
  return status === 'enrolled' ? forgetTakes(state) : step(state);
}

function forgetTakes(state: VoiceSetupState): SetupStep {
  return step({ ...toIdle(state), end: state.end }, ...forget(state.takes));
}

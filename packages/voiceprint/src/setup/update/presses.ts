import type { VoiceSetupPress } from '../events';
import { isTaking, type VoiceSetupState } from '../state';
import { agree, begin, sayConsent } from './consent';
import { addRound, storeAgain, sayEnd } from './storing';
import { ask, end, pause } from './rounds';
import { say, step, type SetupStep } from './step';

/** The payer's presses. One that does not fit the status changes nothing. */
export function press(state: VoiceSetupState, pressed: VoiceSetupPress): SetupStep {
  const { status } = state;
  switch (pressed) {
    case 'begin':
      if (status === 'unknown') return primed(step({ ...state, press: 'waiting' }));
      if (status === 'consent') return primed(sayConsent(state));
      return status === 'none' || status === 'enrolled' ? begin(state) : step(state);
    case 'agree':
      return agree(state);
    case 'talk':
      return talk(state);
    case 'pause':
      return isTaking(state) || status === 'ready' ? pause(state) : step(state);
    case 'resume':
      return status === 'paused' || status === 'ready' ? primed(ask(state, null)) : step(state);
    case 'leave':
      return mayLeave(state) ? end(state, 'left') : step(state);
    case 'store':
      return status === 'unsaved' ? primed(storeAgain(state)) : step(state);
    case 'add-round':
      return state.more === 'offered' ? primed(addRound(state)) : step(state);
    case 'delete':
      return status === 'enrolled' ? step(state, { type: 'delete' }) : step(state);
  }
}

function talk(state: VoiceSetupState): SetupStep {
  switch (state.status) {
    case 'ready':
      return primed(openIfPressed({ ...state, press: 'waiting' }));
    case 'opening':
    case 'listening':
      return step(state, { type: 'finish-take', turn: state.turn });
    case 'paused':
      return primed(ask(state, null));
    case 'none':
    case 'enrolled':
    case 'unsaved':
      return step(state, ...sayEnd(state));
    case 'checking':
    case 'making':
    case 'storing':
      return step(state, ...say(state, { kind: 'busy' }));
    default:
      return step(state);
  }
}

/** Opens the microphone if it was pressed and the digits were said. The last fault stays shown while the payer speaks. */
export function openIfPressed(state: VoiceSetupState): SetupStep {
  const mayOpen = state.press === 'waiting' && state.prompt === 'said';
  return step(mayOpen ? { ...state, status: 'opening', press: 'none', obstacle: null } : state);
}

function primed(next: SetupStep): SetupStep {
  return step(next.state, { type: 'prime' }, ...next.effects);
}

function mayLeave(state: VoiceSetupState): boolean {
  const { status } = state;
  const isOpen = status === 'consent' || status === 'preparing' || status === 'not-loaded' || status === 'unsaved';
  return isOpen || status === 'ready' || status === 'paused' || isTaking(state);
}

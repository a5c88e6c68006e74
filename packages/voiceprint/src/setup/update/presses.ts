import { isTaking } from '../needs';
import { ask, end, only, pause, say, type SetupStep } from '../rounds';
import type { VoiceSetupPress, VoiceSetupState } from '../state';
import { agree, begin, sayConsent } from './consent';
import { addRound, keepAgain } from './keeping';

/** The payer's presses. One that does not fit the status changes nothing. */
export function press(state: VoiceSetupState, pressed: VoiceSetupPress): SetupStep {
  const { status } = state;
  switch (pressed) {
    case 'begin':
      if (status === 'unknown') return primed(only({ ...state, press: 'waiting' }));
      if (status === 'consent') return primed(sayConsent(state));
      return status === 'none' || status === 'kept' ? begin(state) : only(state);
    case 'agree':
      return agree(state);
    case 'talk':
      return talk(state);
    case 'pause':
      return isTaking(status) || status === 'ready' ? pause(state) : only(state);
    case 'resume':
      return status === 'paused' || status === 'ready' ? primed(ask(state, null)) : only(state);
    case 'leave':
      return mayLeave(status) ? end(state, 'left') : only(state);
    case 'keep':
      return status === 'unsaved' ? primed(keepAgain(state)) : only(state);
    case 'add-round':
      return state.more === 'offered' ? primed(addRound(state)) : only(state);
    case 'delete':
      return status === 'kept' ? { state, effects: [{ type: 'delete' }] } : only(state);
  }
}

function talk(state: VoiceSetupState): SetupStep {
  switch (state.status) {
    case 'ready':
      return primed(openIfPressed({ ...state, press: 'waiting' }));
    case 'opening':
    case 'listening':
      return { state, effects: [{ type: 'finish-take', turn: state.turn }] };
    case 'paused':
      return primed(ask(state, null));
    case 'none':
    case 'kept':
    case 'unsaved':
      return { state, effects: state.end === null ? [] : say(state, { kind: 'end', end: state.end }) };
    case 'checking':
    case 'making':
    case 'keeping':
      return { state, effects: say(state, { kind: 'busy' }) };
    default:
      return only(state);
  }
}

/** Opens the microphone if it was pressed and the digits were said. The last fault stays shown while the payer speaks. */
export function openIfPressed(state: VoiceSetupState): SetupStep {
  const mayOpen = state.press === 'waiting' && state.prompt === 'said';
  return only(mayOpen ? { ...state, status: 'opening', press: 'none', obstacle: null } : state);
}

function primed({ state, effects }: SetupStep): SetupStep {
  return { state, effects: [{ type: 'prime' }, ...effects] };
}

function mayLeave(status: VoiceSetupState['status']): boolean {
  const isOpen = status === 'consent' || status === 'preparing' || status === 'not-loaded' || status === 'unsaved';
  return isOpen || status === 'ready' || status === 'paused' || isTaking(status);
}

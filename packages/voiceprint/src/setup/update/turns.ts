import { isTaking } from '../needs';
import { ask, only, pause, repeatRound, say, take, type SetupStep } from '../rounds';
import type { VoiceSetupEvent, VoiceSetupState } from '../state';
import { hearConsent, notPrepared, prepared } from './consent';
import { keepNew, kept, notKept, notMade } from './keeping';
import { openIfPressed } from './presses';

type TurnEvent = Extract<VoiceSetupEvent, { readonly turn: number }>;

/** Events of the current turn. Each changes only the status that it can come in. */
export function ofTurn(state: VoiceSetupState, event: TurnEvent): SetupStep {
  const { status } = state;
  switch (event.type) {
    case 'consent-said':
      return status === 'consent' ? only(hearConsent(state, event.hearing)) : only(state);
    case 'prepared':
      return status === 'preparing' ? prepared(state) : only(state);
    case 'not-prepared':
      return status === 'preparing' ? notPrepared(state, event.obstacle) : only(state);
    case 'slow':
      return { state, effects: say(state, { kind: status === 'preparing' ? 'preparing' : 'slow' }) };
    case 'prompt-said':
      return status === 'ready' ? openIfPressed({ ...state, prompt: 'said' }) : only(state);
    case 'made':
      return status === 'making' ? keepNew(state, event.template) : only(state);
    case 'unlike':
      return status === 'making' ? repeatRound(state, event.round, event.fault) : only(state);
    case 'not-made':
      return status === 'making' ? notMade(state, event.obstacle) : only(state);
    case 'kept':
      return status === 'keeping' ? kept(state, event.protection) : only(state);
    case 'not-kept':
      return status === 'keeping' ? notKept(state) : only(state);
    default:
      return isTaking(status) ? ofTake(state, event) : only(state);
  }
}

function ofTake(
  state: VoiceSetupState,
  event: Exclude<TurnEvent, { type: 'consent-said' | 'prepared' | 'prompt-said' | 'slow' | 'made' }>,
): SetupStep {
  switch (event.type) {
    case 'listening':
      return only({ ...state, status: 'listening' });
    case 'closed':
      return only({ ...state, status: 'checking' });
    case 'taken':
      return take(state, event.take);
    case 'not-taken':
      return ask(state, event.fault);
    case 'not-recorded': {
      // The digits need not be said again: the payer has to change something else first.
      const blocked: VoiceSetupState = { ...state, status: 'ready', turn: state.turn + 1, obstacle: event.obstacle };
      return { state: blocked, effects: say(blocked, { kind: 'obstacle', obstacle: event.obstacle }) };
    }
    case 'interrupted':
      return pause(state);
    default:
      return only(state);
  }
}

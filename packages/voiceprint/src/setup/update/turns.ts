import type { VoiceSetupEvent } from '../events';
import { isTaking, type VoiceSetupState } from '../state';
import { hearConsent, notPrepared, prepared } from './consent';
import { storeNew, stored, notStored, notMade } from './storing';
import { openIfPressed } from './presses';
import { ask, pause, repeatRound, take } from './rounds';
import { say, step, type SetupStep } from './step';

type TurnEvent = Extract<VoiceSetupEvent, { readonly turn: number }>;

/** Events of the current turn. Each changes only the status that it can come in. */
export function ofTurn(state: VoiceSetupState, event: TurnEvent): SetupStep {
  const { status } = state;
  switch (event.type) {
    case 'consent-said':
      return status === 'consent' ? step(hearConsent(state, event.hearing)) : step(state);
    case 'prepared':
      return status === 'preparing' ? prepared(state) : step(state);
    case 'not-prepared':
      return status === 'preparing' ? notPrepared(state, event.obstacle) : step(state);
    case 'slow':
      return step(state, ...say(state, { kind: status === 'preparing' ? 'preparing' : 'slow' }));
    case 'prompt-said':
      return status === 'ready' ? openIfPressed({ ...state, prompt: 'said' }) : step(state);
    case 'made':
      return status === 'making' ? storeNew(state, event.template) : step(state);
    case 'unlike':
      return status === 'making' ? repeatRound(state, event.round, event.fault) : step(state);
    case 'not-made':
      return status === 'making' ? notMade(state, event.obstacle) : step(state);
    case 'stored':
      return status === 'storing' ? stored(state, event.protection) : step(state);
    case 'not-stored':
      return status === 'storing' ? notStored(state) : step(state);
    default:
      return isTaking(state) ? ofTake(state, event) : step(state);
  }
}

function ofTake(
  state: VoiceSetupState,
  event: Exclude<TurnEvent, { type: 'consent-said' | 'prepared' | 'prompt-said' | 'slow' | 'made' }>,
): SetupStep {
  switch (event.type) {
    case 'listening':
      return step({ ...state, status: 'listening' });
    case 'closed':
      return step({ ...state, status: 'checking' });
    case 'taken':
      return take(state, event.take);
    case 'not-taken':
      return ask(state, event.fault);
    case 'not-recorded': {
      // The digits need not be said again: the payer has to change something else first.
      const blocked: VoiceSetupState = { ...state, status: 'ready', turn: state.turn + 1, obstacle: event.obstacle };
      return step(blocked, ...say(blocked, { kind: 'obstacle', obstacle: event.obstacle }));
    }
    case 'closed-by-payer': {
      // The digits need not be said again: the payer has just heard them.
      const closed: VoiceSetupState = { ...state, status: 'ready', turn: state.turn + 1 };
      return step(closed, ...say(closed, { kind: 'closed' }));
    }
    case 'interrupted':
      return pause(state);
    default:
      return step(state);
  }
}

import { andThen } from '@payaloud/core/internal/flow';
import type { VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import type { VoiceSetupEvent } from '../events';
import type { VoiceSetupState } from '../state';
import { ask, toIdle } from './rounds';
import { forget, say, step, type SetupStep } from './step';

/** Shows and says what would be kept. A set-up that was open before is over. */
export function begin(previous: VoiceSetupState): SetupStep {
  const consent: VoiceSetupState = { ...toIdle(previous), status: 'consent', end: null };
  return andThen(step(consent, { type: 'prime' }, ...forget(previous.takes)), sayConsent);
}

export function sayConsent(previous: VoiceSetupState): SetupStep {
  const state: VoiceSetupState = { ...previous, turn: previous.turn + 1, consent: 'saying' };
  return step(state, ...say(state, { kind: 'consent', megabytes: state.megabytes }));
}

export function hearConsent(state: VoiceSetupState, hearing: 'heard' | 'unheard'): VoiceSetupState {
  return state.consent === 'heard' ? state : { ...state, consent: hearing };
}

/** Agreeing works once the text was heard. Before, it is said again, unless it is being said. */
export function agree(state: VoiceSetupState): SetupStep {
  if (state.status !== 'consent' && state.status !== 'not-loaded') return step(state);
  if (state.consent === 'saying') return step(state);
  if (state.consent === 'unheard') return sayConsent(state);
  const next: VoiceSetupState = { ...state, status: 'preparing', turn: state.turn + 1, obstacle: null };
  return step(next, { type: 'prime' }, { type: 'prepare', turn: next.turn });
}

export function prepared(state: VoiceSetupState): SetupStep {
  return ask(state, null);
}

export function notPrepared(previous: VoiceSetupState, obstacle: VoiceSetupObstacle): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'not-loaded', obstacle };
  return step(state, ...say(state, { kind: 'obstacle', obstacle }));
}

/**
 * A change of the stored voice has no effect while a set-up is open. A payer who pressed before it had answered begins now,
 * because the text names what is downloaded.
 */
export function learn(
  state: VoiceSetupState,
  { stored, protection, megabytes }: Extract<VoiceSetupEvent, { type: 'known' }>,
): SetupStep {
  const { status } = state;
  if (status !== 'unknown' && status !== 'none' && status !== 'enrolled') return step({ ...state, megabytes });
  const isChanged = status !== 'unknown' && stored !== state.stored;
  const known: VoiceSetupState = {
    ...state,
    stored,
    protection,
    megabytes,
    status: stored === 'yes' ? 'enrolled' : 'none',
    ...(isChanged ? { more: 'none', end: null } : {}),
  };
  return status === 'unknown' && state.press === 'waiting' ? begin(known) : step(known);
}

import type { VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import { ask, forget, only, say, toIdle, type SetupStep } from '../rounds';
import type { VoiceSetupEvent, VoiceSetupState } from '../state';

/** Shows and says what would be kept. A set-up that was open before is over. */
export function begin(previous: VoiceSetupState): SetupStep {
  const { effects, state } = sayConsent({ ...toIdle(previous), status: 'consent', end: null });
  return { state, effects: [{ type: 'prime' }, ...forget(previous.takes), ...effects] };
}

export function sayConsent(previous: VoiceSetupState): SetupStep {
  const state: VoiceSetupState = { ...previous, turn: previous.turn + 1, consent: 'saying' };
  return { state, effects: say(state, { kind: 'consent', megabytes: state.megabytes }) };
}

export function hearConsent(state: VoiceSetupState, hearing: 'heard' | 'unheard'): VoiceSetupState {
  return state.consent === 'heard' ? state : { ...state, consent: hearing };
}

/** Agreeing works once the text was heard. Before, it is said again, unless it is being said. */
export function agree(state: VoiceSetupState): SetupStep {
  if (state.status !== 'consent' && state.status !== 'not-loaded') return only(state);
  if (state.consent === 'saying') return only(state);
  if (state.consent === 'unheard') return sayConsent(state);
  const next: VoiceSetupState = { ...state, status: 'preparing', turn: state.turn + 1, obstacle: null };
  return { state: next, effects: [{ type: 'prime' }, { type: 'prepare', turn: next.turn }] };
}

export function prepared(state: VoiceSetupState): SetupStep {
  return ask(state, null);
}

export function notPrepared(previous: VoiceSetupState, obstacle: VoiceSetupObstacle): SetupStep {
  const state: VoiceSetupState = { ...previous, status: 'not-loaded', obstacle };
  return { state, effects: say(state, { kind: 'obstacle', obstacle }) };
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
  if (status !== 'unknown' && status !== 'none' && status !== 'kept') return only({ ...state, megabytes });
  const isChanged = status !== 'unknown' && stored !== state.stored;
  const known: VoiceSetupState = {
    ...state,
    stored,
    protection,
    megabytes,
    status: stored === 'yes' ? 'kept' : 'none',
    ...(isChanged ? { more: 'none', end: null } : {}),
  };
  return status === 'unknown' && state.press === 'waiting' ? begin(known) : only(known);
}

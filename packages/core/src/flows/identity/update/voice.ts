import type { IdentityFacts } from '../events';
import { openMethods, type IdentityState } from '../state';
import { step, type EventOf, type IdentityStep } from './step';
import { check, isHeard, retry, speak, toIdle } from './transitions';

/**
 * Shows the digits at once to a payer whose usual method is the voice, so that they are heard when the focus comes to them.
 * The microphone still waits for a press.
 */
export function promptVoice(state: IdentityState, facts: IdentityFacts): IdentityStep {
  const { status, device, usual, challenge, watchers } = state;
  const isUsual = usual === 'voice' && challenge?.voice === 'ready' && openMethods(state).includes('voice');
  const isQuiet = status === 'idle' && device === 'read' && watchers > 0 && isHeard(state, facts);
  return step(isUsual && isQuiet ? speak(state, 'page') : state);
}

export function voiceEnded(
  state: IdentityState,
  { turn, end }: EventOf<'voice-ended'>,
  facts: IdentityFacts,
): IdentityStep {
  if (state.status !== 'speaking' || state.turn !== turn || !state.challenge) return step(state);
  switch (end.kind) {
    case 'matched': {
      // The payer may have chosen since that the page voice leaves the amount out.
      if (!isHeard(state, facts)) return step(retry(state, 'voice', 'unheard'));
      // The challenge may have been replaced by one without a voice.
      if (!openMethods(state).includes('voice')) return step(retry(state, 'voice', 'changed'));
      const next = check(state, 'voice');
      const ask = { turn: next.turn, method: 'voice', challenge: state.challenge.id, secret: null } as const;
      return step(next, { type: 'ask', ...ask, failures: end.tries });
    }
    case 'locked':
      return step(retry({ ...state, voice: 'locked' }, 'voice', 'locked'));
    case 'unavailable':
      return step(retry(state, 'voice', 'unavailable'));
    case 'left':
      return step(toIdle(state));
  }
}

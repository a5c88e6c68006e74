import type { IdentityNeed, IdentityState } from './state';

/**
 * Delay in ms before "Checking" is said. Without it, a fast answer that moves the focus is heard first: "It is you.
 * Checking. Confirmed." (Orca 48, November 2026). A passkey waits as long: its prompt answers the press, and a touch of
 * the sensor is often over before the payer has heard "Checking".
 */
const checkingWordsDelay = 500;

export function needs(state: IdentityState): readonly IdentityNeed[] {
  return state.watchers === 0 ? [] : [...checkingWords(state), ...voice(state)];
}

/** The wait before "Checking" is said. A drawing does not say it. */
function checkingWords(state: IdentityState): readonly IdentityNeed[] {
  if (state.status !== 'checking' || state.isSaid) return [];
  if (state.method === 'drawing') return [];
  const { turn } = state;
  return [{ key: `checking-words-${turn}`, kind: 'checking-words', turn, ms: checkingWordsDelay }];
}

function voice(state: IdentityState): readonly IdentityNeed[] {
  if (state.status !== 'speaking') return [];
  const { turn, by } = state;
  return [{ key: `voice-${turn}`, kind: 'voice', turn, by }];
}

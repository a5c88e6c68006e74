import type { Need } from '../../flow';
import type { IdentityState } from './state';

export type IdentityNeed = Need &
  (
    | /** Waits, then reports that the check is taking long. */
      { readonly type: 'checking-words'; readonly turn: number; readonly ms: number }
      /** The voice check is open. */
    | { readonly type: 'voice'; readonly turn: number; readonly by: 'press' | 'page' }
  );

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
  return [{ key: `checking-words:${turn}`, type: 'checking-words', turn, ms: checkingWordsDelay }];
}

function voice(state: IdentityState): readonly IdentityNeed[] {
  if (state.status !== 'speaking') return [];
  const { turn, by } = state;
  return [{ key: `voice:${turn}`, type: 'voice', turn, by }];
}

import type { IdentityNeed, IdentityState } from './state';

/**
 * "Checking" is news only if there is something to wait for, in ms. Said at once, a fast answer that moves the focus is
 * heard before it: "It is you. Checking. Confirmed." (Orca 48, November 2026).
 */
const checkingWordsDelay = 500;

/** The wait before "Checking" is said. The passkey says it at once, the drawing not at all. */
export function needs(state: IdentityState): readonly IdentityNeed[] {
  if (state.status !== 'checking' || state.isSaid || state.watchers === 0) return [];
  if (state.method === 'passkey' || state.method === 'drawing') return [];
  return [{ key: `checking-words-${state.turn}`, turn: state.turn, ms: checkingWordsDelay }];
}

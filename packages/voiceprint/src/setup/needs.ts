import { isTaking, type VoiceSetupState } from './state';

export type VoiceSetupNeed =
  /** One recording, from opening the microphone to the check. */
  | { readonly key: string; readonly type: 'take'; readonly turn: number; readonly digits: readonly number[] }
  /** Say that the recognizer is still loading. */
  | { readonly key: string; readonly type: 'wait'; readonly turn: number }
  /** Notice that the page was hidden. */
  | { readonly key: string; readonly type: 'visibility'; readonly turn: number }
  /** Forget recordings that are no longer used, or whose payer does not come back. */
  | { readonly key: string; readonly type: 'forget' };

/** When the turn of a recording ends, for any reason, the microphone closes. */
export function needs(state: VoiceSetupState): readonly VoiceSetupNeed[] {
  const { status, turn, digits, takes, watchers } = state;
  if (isTaking(state)) {
    const taking = { key: `take:${turn}`, type: 'take', turn, digits } as const;
    // Once the microphone is closed, a hidden page loses nothing.
    return status === 'checking' ? [taking] : [taking, { key: `visibility:${turn}`, type: 'visibility', turn }];
  }
  if (status === 'preparing') return [{ key: `wait:${turn}`, type: 'wait', turn }];
  const isUnused = takes.length > 0 && (watchers === 0 || status === 'enrolled');
  return isUnused ? [{ key: 'forget', type: 'forget' }] : [];
}

import type { VoiceSetupNeed, VoiceSetupState } from './state';

/** When the turn of a recording ends, for any reason, the microphone closes. */
export function needs({ status, turn, digits, takes, watchers }: VoiceSetupState): readonly VoiceSetupNeed[] {
  if (isTaking(status)) {
    const taking = { key: `take ${turn}`, kind: 'take', turn, digits } as const;
    // Once the microphone is closed, a hidden page loses nothing.
    return status === 'checking' ? [taking] : [taking, { key: `visibility ${turn}`, kind: 'visibility', turn }];
  }
  if (status === 'preparing') return [{ key: `wait ${turn}`, kind: 'wait', turn }];
  const isUnused = takes.length > 0 && (watchers === 0 || status === 'kept');
  return isUnused ? [{ key: 'forget', kind: 'forget' }] : [];
}

export function isTaking(status: VoiceSetupState['status']): boolean {
  return status === 'opening' || status === 'listening' || status === 'checking';
}

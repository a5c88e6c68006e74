import type { VoiceCheck } from '@payaloud/react';
import { useEffect, useState } from 'react';
import { hasVoice, onVoiceChange } from './voiceMemory';

/**
 * The voice check, for a payer who has set one up on this device. Everybody else downloads nothing of it. `loading` is short: it
 * loads while the payer adds the tip.
 */
export function useVoiceCheck(): VoiceCheck | 'loading' | null {
  const [check, setCheck] = useState<VoiceCheck | 'loading' | null>(() => (hasVoice() ? 'loading' : null));
  useEffect(() => {
    let isCurrent = true;
    const load = () => void loadCheck().then((loaded) => isCurrent && setCheck(loaded));
    load();
    const unsubscribe = onVoiceChange(load);
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, []);
  return check;
}

async function loadCheck(): Promise<VoiceCheck | null> {
  if (!hasVoice()) return null;
  try {
    return (await import('./voiceMatch')).voiceCheck;
  } catch {
    // Every other way is there.
    return null;
  }
}

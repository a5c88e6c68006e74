import type { VoiceCheck } from '@payaloud/react';
import { useEffect, useState } from 'react';

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
    changed.addEventListener('change', load);
    return () => {
      isCurrent = false;
      changed.removeEventListener('change', load);
    };
  }, []);
  return check;
}

/** Remembers that a voice was set up, so that later visits load the check. */
export function rememberVoice(voice: 'set-up' | 'deleted'): void {
  if (voice === 'set-up') localStorage.setItem(key, voice);
  else localStorage.removeItem(key);
  changed.dispatchEvent(new Event('change'));
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

const key = 'checkout.voice';
const changed = new EventTarget();

function hasVoice(): boolean {
  return localStorage.getItem(key) !== null;
}

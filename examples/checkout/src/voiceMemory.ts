const key = 'checkout.voice';
const changed = new EventTarget();

/** Remembers that a voice was set up, so that later visits load the check. */
export function rememberVoice(voice: 'set-up' | 'deleted'): void {
  if (voice === 'set-up') localStorage.setItem(key, voice);
  else localStorage.removeItem(key);
  changed.dispatchEvent(new Event('change'));
}

/** True if a voice was set up in this browser. */
export function hasVoice(): boolean {
  return localStorage.getItem(key) !== null;
}

/** Calls `listener` after each change. Returns the undo. */
export function onVoiceChange(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

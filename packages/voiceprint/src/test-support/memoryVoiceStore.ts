import type { TemplateVault } from '@payaloud/browser';
import { createVoiceStore, type VoiceStore } from '@payaloud/voiceprint';

/** A store in the memory of a test. */
export function memoryVoiceStore(): VoiceStore {
  let stored: unknown = null;
  const vault: TemplateVault = {
    protection: () => Promise.resolve('memory'),
    has: () => Promise.resolve(stored !== null),
    save: (template) => Promise.resolve(void (stored = template)),
    load: () => Promise.resolve(stored),
    delete: () => Promise.resolve(void (stored = null)),
  };
  return createVoiceStore({ vault });
}

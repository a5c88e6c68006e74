import type { TemplateVault } from '@payaloud/browser';
import { createVoiceStore, type VoiceStore } from '@payaloud/voiceprint';

/** A store in the memory of a test. */
export function memoryVoiceStore(): VoiceStore {
  let kept: unknown = null;
  const vault: TemplateVault = {
    protection: () => Promise.resolve('memory'),
    has: () => Promise.resolve(kept !== null),
    save: (template) => Promise.resolve(void (kept = template)),
    load: () => Promise.resolve(kept),
    delete: () => Promise.resolve(void (kept = null)),
  };
  return createVoiceStore({ vault });
}

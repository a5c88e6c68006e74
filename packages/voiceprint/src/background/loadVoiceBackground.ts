import { lazyPart } from '@payaloud/core/internal/lazy';
import type { VoiceBackground } from './background';
import { unpackBackground } from './packBackground';
import { voiceBands, voiceSettings } from './settings';

/** A module of its own, because most pages that import this package never compare a voice. */
const background = lazyPart(async () => {
  const { mixtureData } = await import('./mixtureData');
  return unpackBackground(mixtureData, voiceSettings, voiceBands);
});

/**
 * Loads the background that ships. Rejects if its module cannot be loaded; the next call tries again.
 *
 * @example
 *   const background = await loadVoiceBackground();
 */
export function loadVoiceBackground(): Promise<VoiceBackground> {
  return background.load();
}

import type { VoiceBackground } from '@payaloud/voiceprint';
import { trainBackground } from '@payaloud/voiceprint/training';
import { saySyllables, type SyntheticVoice } from './syntheticVoice';

export const payer: SyntheticVoice = { throat: 1, pitchHz: 110 };
export const impostor: SyntheticVoice = { throat: 1.17, pitchHz: 190 };

/** 16 Gaussians over five voices, of which none is the payer or the impostor. */
export function syntheticBackground(): VoiceBackground {
  return (made ??= trainBackground([sessions()], { components: 16, bands: { match: 0.3, mismatch: 0 } }));
}

let made: VoiceBackground | undefined;

function sessions(): Float32Array[][] {
  const crowd = [0.88, 0.94, 1.04, 1.1, 1.2].map((throat, at) => ({ throat, pitchHz: 95 + 30 * at }));
  return crowd.flatMap((voice) => [1, 2, 3].map((take) => saySyllables(voice, 40 + take)));
}

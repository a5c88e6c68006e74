import type { VoiceBackground } from '../background/background';
import { loadVoiceBackground } from '../background/loadVoiceBackground';
import { enrollVoice } from '../enrollVoice';
import { matchVoice } from '../matchVoice';
import type { SpeakerVerifier } from './speakerVerifier';

export interface GaussianVerifierOptions {
  /** Loads a background of your own, made with `@payaloud/voiceprint/training`. Default: the one that ships. */
  readonly loadBackground?: () => Promise<VoiceBackground>;
}

/** The verifier that ships: Gaussian mixtures, without a neural network. Loads its background at the first use. */
export function gaussianVerifier({
  loadBackground = loadVoiceBackground,
}: GaussianVerifierOptions = {}): SpeakerVerifier {
  return {
    enroll: async (rounds) => enrollVoice(rounds, await loadBackground()),
    match: async (template, clips) => matchVoice(template, clips, await loadBackground()),
  };
}

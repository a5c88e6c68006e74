import { systemClock, type Timers } from '@payaloud/browser/internal';
import type { VoiceBackground } from '../background/background';
import { loadVoiceBackground } from '../background/loadVoiceBackground';
import { enrollmentSteps } from '../enrollVoice';
import { matchVoice } from '../matchVoice';
import type { SpeakerVerifier } from './speakerVerifier';

export interface GaussianVerifierOptions {
  /** Loads a background of your own, made with `@payaloud/voiceprint/training`. Default: the one that ships. */
  readonly loadBackground?: () => Promise<VoiceBackground>;
  /** Default: the page's clock. */
  readonly clock?: Timers;
}

/**
 * The verifier that ships: Gaussian mixtures, without a neural network. Loads its background at the first use. Enrolling
 * lets the page answer between its steps.
 *
 * @example
 *   const verifier = gaussianVerifier();
 */
export function gaussianVerifier({
  loadBackground = loadVoiceBackground,
  clock = systemClock,
}: GaussianVerifierOptions = {}): SpeakerVerifier {
  return {
    async enroll(rounds) {
      const steps = enrollmentSteps(rounds, await loadBackground());
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        await nextTask(clock);
      }
    },
    match: async (template, clips) => matchVoice(template, clips, await loadBackground()),
  };
}

/** Yields to the page, so that it stays responsive. Skipped in a hidden page, whose timers fire once a second. */
async function nextTask(clock: Timers): Promise<void> {
  if (globalThis.document?.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => clock.after(0, resolve));
}

import type { VoiceClips } from '../features/voiceFeatures';
import type { VoiceTakeFault } from '../quality/checkVoiceTake';

/**
 * How like the enrolled voice a voice is. `match` never means that it is the payer: recordings and cloned voices can
 * match, so another factor always decides. `unsure` and `mismatch` never mean that it is somebody else: a cold or
 * another microphone changes a voice.
 */
export type VoiceBand = 'match' | 'unsure' | 'mismatch';

/** The result of an enrollment. Biometric data: keep it on the device, wrapped, and delete it when asked. */
export interface VoiceTemplate {
  readonly version: 1;
  /** The model that made it. Another model cannot read it. */
  readonly model: string;
  readonly values: Float32Array;
  /** Speech that it was made from, in ms. */
  readonly speechMs: number;
}

export type VoiceEnrollmentRefusal =
  /** Fewer than 3 rounds. */
  | 'too-few'
  /** More than 5 rounds. */
  | 'too-many'
  /** A round has less than 1.5 s of speech. */
  | 'too-short'
  /** A round is not like the others: another person, another microphone, or much noise. */
  | 'not-one-voice';

export type VoiceEnrollment =
  | { readonly ok: true; readonly template: VoiceTemplate }
  /** `round`: index of the round at fault. */
  | { readonly ok: false; readonly reason: VoiceEnrollmentRefusal; readonly round?: number };

export type VoiceMatch =
  | {
      readonly kind: 'compared';
      readonly band: VoiceBand;
      /** For logs and tests. Higher is more alike; the unit depends on the model. */
      readonly score: number;
      /** Speech that was compared, in ms. */
      readonly speechMs: number;
    }
  /** `too-short`: less than 0.5 s of speech. `other-model`: the payer must enroll again. No reason costs a try. */
  | { readonly kind: 'not-compared'; readonly reason: VoiceTakeFault | 'other-model' };

/** A way to compare voices on the device. `gaussianVerifier` ships; `embeddingVerifier` takes a model of your own. */
export interface SpeakerVerifier {
  /** Rejects only if the model cannot be loaded or run. */
  enroll(rounds: readonly VoiceClips[]): Promise<VoiceEnrollment>;
  /** Rejects only if the model cannot be loaded or run. */
  match(template: VoiceTemplate, clips: VoiceClips): Promise<VoiceMatch>;
}

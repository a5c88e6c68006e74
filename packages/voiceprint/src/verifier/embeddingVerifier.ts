import { spectrumOf } from '@payaloud/browser/internal/capture';
import { voiceSettings, type VoiceBands } from '../background/settings';
import { minRoundMs, minRounds, maxRounds } from '../limits';
import { speechFrames } from '../features/speechFrames';
import { joined, type VoiceClips } from '../features/voiceFeatures';
import { bandOf, bandsInRoom } from '../bandOf';
import { PayaloudVoiceprintError } from '../PayaloudVoiceprintError';
import { answerQuality } from '../quality/answerQuality';
import type { SpeakerVerifier, VoiceEnrollment, VoiceMatch, VoiceTemplate } from './speakerVerifier';

export interface EmbeddingVerifierOptions {
  /** Name and version of the model. Templates of another name are refused. */
  readonly model: string;
  /**
   * Computes the embedding of an utterance of mono samples at 16 kHz. All embeddings have the same length; they need no
   * normalization.
   */
  readonly embed: (pcm: Float32Array) => Promise<Float32Array>;
  /** Edges of the bands as cosines, from -1 to 1. Calibrate them on people and microphones like your payers'. */
  readonly bands: VoiceBands;
}

/**
 * Compares voices by a model that the app brings, such as ECAPA-TDNN or CAM++. The template is the mean direction of the
 * rounds' embeddings; the score is the cosine.
 *
 * @throws {PayaloudVoiceprintError} `bad-bands` if `bands.mismatch` is above `bands.match`, or one of them is not a cosine.
 * @example
 *   declare const embed: (pcm: Float32Array) => Promise<Float32Array>;
 *
 *   const verifier = embeddingVerifier({ model: 'ecapa-1', embed, bands: { match: 0.5, mismatch: 0.3 } });
 */
export function embeddingVerifier({ model, embed, bands }: EmbeddingVerifierOptions): SpeakerVerifier {
  const isOrdered = -1 <= bands.mismatch && bands.mismatch <= bands.match && bands.match <= 1;
  if (!isOrdered) throw new PayaloudVoiceprintError('bad-bands', 'The bands need -1 <= mismatch <= match <= 1.');
  const embedClips = async (clips: VoiceClips) => unit(await embed(joined(clips)));

  return {
    async enroll(rounds): Promise<VoiceEnrollment> {
      if (rounds.length < minRounds) return { ok: false, reason: 'too-few' };
      if (rounds.length > maxRounds) return { ok: false, reason: 'too-many' };
      const spoken = rounds.map(speechMsOf);
      const short = spoken.findIndex((ms) => ms < minRoundMs);
      if (short !== -1) return { ok: false, reason: 'too-short', round: short };
      const embeddings: Float32Array[] = [];
      for (const clips of rounds) embeddings.push(await embedClips(clips));
      const likeOthers = embeddings.map((embedding, round) =>
        cosine(embedding, direction(embeddings.filter((_, other) => other !== round))),
      );
      const least = Math.min(...likeOthers);
      if (!(least >= bands.mismatch)) return { ok: false, reason: 'not-one-voice', round: likeOthers.indexOf(least) };
      const speechMs = spoken.reduce((sum, ms) => sum + ms, 0);
      return { ok: true, template: { version: 1, model, values: direction(embeddings), speechMs } };
    },

    async match(template: VoiceTemplate, clips): Promise<VoiceMatch> {
      if (template.model !== model) return { kind: 'not-compared', reason: 'other-model' };
      const { fault, overRoomDb } = answerQuality(joined(clips));
      if (fault) return { kind: 'not-compared', reason: fault };
      const embedding = await embedClips(clips);
      if (embedding.length !== template.values.length) return { kind: 'not-compared', reason: 'other-model' };
      const score = cosine(embedding, template.values);
      return {
        kind: 'compared',
        band: bandOf(score, bandsInRoom(overRoomDb, bands)),
        score,
        speechMs: speechMsOf(clips),
      };
    },
  };
}

function speechMsOf(clips: VoiceClips): number {
  return clips.reduce((sum, pcm) => sum + 10 * speechFrames(spectrumOf(pcm), voiceSettings).length, 0);
}

function direction(embeddings: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = embeddings;
  return unit(first.map((_, index) => embeddings.reduce((sum, embedding) => sum + embedding[index]!, 0)));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

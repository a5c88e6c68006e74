import type { FeatureRows } from '@payaloud/browser/internal/capture';
import type { VoiceBackground } from '../background/background';
import { packMixture } from '../background/mixtureBytes';
import { toBase64 } from '../background/base64';
import { unpackBackground } from '../background/packBackground';
import { voiceBands, voiceSettings, type VoiceBands, type VoiceSettings } from '../background/settings';
import { inCondition, voiceConditions } from '../features/conditions';
import { seededRandom } from '../features/seededRandom';
import { voiceFeaturesOf, voiceWidth, type VoiceClips } from '../features/voiceFeatures';
import { trainMixture, type TrainingOptions } from '../mixture/trainMixture';

export interface BackgroundOptions extends TrainingOptions {
  readonly settings?: VoiceSettings;
  readonly bands?: VoiceBands;
  /** At most so many rows are used, chosen at random. Default: 200,000, which is 33 minutes of speech. */
  readonly maxRows?: number;
}

/**
 * Trains a background from recordings of many people: for another language or another kind of microphone, or to measure
 * on people who are not in it. The same recordings and seed give the same background.
 *
 * @param sessions Each one person's sound from one microphone. The five conditions take turns, so five sessions of a
 *   person put each of them once on that voice.
 */
export function trainBackground(sessions: readonly VoiceClips[], options: BackgroundOptions = {}): VoiceBackground {
  const { settings = voiceSettings, bands = voiceBands, maxRows = 200_000, seed = 1 } = options;
  const all = sessions.map((clips, session) => {
    const condition = voiceConditions[session % voiceConditions.length]!;
    return voiceFeaturesOf(inCondition(clips, condition, seed + 1_000 * session), settings);
  });
  const mixture = trainMixture(chooseRows(all, maxRows, seed), options);
  // Rounded as it will be stored, so that a measurement is of what ships.
  return unpackBackground(toBase64(packMixture(mixture)), settings, bands);
}

/** Keeps each row with the same probability, in order. */
function chooseRows(all: readonly FeatureRows[], maxRows: number, seed: number): FeatureRows {
  const frames = all.reduce((sum, rows) => sum + rows.frames, 0);
  const random = seededRandom(seed);
  const share = maxRows / frames;
  const chosen = all.flatMap(({ frames, values }) =>
    Array.from({ length: frames }, (_, row) => values.subarray(row * voiceWidth, (row + 1) * voiceWidth)).filter(
      () => random() < share,
    ),
  );
  const values = new Float32Array(chosen.length * voiceWidth);
  for (const [at, row] of chosen.entries()) values.set(row, at * voiceWidth);
  return { frames: chosen.length, width: voiceWidth, values };
}

import type { FeatureRows } from '@payaloud/browser/internal/capture';
import type { VoiceBackground } from '../background/background';
import { packBackground, unpackBackground } from '../background/packBackground';
import { voiceBands, voiceSettings, type VoiceBands, type VoiceSettings } from '../background/settings';
import { inCondition, voiceConditions } from '../features/conditions';
import { seededRandom } from '../features/seededRandom';
import { voiceFeaturesOf, voiceWidth, type VoiceClips } from '../features/voiceFeatures';
import { trainMixture, type TrainingOptions } from '../mixture/trainMixture';

export interface BackgroundOptions extends TrainingOptions {
  readonly settings?: VoiceSettings;
  readonly bands?: VoiceBands;
  /** At most so many rows of a group are used, chosen at random. Default: 40,000, which is 7 minutes of speech. */
  readonly maxRows?: number;
}

/**
 * Trains a background from recordings of many people: for another language or another kind of microphone, or to measure
 * on people who are not in it. The same recordings and seed give the same background.
 *
 * @param groups People who sound alike, such as women and men; each group gets its own Gaussians. In a group, each session
 *   is one person's sound from one microphone. The five conditions take turns, so five sessions of a person put each of
 *   them once on that voice.
 * @example
 *   const train = (women: VoiceClips[], men: VoiceClips[]) => trainBackground([women, men]);
 */
export function trainBackground(
  groups: readonly (readonly VoiceClips[])[],
  options: BackgroundOptions = {},
): VoiceBackground {
  const { settings = voiceSettings, bands = voiceBands, maxRows = 40_000, seed = 1 } = options;
  const mixtures = groups.map((sessions) => {
    const all = sessions.map((clips, session) => {
      const condition = voiceConditions[session % voiceConditions.length]!;
      return voiceFeaturesOf(inCondition(clips, condition, seed + 1_000 * session), settings);
    });
    return trainMixture(chooseRows(all, maxRows, seed), options);
  });
  // Rounded as it will be stored, so that a measurement is of what ships.
  return unpackBackground(packBackground({ mixtures }), settings, bands);
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

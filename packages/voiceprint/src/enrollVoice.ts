import type { VoiceBackground } from './background/background';
import { inCondition, voiceConditions } from './features/conditions';
import { voiceFeaturesOf, type VoiceClips } from './features/voiceFeatures';
import { leastRoundMs, leastRounds, mostRounds } from './limits';
import { adaptMeans } from './mixture/adaptMeans';
import { addStatistics, countRows, emptyStatistics, type MixtureStatistics } from './mixture/statistics';
import { scoreRows } from './scoreRows';
import type { VoiceEnrollment } from './verifier/speakerVerifier';

/**
 * Makes a template from three to five rounds. In each, the payer says the same words once. The template is biometric
 * data: 19 kB that tell a voice apart. Never throws.
 */
export function enrollVoice(rounds: readonly VoiceClips[], background: VoiceBackground): VoiceEnrollment {
  if (rounds.length < leastRounds) return { ok: false, reason: 'too-few' };
  if (rounds.length > mostRounds) return { ok: false, reason: 'too-many' };
  const { mixture, settings } = background;
  const heard = rounds.map((clips) => voiceFeaturesOf(clips, settings));
  const short = heard.findIndex(({ frames }) => frames * 10 < leastRoundMs);
  if (short !== -1) return { ok: false, reason: 'too-short', round: short };
  const counted = rounds.map((clips, round) => countRound(clips, round, background));
  const meansOf = (kept: readonly MixtureStatistics[]) =>
    adaptMeans(mixture, addStatistics(kept, mixture), settings.relevance);
  const likeOthers = heard.map((rows, round) => {
    const others = meansOf(counted.filter((_, other) => other !== round));
    return scoreRows(rows, [others], mixture)[0] ?? NaN;
  });
  const least = Math.min(...likeOthers);
  if (!(least >= background.bands.mismatch))
    return { ok: false, reason: 'not-one-voice', round: likeOthers.indexOf(least) };
  const speechMs = heard.reduce((sum, { frames }) => sum + 10 * frames, 0);
  return { ok: true, template: { version: 1, model: background.id, values: meansOf(counted), speechMs } };
}

/** A frame of speech counts once, although it is seen in every condition. */
function countRound(clips: VoiceClips, round: number, { mixture, settings }: VoiceBackground): MixtureStatistics {
  const statistics = emptyStatistics(mixture);
  for (const condition of voiceConditions) {
    const rows = voiceFeaturesOf(inCondition(clips, condition, 1_000 * (round + 1)), settings);
    countRows(mixture, rows, statistics, 1 / voiceConditions.length);
  }
  return statistics;
}

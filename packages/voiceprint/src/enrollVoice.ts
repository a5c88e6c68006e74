import type { FeatureRows } from '@payaloud/browser/internal/capture';
import type { VoiceBackground } from './background/background';
import type { VoiceSettings } from './background/settings';
import { inCondition, voiceConditions } from './features/conditions';
import { voiceFeaturesOf, type VoiceClips } from './features/voiceFeatures';
import { minRoundMs, minRounds, maxRounds } from './limits';
import { adaptMeans } from './mixture/adaptMeans';
import type { Mixture } from './mixture/mixture';
import { addStatistics, countRows, emptyStatistics, type MixtureStatistics } from './mixture/statistics';
import { meanLogLikelihood, modelOf, scoreRows } from './scoreRows';
import type { VoiceEnrollment } from './verifier/speakerVerifier';

/**
 * Makes a template from three to five rounds. In each, the payer says the same words once. The template is biometric
 * data: 10 kB that tell a voice apart. Never throws.
 *
 * @example
 *   const enroll = async (rounds: VoiceClips[]) => enrollVoice(rounds, await loadVoiceBackground());
 */
export function enrollVoice(rounds: readonly VoiceClips[], background: VoiceBackground): VoiceEnrollment {
  const steps = enrollmentSteps(rounds, background);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does what `enrollVoice` does, and pauses after each part, so that a page can answer the payer in between. Three rounds
 * of ten digits have 37 parts of up to 45 ms of processor time, the first time up to 61 (27 November 2026).
 */
export function* enrollmentSteps(
  rounds: readonly VoiceClips[],
  background: VoiceBackground,
): Generator<void, VoiceEnrollment, void> {
  if (rounds.length < minRounds) return { ok: false, reason: 'too-few' };
  if (rounds.length > maxRounds) return { ok: false, reason: 'too-many' };
  const { mixtures, settings } = background;
  const heard: FeatureRows[] = [];
  for (const clips of rounds) {
    heard.push(voiceFeaturesOf(clips, settings));
    yield;
  }
  const short = heard.findIndex(({ frames }) => frames * 10 < minRoundMs);
  if (short !== -1) return { ok: false, reason: 'too-short', round: short };
  const likelihoods = mixtures.map((group) => heard.reduce((sum, rows) => sum + meanLogLikelihood(rows, group), 0));
  const group = Math.max(0, likelihoods.indexOf(Math.max(...likelihoods)));
  const mixture = mixtures[group]!;
  const counted: MixtureStatistics[] = [];
  for (const [round, clips] of rounds.entries()) counted.push(yield* countRound(clips, round, mixture, settings));
  const meansOf = (statistics: readonly MixtureStatistics[]) =>
    adaptMeans(mixture, addStatistics(statistics, mixture), settings.relevance);
  const likeOthers: number[] = [];
  for (const [round, rows] of heard.entries()) {
    const others = meansOf(counted.filter((_, other) => other !== round));
    likeOthers.push(scoreRows(rows, [{ mixture, means: others }], mixtures)[0] ?? NaN);
    yield;
  }
  const least = Math.min(...likeOthers);
  if (!(least >= background.bands.mismatch))
    return { ok: false, reason: 'not-one-voice', round: likeOthers.indexOf(least) };
  const speechMs = heard.reduce((sum, { frames }) => sum + 10 * frames, 0);
  return { ok: true, template: { version: 1, model: modelOf(background, group), values: meansOf(counted), speechMs } };
}

/** A frame of speech counts once, although it is seen in every condition. */
function* countRound(
  clips: VoiceClips,
  round: number,
  mixture: Mixture,
  settings: VoiceSettings,
): Generator<void, MixtureStatistics, void> {
  const statistics = emptyStatistics(mixture);
  for (const condition of voiceConditions) {
    const rows = voiceFeaturesOf(inCondition(clips, condition, 1_000 * (round + 1)), settings);
    yield;
    countRows(mixture, rows, statistics, 1 / voiceConditions.length);
    yield;
  }
  return statistics;
}

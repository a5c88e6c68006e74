import type { VoiceBands } from '@payaloud/voiceprint';
import { equalErrorRateOf, percent } from '../gesture/rates';
import type { Trial } from './trials';

export function scoresOf(trials: readonly Trial[], by: 'own' | 'others'): readonly number[] {
  return trials.filter((trial) => (trial.owner === trial.by) === (by === 'own')).map(({ score }) => score);
}

/** The rate at the threshold at which as many owners are refused as others are accepted. */
export function equalError(trials: readonly Trial[]): number {
  return equalErrorRateOf(scoresOf(trials, 'own'), scoresOf(trials, 'others'));
}

/** A rate with one threshold for all, and the least and the greatest among the owners, each with their own threshold. */
export function equalErrorRange(trials: readonly Trial[]): string {
  return range(trials, equalError);
}

export function range(trials: readonly Trial[], rate: (trials: readonly Trial[]) => number): string {
  const rates = [...new Set(trials.map(({ owner }) => owner))].map((owner) =>
    rate(trials.filter((trial) => trial.owner === owner)),
  );
  return `${percent(rate(trials))} (${percent(Math.min(...rates))} to ${percent(Math.max(...rates))})`;
}

/** The share of answers in a band. */
export function shareIn(band: 'match' | 'unsure' | 'mismatch', by: 'own' | 'others') {
  return (trials: readonly Trial[]): number => {
    const compared = trials.filter((trial) => (trial.owner === trial.by) === (by === 'own'));
    return compared.filter(({ score, bands }) => bandOf(score, bands) === band).length / compared.length;
  };
}

function bandOf(score: number, { match, mismatch }: VoiceBands): 'match' | 'unsure' | 'mismatch' {
  if (score >= match) return 'match';
  return score < mismatch ? 'mismatch' : 'unsure';
}

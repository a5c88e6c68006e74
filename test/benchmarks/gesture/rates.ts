import { thresholdAfter } from '@payaloud/core/gesture';
import type { Scored } from './train';

export function equalErrorRate(own: readonly number[], others: readonly number[]): { rate: number; threshold: number } {
  const genuine = [...own].sort((a, b) => a - b);
  const impostor = [...others].sort((a, b) => a - b);
  let below = 0;
  let best = { gap: Infinity, rate: 1, threshold: 0 };
  genuine.forEach((threshold, i) => {
    while (below < impostor.length && impostor[below]! < threshold) below += 1;
    const rejected = i / genuine.length;
    const accepted = (impostor.length - below) / impostor.length;
    const gap = Math.abs(rejected - accepted);
    if (gap < best.gap) best = { gap, rate: (rejected + accepted) / 2, threshold };
  });
  return { rate: best.rate, threshold: best.threshold };
}

export function share(scored: readonly Scored[], test: (score: number) => boolean): number {
  return scored.filter(({ score }) => test(score)).length / scored.length;
}

/** Groups scores into payments: up to five tries by one person at one template, in drawing order. */
function paymentsOf(scored: readonly Scored[]): readonly (readonly number[])[] {
  const payments = new Map<string, number[]>();
  for (const { trial, score, split } of scored) {
    const key = [split, trial.owner, trial.figure, trial.speed, trial.by, trial.kind, trial.disturbance].join('/');
    const scores = payments.get(key) ?? [];
    payments.set(key, [...scores, score].slice(0, 5));
  }
  return [...payments.values()];
}

/** The share of payments in which any try is accepted. Each refused try raises the threshold. */
export function anyOfFive(scored: readonly Scored[], thresholdOf = thresholdAfter): number {
  const payments = paymentsOf(scored);
  return payments.filter((scores) => scores.some((score, i) => score >= thresholdOf(i))).length / payments.length;
}

/** The mean number of tries until one is accepted. If none is, all tries of the payment count. */
export function meanTries(scored: readonly Scored[], thresholdOf = thresholdAfter): number {
  const payments = paymentsOf(scored);
  const tries = payments.map((scores) => scores.findIndex((score, i) => score >= thresholdOf(i)) + 1 || scores.length);
  return tries.reduce((sum, count) => sum + count, 0) / payments.length;
}

/** The bounds of 90 % of the equal error rates over 300 bootstrap samples of the owners. */
export function spreadOverOwners(scored: readonly Scored[]): readonly [number, number] {
  const owners = [...new Set(scored.map(({ trial }) => trial.owner))];
  const of = (owner: string, kind: string) =>
    scored.filter(({ trial }) => trial.owner === owner && trial.kind === kind).map(({ score }) => score);
  const byOwner = owners.map((owner) => ({ own: of(owner, 'own'), others: of(owner, 'same figure') }));
  let state = 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const rates = Array.from({ length: 300 }, () => {
    const drawn = byOwner.map(() => byOwner[Math.floor(next() * byOwner.length)]!);
    return equalErrorRate(
      drawn.flatMap((one) => one.own),
      drawn.flatMap((one) => one.others),
    ).rate;
  }).sort((a, b) => a - b);
  return [rates[15]!, rates[284]!];
}

export function percent(rate: number): string {
  if (rate > 0 && rate < 0.0001) return '< 0.01 %';
  return `${(rate * 100).toFixed(rate > 0 && rate < 0.01 ? 2 : 1)} %`;
}

import { gestureThreshold, thresholdAfter } from '../../../packages/core/src/gesture';
import { groupBy, enrolmentKey } from './choose';
import type { Scored } from './crossValidate';
import type { Disturbance } from './disturb';
import type { Kind } from './trials';

export function ofKind(scored: readonly Scored[], kind: Kind, disturbance: Disturbance = 'none'): readonly Scored[] {
  return scored.filter(({ trial }) => trial.kind === kind && trial.disturbance === disturbance);
}

/** The share of first tries that are accepted, each under the rule of its split. */
export function accepted(scored: readonly Scored[]): number {
  return scored.filter(({ score, rule }) => score >= rule.threshold).length / scored.length;
}

/** The share of payments in which any of five tries is accepted. Each refused try raises the threshold. */
export function acceptedPayments(scored: readonly Scored[]): number {
  const payments = groupBy(scored, ({ split, trial: { enrolment, by, kind, disturbance } }) =>
    [split, enrolmentKey(enrolment), by, kind, disturbance].join('/'),
  );
  const passed = payments.filter((tries) =>
    tries
      .slice(0, 5)
      .some(({ score, rule }, failures) => score >= rule.threshold + thresholdAfter(failures) - gestureThreshold),
  );
  return passed.length / payments.length;
}

export function equalErrorRate(scored: readonly Scored[], impostors: Kind): number {
  const scores = (kind: Kind) => ofKind(scored, kind).map(({ score }) => score);
  return equalErrorRateOf(scores('own'), scores(impostors));
}

/** The rate at the threshold at which as many owners are rejected as others are accepted. */
export function equalErrorRateOf(own: readonly number[], impostors: readonly number[]): number {
  const genuine = [...own].sort((a, b) => a - b);
  const others = [...impostors].sort((a, b) => a - b);
  let below = 0;
  let best = { gap: Infinity, rate: NaN };
  genuine.forEach((threshold, i) => {
    while (below < others.length && others[below]! < threshold) below += 1;
    const rejected = i / genuine.length;
    const taken = (others.length - below) / others.length;
    const gap = Math.abs(rejected - taken);
    if (gap < best.gap) best = { gap, rate: (rejected + taken) / 2 };
  });
  return best.rate;
}

/** A rate over everybody, and the least and the greatest among the owners. */
export interface Rate {
  readonly all: number;
  readonly least: number;
  readonly most: number;
}

export function overOwners(scored: readonly Scored[], rate: (scored: readonly Scored[]) => number): Rate {
  const rates = groupBy(scored, ({ trial }) => trial.enrolment.owner).map(rate);
  return { all: rate(scored), least: Math.min(...rates), most: Math.max(...rates) };
}

export function percent(rate: number): string {
  return `${(rate * 100).toFixed(rate > 0 && rate < 0.01 ? 2 : 1)} %`;
}

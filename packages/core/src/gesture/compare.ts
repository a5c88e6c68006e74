import { habitNames, habitsOf, type Habits } from './habits';
import { readTraces, type GestureTemplate } from './template';
import { turnOnto, type Trace } from './trace';
import { warp, warpChannels, type WarpCosts } from './warp';

/** The mean spread of a person's repetitions over many people. The spread of a small enrollment is blended with it. */
export interface Population {
  readonly costs: WarpCosts;
  readonly angle: number;
  readonly habitVariances: Habits;
}

/**
 * Names the values that `compare` returns, in order. A function, so that bundles drop names that only training reads.
 */
export function evidenceNames(): readonly string[] {
  const channels = warpChannels.flatMap((channel) => [`${channel} min`, `${channel} spread`]);
  return [...channels, 'angle', ...habitNames, 'tempo', 'tempo excess', 'repetitions'];
}

/**
 * Measures the differences between a drawing and a template, in units of the enrollment's spread blended with the
 * population's. A logarithmic scale keeps one odd measure from deciding alone. The costs have a floor of a tenth of the
 * spread, so that a drawing closer than any hand can draw gains nothing. The number of repetitions makes scores of
 * three and five repetitions comparable.
 */
export function compare(template: GestureTemplate, drawn: Trace, population: Population): number[] {
  const traces = readTraces(template);
  const reference = traces[0] ?? drawn;
  const { trace, angle } = turnOnto(reference, drawn);
  const { spread } = template;
  const costs = traces.map((enrolled) => warp(enrolled, trace));
  const evidence: number[] = [];
  for (const channel of warpChannels) {
    const unit = (spread.costs[channel] + population.costs[channel]) / 2;
    const nearest = Math.min(...costs.map((cost) => cost[channel]));
    evidence.push(Math.log(nearest / unit + 0.1), Math.log(unit));
  }
  evidence.push(Math.log1p((2 * angle ** 2) / (spread.angle ** 2 + population.angle ** 2)));
  const habits = habitsOf(trace);
  for (const habit of habitNames) {
    const own = (traces.length - 1) * spread.habitVariances[habit];
    const blended = (own + usualWeight * population.habitVariances[habit]) / (traces.length - 1 + usualWeight);
    const variance = blended * (1 + 1 / traces.length);
    evidence.push(Math.log1p((habits[habit] - spread.habitMeans[habit]) ** 2 / variance));
  }
  // On another day a person is slower or faster overall, which repetitions from one sitting do not show.
  const tempo = habits.duration - spread.habitMeans.duration;
  const variance = (spread.habitVariances.duration + population.habitVariances.duration) / 4 + sameTempo ** 2;
  evidence.push(Math.log1p(tempo ** 2 / variance), Math.max(0, Math.abs(tempo) - sameTempo), traces.length);
  return evidence;
}

/** The population's variance counts as this many repetitions. */
const usualWeight = 4;
/** Natural logarithm of a small change of tempo: a fifth slower or faster. */
const sameTempo = 0.2;

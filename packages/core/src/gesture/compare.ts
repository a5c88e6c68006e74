import { habitNames, habitsOf, type Habits } from './habits';
import { readTraces, type GestureTemplate } from './template';
import { turnOnto, type Trace } from './trace';
import { warp, warpChannels, type WarpCosts } from './warp';

/** Spread of the same person's repetitions, in the mean over many people: what a small enrolment is blended with. */
export interface Population {
  readonly costs: WarpCosts;
  readonly angle: number;
  readonly habitVariances: Habits;
}

/** Names of what `compare` returns, in its order. A function, so that no bundle keeps what only training reads. */
export function evidenceNames(): readonly string[] {
  const channels = warpChannels.flatMap((channel) => [`${channel} min`, `${channel} spread`]);
  return [...channels, 'angle', ...habitNames, 'tempo', 'tempo excess', 'repetitions'];
}

/**
 * Differences between a drawing and a template, each in units of the spread of the enrolment blended with the
 * population's, on a logarithmic scale so that one odd measure cannot decide alone. The costs have a floor of a tenth of
 * the spread: to be closer than any hand earns nothing. The number of repetitions makes scores of three and five comparable.
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
  // The same person on another day is slower or faster as a whole; enrolments made in one sitting do not show it.
  const tempo = habits.duration - spread.habitMeans.duration;
  const variance = (spread.habitVariances.duration + population.habitVariances.duration) / 4 + sameTempo ** 2;
  evidence.push(Math.log1p(tempo ** 2 / variance), Math.max(0, Math.abs(tempo) - sameTempo), traces.length);
  return evidence;
}

/** How many repetitions the population's variance counts as, beside those of the enrolment. */
const usualWeight = 4;
/** Natural logarithm of the change of tempo that counts for little: a fifth slower or faster. */
const sameTempo = 0.2;

import { measuresOf, sizeIndex, type Measures } from './measures';
import { minRepetitions } from './repetitions';
import { turnOnto, type Trace } from './trace';
import { warp } from './warp';

/** How much drawings by one hand differ. */
export interface Spread {
  /** Mean over the repetitions: how far each is from its nearest ones. */
  readonly distance: number;
  readonly variances: Measures;
}

/** The mean spread of many people's repetitions, with which the spread of a small enrollment is blended. */
export interface Usual {
  /** For three, four and five repetitions: of more repetitions, the nearest are nearer. */
  readonly distances: readonly number[];
  readonly variances: Measures;
}

/** An enrollment, ready to compare with. */
export interface Reference {
  /** The enrolled repetitions, all rotated onto the first. */
  readonly enrolled: readonly Trace[];
  /** Later drawings that were proved to be the payer's. At most two. */
  readonly recent: readonly Trace[];
  /** Of the enrolled repetitions alone. */
  readonly spread: Spread;
}

/** The differences of a drawing and an enrollment, before anything is weighed. */
export interface Evidence {
  /** The distance from each enrolled repetition, and from each recent drawing. */
  readonly enrolled: readonly number[];
  readonly recent: readonly number[];
  /** The drawing's measures minus the means of the enrollment. Without the size if either does not know it. */
  readonly differences: Measures;
}

/**
 * How many repetitions count, the nearest first. One alone may be like a stranger's by chance; with all of them, one slip
 * at set-up counts in every payment.
 */
const nearestCount = 2;
/** The weight of the measures of the whole drawing. The distance of the traces weighs 1. */
const measuresWeight = 0.4;
/** The first measure tells people apart better than any other. */
const durationWeight = 1.5;
/** Four deviations. A figure that is far too large by mistake is not refused for its size alone. */
const mostOfSize = 16;

export function evidenceOf({ enrolled, recent }: Reference, drawn: Trace): Evidence {
  const trace = turnOnto(enrolled[0] ?? drawn, drawn);
  const measures = measuresOf(trace);
  const known = enrolled.map(measuresOf);
  const means = meansOf([...known, ...recent.map(measuresOf)]);
  const count = Math.min(...[measures, ...known].map(({ length }) => length));
  return {
    enrolled: enrolled.map((one) => warp(one, trace)),
    recent: recent.map((one) => warp(one, trace)),
    differences: measures.slice(0, count).map((value, i) => value - means[i]!),
  };
}

/**
 * The distance of a drawing from an enrollment, in units that are half the owner's own spread and half the usual one:
 * five repetitions say little about a person's spread, so neither counts alone. 0 for equal drawings, about 1.3 for
 * another drawing by the same hand.
 */
export function distanceOf({ spread }: Reference, evidence: Evidence, usual: Usual): number {
  const { enrolled, recent, differences } = evidence;
  const unit = (spread.distance + usualDistance(usual, enrolled.length)) / 2;
  const squares = differences.map((value, i) => (2 * value ** 2) / (spread.variances[i]! + usual.variances[i]!));
  return nearestMean(enrolled, recent) / unit + measuresWeight * Math.sqrt(mean(squares.map(weigh)));
}

function weigh(square: number, index: number): number {
  if (index === 0) return durationWeight * square;
  return index === sizeIndex ? Math.min(mostOfSize, square) : square;
}

/**
 * How many times as much as usual repetitions differ from each other, in their traces or in their measures, whichever
 * is more. About 1 for most people. Size does not count: if it varies, it only says less in later comparisons.
 */
export function relativeSpread({ enrolled, spread }: Reference, usual: Usual): number {
  const squares = spread.variances.slice(0, sizeIndex).map((variance, i) => variance / usual.variances[i]!);
  return Math.max(spread.distance / usualDistance(usual, enrolled.length), Math.sqrt(mean(squares)));
}

export function spreadOf(traces: readonly Trace[]): Spread {
  const distances = traces.map(() => [] as number[]);
  traces.forEach((one, i) => {
    for (const [j, other] of traces.slice(0, i).entries()) {
      const distance = warp(one, other);
      distances[i]!.push(distance);
      distances[j]!.push(distance);
    }
  });
  const measures = traces.map(measuresOf);
  const means = meansOf(measures);
  return {
    distance: mean(distances.map((others) => nearestMean(others, []))),
    variances: means.map(
      (middle, i) => measures.reduce((sum, one) => sum + (one[i]! - middle) ** 2, 0) / (traces.length - 1),
    ),
  };
}

function usualDistance({ distances }: Usual, repetitions: number): number {
  return distances[Math.max(0, repetitions - minRepetitions)]!;
}

/** At most one recent drawing counts, so that the enrolled ones always decide half of it. */
function nearestMean(enrolled: readonly number[], recent: readonly number[]): number {
  const nearest = [...enrolled].sort((a, b) => a - b).slice(0, nearestCount);
  const last = nearest.pop() ?? Infinity;
  return mean([...nearest, Math.min(last, ...recent)]);
}

/** A drawing that does not know its size has no part in the mean of the sizes. */
function meansOf(all: readonly Measures[]): Measures {
  return (all[0] ?? []).map((_, i) => mean(all.flatMap((one) => one[i] ?? [])));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

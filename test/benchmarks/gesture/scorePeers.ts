import { cloudDistance, cloudOf } from '../peers/pointCloud';
import { protractorDistance, protractorVector } from '../peers/protractor';
import { strongGroups } from './crossValidate';
import { groupKey, groupSamples, type Sample } from './people';
import { equalErrorRateOf, percent } from './rates';
import type { Cells } from './tables';

/** Other recognizers on the same figures at natural speed, by the nearest of the five enrolled strokes. */
export function peerTable(samples: readonly Sample[]): Cells {
  return [
    ['', 'same figure by another', 'another figure'],
    ['Protractor', ...rates(samples, protractorVector, protractorDistance)],
    ['$P', ...rates(samples, cloudOf, cloudDistance)],
  ];
}

function rates<Prepared>(
  samples: readonly Sample[],
  prepare: (stroke: Sample['stroke']) => Prepared,
  distance: (a: Prepared, b: Prepared) => number,
): readonly string[] {
  const groups = groupSamples(samples);
  const prepared = new Map(samples.map((sample) => [sample, prepare(sample.stroke)]));
  const people = [...new Set(samples.map((sample) => sample.person))];
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const own: number[] = [];
  const same: number[] = [];
  const other: number[] = [];
  for (const group of strongGroups(samples, 'medium').values()) {
    const { person, figure, speed } = group[0]!;
    const templates = group.slice(0, 5).map((sample) => prepared.get(sample)!);
    const score = (sample: Sample) => -Math.min(...templates.map((one) => distance(one, prepared.get(sample)!)));
    for (const by of people) {
      const drawn = groups.get(groupKey(by, figure, speed))?.slice(5) ?? [];
      (by === person ? own : same).push(...drawn.map(score));
      for (const one of figures) {
        const sample = groups.get(groupKey(by, one, speed))?.[5];
        if (one !== figure && sample) other.push(score(sample));
      }
    }
  }
  return [same, other].map((list) => percent(equalErrorRateOf(own, list)));
}

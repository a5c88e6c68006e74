import { cloudDistance, cloudOf } from '../peers/pointCloud';
import { protractorDistance, protractorVector } from '../peers/protractor';
import { groupKey, groupSamples, type Sample } from './people';
import type { Scored } from './train';
import type { Enrolment, Trial } from './trials';

/** Scores other recognizers on the same trials, by the nearest of the five enrolled strokes. */
export function scorePeers(
  samples: readonly Sample[],
  enrolled: readonly Enrolment[],
): { name: string; scored: Scored[] }[] {
  return [
    { name: 'Protractor', scored: scoreWith(samples, enrolled, protractorVector, protractorDistance) },
    { name: '$P', scored: scoreWith(samples, enrolled, cloudOf, cloudDistance) },
  ];
}

function scoreWith<Prepared>(
  samples: readonly Sample[],
  enrolled: readonly Enrolment[],
  prepare: (stroke: Sample['stroke']) => Prepared,
  distance: (a: Prepared, b: Prepared) => number,
): Scored[] {
  const groups = groupSamples(samples);
  const prepared = new Map(samples.map((sample) => [sample, prepare(sample.stroke)]));
  const people = [...new Set(samples.map((sample) => sample.person))];
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const scored: Scored[] = [];
  for (const { owner, figure, speed } of enrolled.filter((one) => one.speed === 'medium')) {
    const group = groups.get(groupKey(owner, figure, speed)) ?? [];
    const templates = group.slice(0, 5);
    const add = (kind: Trial['kind'], sample: Sample) => {
      const score = -Math.min(...templates.map((one) => distance(prepared.get(one)!, prepared.get(sample)!)));
      scored.push({
        trial: { owner, figure, speed, by: sample.person, kind, disturbance: 'none', evidence: [] },
        score,
        split: 'peer',
      });
    };
    for (const by of people) {
      const drawn = groups.get(groupKey(by, figure, speed))?.slice(5) ?? [];
      for (const sample of drawn) add(by === owner ? 'own' : 'same figure', sample);
      for (const other of figures) {
        const sample = groups.get(groupKey(by, other, speed))?.[5];
        if (other !== figure && sample) add('other figure', sample);
      }
    }
  }
  return scored;
}

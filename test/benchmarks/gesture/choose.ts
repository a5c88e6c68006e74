import { distanceOf, type Usual } from '../../../packages/core/src/gesture/compare';
import { disturbanceNames } from './disturb';
import type { Enrolment, Trial } from './trials';

/** All that is chosen from people's drawings anew. How drawings are compared, and how much a refused try raises the threshold, is as shipped. */
export interface Rule {
  readonly usual: Usual;
  readonly threshold: number;
}

export interface Enrolled {
  readonly enrolment: Enrolment;
  readonly trials: readonly Trial[];
}

/** The same groups, enrolled with three, four and five repetitions. */
export type ByCount = readonly [readonly Enrolled[], readonly Enrolled[], readonly Enrolled[]];

/** Of the owners' first tries with five enrollments, under the worst disturbance. */
const maxRejected = 0.075;

/**
 * Chooses from the drawings of some people alone: their mean spread, and the threshold that rejects 7.5 % of the owners'
 * tries under the worst disturbance.
 */
export function choose(people: readonly string[], all: ByCount): Rule {
  const [threes, fours, fives] = all.map((list) => list.filter(({ enrolment }) => people.includes(enrolment.owner)));
  const usual = usualOf([threes!, fours!, fives!]);
  return {
    usual,
    threshold: thresholdFor(
      fives!.flatMap(({ trials }) => trials),
      usual,
    ),
  };
}

export function scoreOf({ enrolment, evidence }: Trial, usual: Usual): number {
  return -distanceOf(enrolment.reference, evidence, usual);
}

/** The mean spread of people's repetitions: eleven numbers without any stroke. */
function usualOf(all: ByCount): Usual {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const spreads = all.map((list) => list.map(({ enrolment }) => enrolment.reference.spread));
  const fives = spreads[2]!;
  return {
    distances: spreads.map((list) => mean(list.map((spread) => spread.distance))),
    variances: fives[0]!.variances.map((_, i) => mean(fives.map((spread) => spread.variances[i]!))),
  };
}

function thresholdFor(own: readonly Trial[], usual: Usual): number {
  return Math.min(
    ...disturbanceNames.map((name) => {
      const scores = own.filter(({ disturbance }) => disturbance === name).map((trial) => scoreOf(trial, usual));
      return scores.sort((a, b) => a - b)[Math.floor(maxRejected * scores.length)]!;
    }),
  );
}

export function enrolmentKey({ owner, figure, speed }: Pick<Enrolment, 'owner' | 'figure' | 'speed'>): string {
  return `${owner}/${figure}/${speed}`;
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

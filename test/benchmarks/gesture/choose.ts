import { distanceOf, type Choice, type Usual } from '../../../packages/core/src/gesture/compare';
import { disturbanceNames } from './disturb';
import type { Enrolment, Trial } from './trials';

/** All that is chosen from people's drawings, for a score and for its limits. */
export interface Rule {
  readonly choice: Choice;
  readonly usual: Usual;
  readonly threshold: number;
  readonly raise: number;
}

export interface Enrolled {
  readonly enrolment: Enrolment;
  readonly trials: readonly Trial[];
}

/** The same groups, enrolled with three, four and five repetitions. */
type ByCount = readonly [readonly Enrolled[], readonly Enrolled[], readonly Enrolled[]];

/** Choices that compare drawings alike, and the drawings as they compare them. */
export interface Compared {
  readonly choices: readonly Choice[];
  readonly all: ByCount;
}

const raises = [0, 0.05, 0.1, 0.15, 0.2];
/** Of the owners' first tries with five enrollments, and of their payments with three, under the worst disturbance. */
const maxRejected = 0.075;
const maxRefused = 0.01;

/**
 * Chooses from the drawings of some people alone: their mean spread; the threshold that rejects 7.5 % of the owners'
 * tries under the worst disturbance; the choice under which it accepts the fewest drawings of the same figure by
 * another; and the greatest raise that refuses at most 1 % of the owners' payments with three enrollments, which need
 * the most tries.
 */
export function choose(people: readonly string[], compared: readonly Compared[]): Rule {
  const candidates = compared.flatMap(({ choices, all }) => candidatesOf(people, choices, all));
  const best = candidates.reduce((one, other) => (other.accepted < one.accepted ? other : one));
  const raise =
    raises.filter((value) => refusedPayments(best.ownOfThree, { ...best.rule, raise: value }) <= maxRefused).at(-1) ??
    0;
  return { ...best.rule, raise };
}

function candidatesOf(people: readonly string[], choices: readonly Choice[], all: ByCount) {
  const of = (list: readonly Enrolled[]) => list.filter(({ enrolment }) => people.includes(enrolment.owner));
  const [threes, , fives] = all.map(of);
  const trials = fives!.flatMap((one) => one.trials).filter(({ by }) => people.includes(by));
  const own = trials.filter(({ kind }) => kind === 'own');
  const others = trials.filter(({ kind }) => kind === 'same figure');
  const ownOfThree = threes!.flatMap((one) => one.trials.filter(({ kind }) => kind === 'own'));
  return choices.map((choice) => {
    const rule: Rule = { choice, usual: usualOf(all.map(of), choice), threshold: 0, raise: 0 };
    const threshold = thresholdFor(own, rule);
    const accepted = others.filter((trial) => scoreOf(trial, rule) >= threshold).length / others.length;
    return { rule: { ...rule, threshold }, accepted, ownOfThree };
  });
}

export function scoreOf({ enrolment, evidence }: Trial, { choice, usual }: Rule): number {
  const reference = { ...enrolment.reference, spread: enrolment.spreadUnder(choice) };
  return -distanceOf(reference, evidence, usual, choice);
}

/** The mean spread of people's repetitions: ten numbers without any stroke. */
function usualOf(all: readonly (readonly Enrolled[])[], choice: Choice): Usual {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const spreads = all.map((list) => list.map(({ enrolment }) => enrolment.spreadUnder(choice)));
  const fives = spreads[2]!;
  return {
    distances: spreads.map((list) => mean(list.map((spread) => spread.distance))),
    variances: fives[0]!.variances.map((_, i) => mean(fives.map((spread) => spread.variances[i]!))),
  };
}

function thresholdFor(own: readonly Trial[], rule: Rule): number {
  return Math.min(
    ...disturbanceNames.map((name) => {
      const scores = own.filter(({ disturbance }) => disturbance === name).map((trial) => scoreOf(trial, rule));
      return scores.sort((a, b) => a - b)[Math.floor(maxRejected * scores.length)]!;
    }),
  );
}

function refusedPayments(own: readonly Trial[], rule: Rule): number {
  const shares = disturbanceNames.map((name) => {
    const paid = groupBy(
      own.filter(({ disturbance }) => disturbance === name),
      ({ enrolment }) => enrolmentKey(enrolment),
    );
    const refused = paid.filter((tries) =>
      tries.every((trial, failures) => scoreOf(trial, rule) < rule.threshold + rule.raise * failures),
    );
    return refused.length / paid.length;
  });
  return Math.max(...shares);
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

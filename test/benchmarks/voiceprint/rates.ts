import { groupBy } from '../gesture/choose';
import { equalErrorRateOf, percent } from '../gesture/rates';
import { seededRandom } from '../local-speech/noise';
import { women } from './people';
import { bandOf, bandsInRoom } from '../../../packages/voiceprint/src/bandOf';
import type { Trial } from './trials';

/** The owner, all others, and others of the owner's sex. */
export type Who = 'own' | 'others' | 'women' | 'men';

export function trialsOf(trials: readonly Trial[], who: Who): readonly Trial[] {
  return trials.filter(({ owner, by }) => {
    if (who === 'own' || owner === by) return who === 'own' && owner === by;
    return who === 'others' || [owner, by].every((name) => women.includes(name) === (who === 'women'));
  });
}

export function scoresOf(trials: readonly Trial[], who: Who): readonly number[] {
  return trialsOf(trials, who).map(({ score }) => score);
}

/** The rate at the threshold at which as many owners are refused as others are accepted. */
export function equalError(trials: readonly Trial[], who: Exclude<Who, 'own'> = 'others'): number {
  const owners = new Set(trialsOf(trials, who).map(({ owner }) => owner));
  const own = trials.filter(({ owner }) => owners.has(owner));
  return equalErrorRateOf(scoresOf(own, 'own'), scoresOf(trials, who));
}

/** A rate with one threshold for all, and the least and the greatest among the owners, each with their own threshold. */
export function equalErrorRange(trials: readonly Trial[]): string {
  return range(trials, (some) => equalError(some));
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
    const compared = trialsOf(trials, by);
    return compared.filter((trial) => bandOfTrial(trial) === band).length / compared.length;
  };
}

function bandOfTrial({ score, overRoomDb, bands }: Trial) {
  return bandOf(score, bandsInRoom(overRoomDb, bands));
}

/** Whether a try, or one of the five tries of a payment, matched. */
export interface Outcome {
  readonly owner: string;
  readonly by: string;
  readonly isMatch: boolean;
}

export function outcomesOf(trials: readonly Trial[]): readonly Outcome[] {
  return trials.map((trial) => ({ owner: trial.owner, by: trial.by, isMatch: bandOfTrial(trial) === 'match' }));
}

/** Five answers in a row by one person to one owner are a payment. The trials are of one fold. */
export function paymentsOf(trials: readonly Trial[]): readonly Outcome[] {
  const pairs = groupBy(outcomesOf(trials), ({ owner, by }) => `${owner}/${by}`);
  return pairs.flatMap((tries) =>
    Array.from({ length: Math.floor(tries.length / 5) }, (_, at) => {
      const five = tries.slice(5 * at, 5 * at + 5);
      return { ...five[0]!, isMatch: five.some(({ isMatch }) => isMatch) };
    }),
  );
}

/** The share of matches with its count, and its 95 % interval: people are drawn 1,000 times with replacement. */
export function matches(outcomes: readonly Outcome[]): string {
  const people = [...new Set(outcomes.flatMap(({ owner, by }) => [owner, by]))].toSorted();
  const pairs = groupBy(outcomes, ({ owner, by }) => `${owner}/${by}`).map((some) => ({
    owner: people.indexOf(some[0]!.owner),
    by: people.indexOf(some[0]!.by),
    hits: some.filter(({ isMatch }) => isMatch).length,
    count: some.length,
  }));
  const random = seededRandom(1);
  const drawn = Array.from({ length: 1_000 }, () => {
    const times = people.map(() => 0);
    for (const _ of people) times[Math.floor(random() * people.length)]! += 1;
    let [hits, count] = [0, 0];
    for (const pair of pairs) {
      const weight = pair.owner === pair.by ? times[pair.owner]! : times[pair.owner]! * times[pair.by]!;
      hits += weight * pair.hits;
      count += weight * pair.count;
    }
    return hits / count;
  })
    .filter((rate) => !Number.isNaN(rate))
    .toSorted((a, b) => a - b);
  const hits = outcomes.filter(({ isMatch }) => isMatch).length;
  const [low = NaN, high = NaN] = [0.025, 0.975].map((share) => drawn[Math.floor(share * (drawn.length - 1))]!);
  const shown = (rate: number) => (100 * rate).toFixed(1);
  return `${shown(hits / outcomes.length)} % (${hits} of ${outcomes.length}; ${shown(low)} to ${shown(high)})`;
}

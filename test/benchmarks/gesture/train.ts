import { fitLogistic, logOdds, type Example, type Logistic } from './logistic';
import type { Disturbance } from './disturb';
import type { Trial } from './trials';

/**
 * The people on whose drawings the shipped weights were trained. Their results with these weights are not a
 * measurement.
 */
export const trainedOn: readonly string[] = ['s01', 's02', 's03', 's04', 's05', 's06'];

/** The total weight of each kind of trial in the training, whatever the number of its trials. */
const kindWeights: Partial<Record<Trial['kind'], number>> = {
  own: 1,
  'same figure': 1,
  'same figure other speed': 1,
  'other figure': 0.3,
};

/**
 * Disturbed drawings teach which measures a payer cannot keep constant. Size has weight 0, because no measure contains
 * it.
 */
const disturbanceWeights: Record<Disturbance, number> = {
  none: 3,
  'size x0.8': 0,
  'size x1.25': 0,
  'tilt +10°': 0.5,
  'tilt -10°': 0.5,
  '25 % slower': 2,
  '30 Hz': 0.5,
  tremor: 0.5,
};

export function train(trials: readonly Trial[]): Logistic {
  const totals = new Map<Trial['kind'], number>();
  for (const trial of trials)
    totals.set(trial.kind, (totals.get(trial.kind) ?? 0) + disturbanceWeights[trial.disturbance]);
  const examples = trials.flatMap((trial): Example[] => {
    const weight = disturbanceWeights[trial.disturbance] * (kindWeights[trial.kind] ?? 0);
    const total = totals.get(trial.kind);
    return weight && total ? [{ evidence: trial.evidence, own: trial.kind === 'own', weight: weight / total }] : [];
  });
  return fitLogistic(examples);
}

export interface Scored {
  readonly trial: Trial;
  readonly score: number;
  /** The split whose weights gave the score. Each split scores the same trials again. */
  readonly split: string;
}

/**
 * Scores people whom the weights have not seen. For each pair of people, the weights are trained only on the others,
 * then each of the two tries to pass as the other. Returns one list of scores for each list of trials.
 */
export function scoreUnseen(lists: readonly (readonly Trial[])[]): Scored[][] {
  const training = lists.flat();
  const people = [...new Set(training.map((trial) => trial.owner))];
  const scored: Scored[][] = lists.map(() => []);
  for (const [i, a] of people.entries()) {
    for (const b of people.slice(i + 1)) {
      const away = (trial: Trial) => ![a, b].includes(trial.owner) && ![a, b].includes(trial.by);
      const model = train(training.filter(away));
      for (const [list, trials] of lists.entries()) {
        for (const trial of trials) {
          if (trial.owner !== a && trial.owner !== b) continue;
          const other = trial.owner === a ? b : a;
          const counts = trial.kind.startsWith('same') ? trial.by === other : true;
          if (counts) scored[list]?.push({ trial, score: logOdds(model, trial.evidence), split: `${a} ${b}` });
        }
      }
    }
  }
  return scored;
}

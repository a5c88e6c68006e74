import { describe, expect, it } from 'vitest';
import { enrollGesture, gestureThreshold, matchGesture, type Stroke } from '@payaloud/core/gesture';
import { gestureModel } from '../../packages/core/src/gesture/model';
import { disturbanceNames } from './gesture/disturb';
import { logOdds } from './gesture/logistic';
import { groupSamples, readSamples, type Sample } from './gesture/people';
import { scorePeers } from './gesture/scorePeers';
import { anyOfFive, equalErrorRate, percent, share } from './gesture/rates';
import { scoreUnseen, train, trainedOn, type Scored } from './gesture/train';
import { enrolments, populationOf, trials, type Enrolment, type Trial } from './gesture/trials';
import { writeModel } from './gesture/writeModel';
import { cloudDistance, cloudOf } from './peers/pointCloud';
import { protractorDistance, protractorVector } from './peers/protractor';

const samples = readSamples();
if (!samples) console.log('gesture: no drawings in PAYALOUD_DATA/gestures, nothing is measured.');

describe.skipIf(!samples)('drawings', () => {
  it('prints equal error rates, rates at the one threshold and the peers', () => {
    const all = samples ?? [];
    const unseen = all.filter((sample) => !trainedOn.includes(sample.person));
    const tested = unseen.length > 0 ? unseen : all;
    const fives = enrolments(tested, 5);
    const threes = enrolments(tested, 3);
    const five = trials(tested, fives, gestureModel.population);
    const three = trials(tested, threes, gestureModel.population);
    if (process.env.PAYALOUD_TRAIN) retrain(all);

    const shipped = (trial: Trial): Scored => ({ trial, score: logOdds(gestureModel, trial.evidence) });
    const lists = [five, three];
    const [scores5 = [], scores3 = []] =
      unseen.length > 0 ? lists.map((list) => list.map(shipped)) : scoreUnseen(lists);
    const people = new Set(tested.map((sample) => sample.person)).size;
    console.log(protocol(people, unseen.length > 0));

    const taken = takenEnrolments(tested, 5);
    const taken3 = takenEnrolments(tested, 3);
    console.log(enrolmentTable(tested, taken));
    console.log(
      table('Equal error rates (same figure by another person at the same speed / at any speed; another figure)', [
        ...views.flatMap((view) => [
          [`5 enrolments, ${view.name}`, ...errorRates(view.of(scores5, taken))],
          [`3 enrolments, ${view.name}`, ...errorRates(view.of(scores3, taken3))],
        ]),
        ...scorePeers(tested, fives).map(({ name, scored }) => [
          `${name}, 5 templates, medium, figures that enrolment takes`,
          ...errorRates(takenAtMedium(scored, taken)),
        ]),
      ]),
    );
    console.log(thresholdTable('5 enrolments, medium, figures that enrolment takes', takenAtMedium(scores5, taken)));
    console.log(thresholdTable('3 enrolments, medium, figures that enrolment takes', takenAtMedium(scores3, taken3)));
    console.log(thresholdTable('5 enrolments, medium, all figures', atMedium(scores5)));
    console.log(thresholdTable('5 enrolments, every speed, all figures', scores5));
    const ratio = timeRatio(tested, fives);
    console.log(ratio.text);

    const [same, , other] = rawErrorRates(takenAtMedium(scores5, taken));
    expect(same).toBeLessThan(0.1);
    expect(other).toBeLessThan(0.01);
    expect(ratio.ofPointCloud).toBeLessThan(1);
  });
});

const views = [
  { name: 'medium, figures that enrolment takes', of: takenAtMedium },
  { name: 'medium, all 16 figures', of: (scored: readonly Scored[]) => atMedium(scored) },
  { name: 'every speed, all 16 figures', of: (scored: readonly Scored[]) => scored },
];

function retrain(all: readonly Sample[]): void {
  const known = all.filter((sample) => trainedOn.includes(sample.person));
  const fives = enrolments(known, 5);
  const population = populationOf(fives);
  const training = [...trials(known, enrolments(known, 3), population), ...trials(known, fives, population)];
  writeModel(population, train(training));
}

function protocol(people: number, areUnseen: boolean): string {
  const weights = areUnseen
    ? 'The shipped weights have not seen these people.'
    : 'Weights: leave two people out; each pair is scored by weights trained on the other people alone.';
  return `
DRAWINGS of ${people} people, 16 figures, 3 speeds, 10 repetitions. ${weights}
Enrolled: repetitions 1 to 3 or 1 to 5 at one speed. Tries: repetitions 6 to 10. Impostors: repetitions 6 to 10 of the
same figure by every other person at the same speed (6 and 7 at the other speeds). Medium is the people's natural speed.
Another figure: repetition 6 of 15 figures by everybody. One threshold for all: ${gestureThreshold}.`;
}

/** Keys of the enrolments that `enrollGesture` does not refuse. */
function takenEnrolments(all: readonly Sample[], count: number): Map<string, string> {
  return new Map(
    [...groupSamples(all)].map(([key, group]) => {
      const result = enrollGesture(group.slice(0, count).map((sample) => sample.stroke));
      return [key, result.ok ? 'taken' : result.reason];
    }),
  );
}

function takenAtMedium(scored: readonly Scored[], taken: Map<string, string>): readonly Scored[] {
  return atMedium(scored).filter(({ trial: t }) => taken.get(`${t.owner}/${t.figure}/${t.speed}`) === 'taken');
}

function atMedium(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ trial }) => trial.speed === 'medium');
}

function rawErrorRates(scored: readonly Scored[]): [number, number, number] {
  const of = (...kinds: Trial['kind'][]) =>
    scored.filter(({ trial }) => trial.disturbance === 'none' && kinds.includes(trial.kind)).map(({ score }) => score);
  const own = of('own');
  return [
    equalErrorRate(own, of('same figure')).rate,
    equalErrorRate(own, of('same figure', 'same figure other speed')).rate,
    equalErrorRate(own, of('other figure')).rate,
  ];
}

function errorRates(scored: readonly Scored[]): string[] {
  return rawErrorRates(scored).map(percent);
}

function thresholdTable(title: string, scored: readonly Scored[]): string {
  const of = (kind: Trial['kind']) => scored.filter(({ trial }) => trial.kind === kind);
  const rejects = (score: number) => score < gestureThreshold;
  const rows = disturbanceNames.map((disturbance) => {
    const own = of('own').filter(({ trial }) => trial.disturbance === disturbance);
    return [
      `false rejects, ${disturbance}`,
      percent(share(own, rejects)),
      percent(1 - anyOfFive(own, gestureThreshold)),
    ];
  });
  const accepts = (kind: Trial['kind']) => share(of(kind), (score) => !rejects(score));
  return table(`At the threshold, ${title} (per try; per payment of up to five tries)`, [
    ...rows,
    ['own, drawn at another speed: rejects', percent(1 - accepts('own other speed')), ''],
    [
      'same figure by another, same speed: accepts',
      percent(accepts('same figure')),
      percent(anyOfFive(of('same figure'), gestureThreshold)),
    ],
    ['same figure by another, other speed: accepts', percent(accepts('same figure other speed')), ''],
    ['another figure: accepts', percent(accepts('other figure')), ''],
  ]);
}

function enrolmentTable(all: readonly Sample[], taken: Map<string, string>): string {
  const figures = [...new Set(all.map((sample) => sample.figure))];
  const rows = figures.map((figure) => {
    const reasons = [...taken].filter(([key]) => key.split('/')[1] === figure).map(([, reason]) => reason);
    const counts = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`);
    return [figure, counts.join(', ')];
  });
  return table('What enrollGesture says to 5 repetitions', rows);
}

/** One try against five templates, resampling included, each way over the same strokes. */
function timeRatio(all: readonly Sample[], enrolled: readonly Enrolment[]): { text: string; ofPointCloud: number } {
  const strokes = all
    .filter((sample) => sample.repetition > 5)
    .slice(0, 400)
    .map((sample) => sample.stroke);
  const five = all.slice(0, 5).map((sample) => sample.stroke);
  const template = enrolled[0]?.template;
  if (!template) throw new Error('Nothing is enrolled.');
  const vectors = five.map(protractorVector);
  const clouds = five.map(cloudOf);
  const ours = median(strokes, (stroke) => matchGesture(template, stroke).score);
  const protractor = median(strokes, (stroke) => {
    const drawn = protractorVector(stroke);
    return Math.min(...vectors.map((vector) => protractorDistance(vector, drawn)));
  });
  const pointCloud = median(strokes, (stroke) => {
    const drawn = cloudOf(stroke);
    return Math.min(...clouds.map((cloud) => cloudDistance(cloud, drawn)));
  });
  const text = table('Time of one try against five enrolments', [
    ['payaloud / $P', (ours / pointCloud).toFixed(2)],
    ['payaloud / Protractor', (ours / protractor).toFixed(1)],
  ]);
  return { text, ofPointCloud: ours / pointCloud };
}

function median(strokes: readonly Stroke[], run: (stroke: Stroke) => number): number {
  for (const stroke of strokes) run(stroke);
  const times = strokes.map((stroke) => {
    const start = performance.now();
    run(stroke);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

function table(title: string, rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return `\n${title}\n${rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`).join('\n')}`;
}

import { describe, expect, it } from 'vitest';
import { gestureThreshold } from '@payaloud/core/gesture';
import { gestureModel } from '../../packages/core/src/gesture/model';
import { logOdds } from './gesture/logistic';
import { readSamples, type Sample } from './gesture/people';
import { percent } from './gesture/rates';
import { scorePeers } from './gesture/scorePeers';
import { ownerTable, ruleTable, splitTable } from './gesture/spread';
import {
  atMedium,
  enrolmentTable,
  enrolmentVerdicts,
  equalErrorRates,
  errorRates,
  table,
  taken,
  takenAtMedium,
  thresholdTable,
  travelTable,
  worstRejects,
  type Verdicts,
} from './gesture/tables';
import { timeRatio } from './gesture/timeRatio';
import { scoreUnseen, train, trainedOn, type Scored } from './gesture/train';
import { enrolments, populationOf, trials, type Trial } from './gesture/trials';
import { writeModel } from './gesture/writeModel';

const samples = readSamples();
if (!samples) console.log('SKIPPED: gesture benchmark, because PAYALOUD_DATA/gestures has no drawings.');

/** Prints the table of docs/measured/drawing.md. With `PAYALOUD_TRAIN=1` it writes `model.ts` instead. */
describe.skipIf(!samples)('gesture recognition', () => {
  const all = samples ?? [];

  it.runIf(process.env.PAYALOUD_TRAIN)('writes the weights', () => {
    const known = all.filter((sample) => trainedOn.includes(sample.person));
    const fives = enrolments(known, 5);
    const population = populationOf(fives);
    const training = [...trials(known, enrolments(known, 3), population), ...trials(known, fives, population)];
    writeModel(population, train(training));
  });

  it.skipIf(process.env.PAYALOUD_TRAIN)('meets its goals, and prints error rates for us and other recognizers', () => {
    const strangers = all.filter((sample) => !trainedOn.includes(sample.person));
    const tested = strangers.length > 0 ? strangers : all;
    const fives = enrolments(tested, 5);
    const lists = [trials(tested, fives, gestureModel.population)];
    lists.push(trials(tested, enrolments(tested, 3), gestureModel.population));
    const shipped = lists.map((list) => list.map(scoreShipped));
    const [five = [], three = []] = strangers.length > 0 ? shipped : scoreUnseen(lists);
    const verdicts5 = enrolmentVerdicts(tested, 5);
    const verdicts3 = enrolmentVerdicts(tested, 3);
    const medium5 = takenAtMedium(five, verdicts5);

    console.log(protocol(tested, strangers.length > 0));
    console.log(enrolmentTable(tested, verdicts5));
    const rows = [
      ...views.flatMap(({ name, of }) => [
        [`5 enrolments, ${name}`, ...errorRates(of(five, verdicts5))],
        [`3 enrolments, ${name}`, ...errorRates(of(three, verdicts3))],
      ]),
      ...views.flatMap(({ name, of }) =>
        strangers.length > 0
          ? []
          : [[`in-sample, 5 enrolments, ${name}`, ...errorRates(of(shipped[0] ?? [], verdicts5))]],
      ),
      ...scorePeers(tested, fives).flatMap(({ name, scored }) => [
        [`${name}, 5 templates, ${views[0]?.name}`, ...errorRates(takenAtMedium(scored, verdicts5))],
        [`${name}, 5 templates, ${views[2]?.name}`, ...errorRates(atMedium(scored))],
      ]),
    ];
    const heads = ['', 'same figure, same speed', '90 % over people', 'same figure, any speed', 'another figure'];
    console.log(table('Equal error rates', [heads, ...rows]));
    for (const { name, of } of views) {
      const columns = [
        { name: '5 enrolments', scored: of(five, verdicts5) },
        { name: '3 enrolments', scored: of(three, verdicts3) },
      ];
      console.log(thresholdTable(`At the threshold ${gestureThreshold}: ${name}`, columns));
    }
    const unseen = [
      { name: '5 enrolments', scored: medium5 },
      { name: '3 enrolments', scored: takenAtMedium(three, verdicts3) },
    ] as const;
    console.log(ruleTable(unseen));
    console.log(splitTable(unseen));
    for (const column of unseen) console.log(ownerTable(column));
    console.log(travelTable(medium5));
    const template = fives[0]?.template;
    if (!template) throw new Error('There are no enrollments.');
    const time = timeRatio(tested, template);
    const ratios = [time.pointCloud.toFixed(2), time.protractor.toFixed(1)];
    console.log(table('Time of one try against five enrolments', [['payaloud / $P', 'payaloud / Protractor'], ratios]));

    const [same, , other] = equalErrorRates(medium5);
    const worst = unseen.map(({ scored }) => worstRejects(scored));
    console.log(`\nGoals: same figure ${percent(same)} (6), another ${percent(other)} (0.5), worst disturbance \
${worst.map(percent).join(' and ')} with 5 and 3 enrolments (8), time ${ratios[0]} of $P (1).`);
    expect(same).toBeLessThanOrEqual(0.06);
    expect(other).toBeLessThanOrEqual(0.005);
    for (const rate of worst) expect(rate).toBeLessThanOrEqual(0.08);
    expect(time.pointCloud).toBeLessThan(1);
  });
});

interface View {
  readonly name: string;
  readonly of: (scored: readonly Scored[], verdicts: Verdicts) => readonly Scored[];
}

const views: readonly View[] = [
  { name: 'medium, taken figures', of: takenAtMedium },
  { name: 'every speed, taken figures', of: taken },
  { name: 'medium, all 16 figures', of: atMedium },
  { name: 'every speed, all 16 figures', of: (scored) => scored },
];

function scoreShipped(trial: Trial): Scored {
  return { trial, score: logOdds(gestureModel, trial.evidence), split: 'shipped' };
}

function protocol(tested: readonly Sample[], areStrangers: boolean): string {
  const people = new Set(tested.map((sample) => sample.person)).size;
  const weights = areStrangers
    ? 'The shipped weights have not seen these people.'
    : 'Leave two people out: each pair is scored by weights trained on the other people alone; "in-sample" by the shipped weights.';
  return `
DRAWINGS of ${people} people, 16 figures, 3 speeds, 10 repetitions. ${weights}
Enrolled: repetitions 1 to 3 or 1 to 5 at one speed. Tries: repetitions 6 to 10. Impostors: repetitions 6 to 10 of the
same figure by every other person at the same speed (6 and 7 at the other speeds). Medium is the people's natural speed.
Another figure: repetition 6 of 15 figures by everybody. Taken figures: those that enrollGesture does not refuse.`;
}

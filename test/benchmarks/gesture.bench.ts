import { describe, expect, it } from 'vitest';
import { enrollGesture, gestureThreshold } from '@payaloud/core/internal/gesture';
import { shippedComparison } from './gesture/choices';
import { chooseOnAll, measure, shipped, splitsOf, strongGroups } from './gesture/crossValidate';
import { disturbanceNames } from './gesture/disturb';
import { chosenOn, readSamples, speeds, type Sample, type Speed } from './gesture/people';
import { equalErrorRate, percent } from './gesture/rates';
import { refreshTable } from './gesture/refreshed';
import { peerTable } from './gesture/scorePeers';
import {
  acceptedTries,
  choiceTable,
  disturbanceTable,
  ownerTable,
  ownThresholdTable,
  rateTable,
  refusedEnrolments,
  rejectedPayments,
  rejectedTries,
  table,
} from './gesture/tables';
import { timeRatio } from './gesture/timeRatio';

const samples = readSamples();
if (!samples) console.log('SKIPPED: gesture benchmark, because PAYALOUD_DATA/gestures has no drawings.');

/** Prints the tables of docs/measured/drawing.md. */
describe.skipIf(!samples)('gesture recognition', () => {
  const all = samples ?? [];
  const strangers = all.filter((sample) => !chosenOn.includes(sample.person));
  const tested = strangers.length > 0 ? strangers : all;

  it.skipIf(strangers.length > 0)('ships what these people choose together', () => {
    const { choice, usual, threshold, raise } = chooseOnAll(all);
    const known = shipped.usual;
    expect(choice).toEqual(shipped.choice);
    expect(usual.distances.map(rounded)).toEqual(known.distances);
    expect(usual.variances.map(rounded)).toEqual(known.variances);
    expect(Math.floor(threshold * 100) / 100).toBe(gestureThreshold);
    expect(raise).toBeCloseTo(shipped.raise, 5);
  });

  it.skipIf(strangers.length > 0)('chooses the same if the two people left out were never there', () => {
    const [split] = splitsOf(all, shippedComparison);
    const others = all.filter((sample) => !split?.people.includes(sample.person));
    expect(chooseOnAll(others)).toEqual(split?.rule);
  });

  it('meets its goals, and prints error rates for us and other recognizers', () => {
    const splits = splitsOf(tested);
    const asShipped = splitsOf(tested, shippedComparison);
    const columns = (from: typeof splits, speed: Speed) =>
      [5, 3].map((count) => ({
        name: `${speed}, ${count} enrollments`,
        measured: measure(tested, from, count, speed),
      }));
    const medium = columns(splits, 'medium');
    const [five, three] = medium;
    console.log(protocol(tested, strangers.length > 0));
    console.log(choiceTable(splits));
    console.log(rateTable('At natural speed', medium));
    console.log(disturbanceTable('Disturbances at natural speed', medium));
    console.log(ownThresholdTable(medium));
    console.log(rateTable('Smoothing, band and measures as shipped, the rest chosen', columns(asShipped, 'medium')));
    const others = [...columns(asShipped, 'slow'), ...columns(asShipped, 'fast')];
    console.log(rateTable('The same, enrolled slowly or fast on purpose', others));
    for (const column of medium) console.log(ownerTable(column));
    console.log(verdictTable(tested));
    console.log(refreshTable(tested));
    console.log(peerTable(tested));
    const [group = []] = [...strongGroups(tested, 'medium').values()];
    const enrolled = enrollGesture(group.slice(0, 5).map((sample) => sample.stroke));
    if (!enrolled.ok) throw new Error(enrolled.reason);
    const time = timeRatio(tested, enrolled.template);
    const ratios = [time.pointCloud.toFixed(2), time.protractor.toFixed(1)];
    console.log(table('Time of one try against five enrolments', [['payaloud / $P', 'payaloud / Protractor'], ratios]));

    const measured = five!.measured;
    const worst = Math.max(...disturbanceNames.map((name) => rejectedTries(measured, name).all));
    const refused = Math.max(...disturbanceNames.map((name) => rejectedPayments(measured, name).all));
    const goals = [
      ['set-up refused', refusedEnrolments(measured).all, 0.12],
      ['same figure', equalErrorRate(measured.scored, 'same figure'), 0.08],
      ['same figure, 3 enrolments', equalErrorRate(three!.measured.scored, 'same figure'), 0.105],
      ['another figure', equalErrorRate(measured.scored, 'other figure'), 0.006],
      ['owner rejected, worst disturbance', worst, 0.09],
      ['owner rejected in all tries, worst disturbance', refused, 0.01],
      ['knows the figure', acceptedTries(measured).all, 0.11],
      ["share of $P's time", time.pointCloud, 1],
    ] as const;
    console.log(
      table('Limits', [
        ['', 'measured', 'at most'],
        ...goals.map(([name, rate, limit]) => [name, percent(rate), percent(limit)]),
      ]),
    );
    for (const [name, rate, limit] of goals) expect(rate, name).toBeLessThanOrEqual(limit);
  });
});

/** Counts the results of `enrollGesture` for five repetitions, over the three speeds. */
function verdictTable(tested: readonly Sample[]): string {
  const strong = speeds.map((speed) => [...strongGroups(tested, speed).values()]);
  const figures = [...new Set(tested.map((sample) => sample.figure))];
  const people = new Set(tested.map((sample) => sample.person)).size;
  const rows = figures.map((figure) => {
    const groups = strong.flat().filter((group) => group[0]?.figure === figure);
    const taken = groups.filter((group) => enrollGesture(group.slice(0, 5).map((sample) => sample.stroke)).ok);
    const weak = people * speeds.length - groups.length;
    return [figure, `${weak}`, `${groups.length - taken.length}`, `${taken.length}`];
  });
  return table('What enrollGesture says to 5 repetitions, three speeds', [
    ['figure', 'too simple or too common', 'not repeatable', 'taken'],
    ...rows,
  ]);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function protocol(tested: readonly Sample[], areStrangers: boolean): string {
  const people = new Set(tested.map((sample) => sample.person)).size;
  const choices = areStrangers
    ? 'Nothing that is shipped was chosen on these people.'
    : 'Leave two people out: method, weights, usual spread and limits are chosen on the others, for each pair.';
  return `
DRAWINGS of ${people} people, 16 figures, 3 speeds, 10 repetitions. ${choices}
Enrolled: repetitions 1 to 3 or 1 to 5 at one speed. Tries: repetitions 6 to 10. Knows the figure: repetitions 6 to 10 of
the same figure by the other person left out, at the same speed. Medium is the people's natural speed. Another figure:
repetition 6 of 15 figures. Figures that are too simple or too common are left out. In brackets: the least and the most
among the owners.`;
}

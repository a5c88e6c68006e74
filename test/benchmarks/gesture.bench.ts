import { describe, expect, it } from 'vitest';
import { enrollGesture, gestureThreshold } from '@payaloud/core/internal/gesture';
import { usualSpread } from '../../packages/core/src/gesture/usual';
import { writesTables, writeTable } from '../screen-reader/support/writeTable';
import { chooseOnAll, measure, splitsOf, strongGroups, type Setting } from './gesture/crossValidate';
import { disturbanceNames } from './gesture/disturb';
import { chosenOn, readSamples, speeds, type Sample } from './gesture/people';
import { percent, type Rate } from './gesture/rates';
import { refreshTable } from './gesture/refreshed';
import { peerTable } from './gesture/scorePeers';
import {
  acceptedTries,
  choiceTable,
  disturbanceTable,
  equalError,
  ownerTable,
  range,
  rateTable,
  refusedEnrolments,
  rejectedPayments,
  rejectedTries,
  rowsOf,
  table,
  type Cells,
  type Column,
} from './gesture/tables';
import { timeRatio } from './gesture/timeRatio';

const samples = readSamples();

/** Prints the tables of docs/measured/drawing.md, and writes them into it if `PAYALOUD_TABLES` is `write`. */
describe.skipIf(!samples)('gesture recognition', () => {
  const all = samples ?? [];
  const strangers = all.filter((sample) => !chosenOn.includes(sample.person));
  const tested = strangers.length > 0 ? strangers : all;

  async function show(name: string, rows: Cells): Promise<void> {
    console.log(table(name, rows));
    // The page is about the six people; other people's rates go beside them by hand, with who measured them.
    if (writesTables && strangers.length === 0) await writeTable('drawing', name, rowsOf(rows));
  }

  it.skipIf(strangers.length > 0)(
    'ships the usual spread of these people, and about the threshold that they choose',
    () => {
      const { usual, threshold } = chooseOnAll(all);
      expect(usual.distances.map(rounded)).toEqual(usualSpread.distances);
      expect(usual.variances.map(rounded)).toEqual(usualSpread.variances);
      // They choose −2.13. −2.15 is what somebody chose who also measured it on five other people.
      expect(Math.abs(threshold - gestureThreshold)).toBeLessThan(0.03);
    },
  );

  it.skipIf(strangers.length > 0)('chooses the same if the two people left out were never there', () => {
    const [split] = splitsOf(all);
    const others = all.filter((sample) => !split?.people.includes(sample.person));
    expect(chooseOnAll(others)).toEqual(split?.rule);
  });

  const counts = [5, 3] as const;
  const columnsOf = (settings: readonly Setting[]): readonly Column[] => {
    const splits = splitsOf(tested);
    return settings.map((setting) => ({ setting, measured: measure(tested, splits, setting) }));
  };

  it('stays within its limits at natural speed', async () => {
    console.log(protocol(tested, strangers.length > 0));
    await show('chosen', choiceTable(splitsOf(tested)));
    const columns = columnsOf(
      [true, false].flatMap((sized) => counts.map((count) => ({ count, speed: 'medium' as const, sized }))),
    );
    const [five, three] = columns;
    await show('rates', rateTable(columns));
    await show('disturbances', disturbanceTable([five!, three!]));
    await show('owners', ownerTable([five!, three!]));
    const goals = goalsOf(five!, three!);
    await show('goals', [
      ['five repetitions at natural speed, if not said otherwise', 'goal: at most', 'measured', 'result'],
      ...goals.map(({ name, rate, goal }) => [name, percent(goal), range(rate), rate.all <= goal ? 'met' : 'missed']),
    ]);
    for (const { name, rate, limit } of goals) expect(rate.all, name).toBeLessThanOrEqual(limit);
  });

  it('is measured for drawings that are enrolled slowly or fast on purpose', async () => {
    const settings = (['slow', 'fast'] as const).flatMap((speed) =>
      counts.map((count) => ({ count, speed, sized: true })),
    );
    await show('speeds', rateTable(columnsOf(settings)));
  });

  it('takes less time than $P, and is measured at set-up, refreshed and beside other recognizers', async () => {
    await show('set-up', verdictTable(tested));
    await show('refreshed', refreshTable(tested));
    await show('recognizers', peerTable(tested));
    const [group = []] = [...strongGroups(tested, 'medium').values()];
    const enrolled = enrollGesture(group.slice(0, 5).map((sample) => sample.stroke));
    if (!enrolled.ok) throw new Error(enrolled.reason);
    const time = timeRatio(tested, enrolled.template);
    console.log(
      `A try takes ${time.pointCloud.toFixed(2)} of $P's time, ${time.protractor.toFixed(1)} of Protractor's.`,
    );

    expect(time.pointCloud).toBeLessThanOrEqual(1);
  });
});

interface Goal {
  readonly name: string;
  readonly rate: Rate;
  readonly goal: number;
  /** Fails the benchmark: what was measured on 1 December 2026, and about one more error. */
  readonly limit: number;
}

function goalsOf({ measured: five }: Column, { measured: three }: Column): readonly Goal[] {
  const worst = (rates: readonly Rate[]) => rates.reduce((one, other) => (other.all > one.all ? other : one));
  return [
    { name: 'set-up refused as not repeatable', rate: refusedEnrolments(five), goal: 0.12, limit: 0.03 },
    { name: 'the same with three repetitions', rate: refusedEnrolments(three), goal: 0.12, limit: 0.05 },
    { name: 'same figure by another: equal error', rate: equalError(five), goal: 0.065, limit: 0.065 },
    { name: 'the same with three repetitions', rate: equalError(three), goal: 0.09, limit: 0.085 },
    {
      name: 'owner rejected, a try under the worst disturbance',
      rate: worst(disturbanceNames.map((name) => rejectedTries(five, name))),
      goal: 0.075,
      limit: 0.08,
    },
    {
      name: 'owner rejected, a payment under the worst disturbance',
      rate: worst(disturbanceNames.map((name) => rejectedPayments(five, name))),
      goal: 0.01,
      limit: 0.01,
    },
    {
      name: 'the same with three repetitions',
      rate: worst(disturbanceNames.map((name) => rejectedPayments(three, name))),
      goal: 0.01,
      limit: 0.05,
    },
    { name: 'knows the figure: accepted, a try', rate: acceptedTries(five), goal: 0.09, limit: 0.1 },
  ];
}

/** Counts the results of `enrollGesture` for five repetitions, over the three speeds. */
function verdictTable(tested: readonly Sample[]): Cells {
  const strong = speeds.map((speed) => [...strongGroups(tested, speed).values()]);
  const figures = [...new Set(tested.map((sample) => sample.figure))];
  const people = new Set(tested.map((sample) => sample.person)).size;
  const rows = figures.map((figure) => {
    const groups = strong.flat().filter((group) => group[0]?.figure === figure);
    const taken = groups.filter((group) => enrollGesture(group.slice(0, 5).map((sample) => sample.stroke)).ok);
    const weak = people * speeds.length - groups.length;
    return [figure, `${weak}`, `${groups.length - taken.length}`, `${taken.length}`];
  });
  const totals = [1, 2, 3].map((column) => `${rows.reduce((sum, row) => sum + Number(row[column]), 0)}`);
  return [['figure', 'too simple or too common', 'not repeatable', 'taken'], ...rows, ['all', ...totals]];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function protocol(tested: readonly Sample[], areStrangers: boolean): string {
  const people = new Set(tested.map((sample) => sample.person)).size;
  const choices = areStrangers
    ? 'Nothing that is shipped was chosen on these people.'
    : 'Leave two people out: usual spread and threshold are chosen on the others, for each pair.';
  return `
DRAWINGS of ${people} people, 16 figures, 3 speeds, 10 repetitions. ${choices}
Enrolled: repetitions 1 to 3 or 1 to 5 at one speed. Tries: repetitions 6 to 10. Knows the figure: repetitions 6 to 10 of
the same figure by the other person left out, at the same speed. Medium is the people's natural speed. Another figure:
repetition 6 of 15 figures. Figures that are too simple or too common are left out. In brackets: the least and the most
among the owners.`;
}

import type { Measured, Split } from './crossValidate';
import { disturbanceNames } from './disturb';
import { accepted, acceptedPayments, equalErrorRate, ofKind, overOwners, percent, type Rate } from './rates';
import { comparisonCells } from './choices';
import { groupBy } from './choose';

export interface Column {
  readonly name: string;
  readonly measured: Measured;
}

export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return `\n${title}\n\n${lines.join('\n')}`;
}

/** Each rate over everybody, with the least and the greatest among the owners. */
export function rateTable(title: string, columns: readonly Column[]): string {
  return table(title, [
    ['', ...columns.map(({ name }) => name)],
    ...rateRows.map(([name, rate]) => [name, ...columns.map(({ measured }) => range(rate(measured)))]),
  ]);
}

/** The owners' tries and payments under each disturbance. */
export function disturbanceTable(title: string, columns: readonly Column[]): string {
  return table(title, [
    ['owner rejected', ...columns.flatMap(({ name }) => [`${name}, a try`, 'in all five tries'])],
    ...disturbanceNames.map((name) => [
      name,
      ...columns.flatMap(({ measured }) => [
        range(rejectedTries(measured, name)),
        range(rejectedPayments(measured, name)),
      ]),
    ]),
  ]);
}

/** The owners one by one, because a mean hides a person for whom the matcher fails. */
export function ownerTable({ name, measured }: Column): string {
  const rows = groupBy(measured.scored, ({ trial }) => trial.enrolment.owner).map((scored) => [
    scored[0]!.trial.enrolment.owner,
    percent(equalErrorRate(scored, 'same figure')),
    percent(1 - accepted(ofKind(scored, 'own'))),
    percent(Math.max(...disturbanceNames.map((one) => 1 - accepted(ofKind(scored, 'own', one))))),
    percent(accepted(ofKind(scored, 'same figure'))),
    percent(acceptedPayments(ofKind(scored, 'same figure'))),
  ]);
  const heads = ['owner', 'equal error', 'rejected', 'worst disturbance', 'knows the figure, a try', 'five tries'];
  return table(`Owners one by one, ${name}`, [heads, ...rows]);
}

/**
 * A bound on what thresholds could gain: each owner gets the one at which as many of their own tries are rejected as
 * tries by others are accepted.
 */
export function ownThresholdTable(columns: readonly Column[]): string {
  const rows = columns.map(({ name, measured }) => {
    const owners = groupBy(measured.scored, ({ trial }) => trial.enrolment.owner);
    const rates = owners.map((scored) => equalErrorRate(scored, 'same figure'));
    return [name, percent(rates.reduce((sum, rate) => sum + rate, 0) / rates.length)];
  });
  return table('With a threshold for each owner, chosen on the tries that are measured', [
    ['', 'equal error, same figure by another, mean over the owners'],
    ...rows,
  ]);
}

export function choiceTable(splits: readonly Split[]): string {
  const rows = splits.map(({ people, rule: { choice, threshold, raise } }) => [
    people.join(' '),
    ...comparisonCells(choice),
    `${choice.nearest}`,
    `${choice.measuresWeight}`,
    threshold.toFixed(2),
    raise.toFixed(2),
  ]);
  return table('What is chosen on the other four people', [
    ['left out', 'smoothing', 'band, points', 'ends', 'nearest', 'weight', 'threshold', 'raise'],
    ...rows,
  ]);
}

export function rejectedTries({ scored }: Measured, disturbance: (typeof disturbanceNames)[number]): Rate {
  return overOwners(ofKind(scored, 'own', disturbance), (list) => 1 - accepted(list));
}

export function rejectedPayments({ scored }: Measured, disturbance: (typeof disturbanceNames)[number]): Rate {
  return overOwners(ofKind(scored, 'own', disturbance), (list) => 1 - acceptedPayments(list));
}

export function acceptedTries({ scored }: Measured): Rate {
  return overOwners(ofKind(scored, 'same figure'), accepted);
}

export function refusedEnrolments({ verdicts }: Measured): Rate {
  const rate = (list: Measured['verdicts']) => list.filter(({ refused }) => refused).length / list.length;
  const rates = groupBy(verdicts, ({ owner }) => owner).map(rate);
  return { all: rate(verdicts), least: Math.min(...rates), most: Math.max(...rates) };
}

const worst = (measured: Measured, rate: typeof rejectedTries) =>
  disturbanceNames.map((name) => rate(measured, name)).reduce((one, other) => (other.all > one.all ? other : one));

const rateRows: readonly (readonly [string, (measured: Measured) => Rate])[] = [
  ['set-up refused as not repeatable', refusedEnrolments],
  [
    'equal error, same figure by another',
    ({ scored }) => overOwners(scored, (list) => equalErrorRate(list, 'same figure')),
  ],
  ['equal error, another figure', ({ scored }) => overOwners(scored, (list) => equalErrorRate(list, 'other figure'))],
  ['accepted: knows the figure, a try', acceptedTries],
  [
    'accepted: knows the figure, five tries',
    ({ scored }) => overOwners(ofKind(scored, 'same figure'), acceptedPayments),
  ],
  [
    'accepted: knows the figure, other speed',
    ({ scored }) => overOwners(ofKind(scored, 'same figure other speed'), accepted),
  ],
  ['accepted: another figure', ({ scored }) => overOwners(ofKind(scored, 'other figure'), accepted)],
  ['owner rejected, a try', (measured) => rejectedTries(measured, 'none')],
  ['owner rejected, the worst disturbance', (measured) => worst(measured, rejectedTries)],
  ['owner rejected in all five tries, the worst', (measured) => worst(measured, rejectedPayments)],
  [
    'owner rejected, enrolled at another speed',
    ({ scored }) => overOwners(ofKind(scored, 'own other speed'), (list) => 1 - accepted(list)),
  ],
];

function range({ all, least, most }: Rate): string {
  return `${percent(all)} (${percent(least)} to ${percent(most)})`;
}

import type { Row } from '../../screen-reader/support/writeTable';
import type { Measured, Setting, Split } from './crossValidate';
import { disturbanceNames } from './disturb';
import { accepted, acceptedPayments, equalErrorRate, ofKind, overOwners, percent, type Rate } from './rates';
import { enrolmentKey, groupBy } from './choose';
import type { Trial } from './trials';

export interface Column {
  readonly setting: Setting;
  readonly measured: Measured;
}

/** The head, then the rows. */
export type Cells = readonly (readonly string[])[];

export function table(title: string, rows: Cells): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return `\n${title}\n\n${lines.join('\n')}`;
}

export function rowsOf([head = [], ...body]: Cells): Row[] {
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

/** Each rate over everybody, with the least and the greatest among the owners, and what it was counted from. */
export function rateTable(columns: readonly Column[]): Cells {
  return [
    ['', ...columns.map(({ setting }) => nameOf(setting))],
    ...rateRows.map(([name, rate]) => [name, ...columns.map(({ measured }) => range(rate(measured)))]),
    ['counted: set-ups', ...columns.map(({ measured }) => `${setUpsOf(measured)}`)],
    ['counted: tries by their owners', ...columns.map(({ measured }) => `${triesOf(measured, 'own')}`)],
    [
      'counted: tries by others who know the figure',
      ...columns.map(({ measured }) => `${triesOf(measured, 'same figure')}`),
    ],
  ];
}

/** The owners' tries and payments under each disturbance. */
export function disturbanceTable(columns: readonly Column[]): Cells {
  return [
    [
      'owner rejected',
      ...columns.flatMap(({ setting }) => [`${nameOf(setting)}, a try`, `${nameOf(setting)}, in all five tries`]),
    ],
    ...disturbanceNames.map((name) => [
      name,
      ...columns.flatMap(({ measured }) => [
        range(rejectedTries(measured, name)),
        range(rejectedPayments(measured, name)),
      ]),
    ]),
  ];
}

/** The owners one by one, because a mean hides a person for whom the matcher fails. */
export function ownerTable(columns: readonly Column[]): Cells {
  const heads = ['owner', 'equal error', 'rejected', 'worst disturbance', 'knows the figure, a try', 'in five tries'];
  const rows = columns.flatMap(({ setting, measured }) =>
    groupBy(measured.scored, ({ trial }) => trial.enrolment.owner).map((scored) => [
      `${scored[0]!.trial.enrolment.owner}, ${nameOf(setting)}`,
      percent(equalErrorRate(scored, 'same figure')),
      percent(1 - accepted(ofKind(scored, 'own'))),
      percent(Math.max(...disturbanceNames.map((one) => 1 - accepted(ofKind(scored, 'own', one))))),
      percent(accepted(ofKind(scored, 'same figure'))),
      percent(acceptedPayments(ofKind(scored, 'same figure'))),
    ]),
  );
  return [heads, ...rows];
}

export function choiceTable(splits: readonly Split[]): Cells {
  const rows = splits.map(({ people, rule: { usual, threshold } }) => [
    people.join(' '),
    usual.distances.map((one) => one.toFixed(3)).join(', '),
    usual.variances.at(-1)!.toFixed(4),
    threshold.toFixed(2),
  ]);
  return [['left out', 'usual distance of 3, 4, 5 repetitions', 'usual variance of the size', 'threshold'], ...rows];
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

export const equalError = ({ scored }: Measured): Rate =>
  overOwners(scored, (list) => equalErrorRate(list, 'same figure'));

const rateRows: readonly (readonly [string, (measured: Measured) => Rate])[] = [
  ['set-up refused as not repeatable', refusedEnrolments],
  ['equal error, same figure by another', equalError],
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

export function range({ all, least, most }: Rate): string {
  return `${percent(all)} (${percent(least)} to ${percent(most)})`;
}

function nameOf({ count, speed, sized }: Setting): string {
  const repetitions = { 3: 'three', 5: 'five' }[count];
  return [repetitions, ...(speed === 'medium' ? [] : [speed]), ...(sized ? [] : ['another area'])].join(', ');
}

/** Each split scores the same tries again; they are counted once. */
function triesOf({ scored }: Measured, kind: Trial['kind']): number {
  return new Set(ofKind(scored, kind).map(({ trial }) => trial)).size;
}

function setUpsOf({ scored }: Measured): number {
  return new Set(scored.map(({ trial }) => enrolmentKey(trial.enrolment))).size;
}

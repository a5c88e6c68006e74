import { enrollGesture, gestureThreshold } from '@payaloud/core/gesture';
import { disturbanceNames } from './disturb';
import { groupSamples, type Sample } from './people';
import { anyOfFive, equalErrorRate, percent, share, spreadOverOwners } from './rates';
import type { Scored } from './train';
import type { Trial } from './trials';

/** The result of `enrollGesture` for the first repetitions of each person, figure and speed. */
export type Verdicts = ReadonlyMap<string, string>;

export function enrolmentVerdicts(samples: readonly Sample[], count: number): Verdicts {
  return new Map(
    [...groupSamples(samples)].map(([key, group]) => {
      const result = enrollGesture(group.slice(0, count).map((sample) => sample.stroke));
      return [key, result.ok ? 'taken' : result.reason];
    }),
  );
}

export function takenAtMedium(scored: readonly Scored[], verdicts: Verdicts): readonly Scored[] {
  return taken(atMedium(scored), verdicts);
}

export function taken(scored: readonly Scored[], verdicts: Verdicts): readonly Scored[] {
  return scored.filter(({ trial: t }) => verdicts.get(`${t.owner}/${t.figure}/${t.speed}`) === 'taken');
}

export function atMedium(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ trial }) => trial.speed === 'medium');
}

export function enrolmentTable(samples: readonly Sample[], verdicts: Verdicts): string {
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const rows = figures.map((figure) => {
    const reasons = [...verdicts].filter(([key]) => key.split('/')[1] === figure).map(([, reason]) => reason);
    const counts = [...new Set(reasons)].map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`);
    return [figure, counts.join(', ')];
  });
  return table('What enrollGesture says to 5 repetitions, three speeds', [['figure', 'verdicts'], ...rows]);
}

/** Error rates for the same figure at the same speed with their spread, at any speed, and for another figure. */
export function errorRates(scored: readonly Scored[]): string[] {
  const [same, any, other] = equalErrorRates(scored);
  const [low, high] = spreadOverOwners(scored.filter(({ trial }) => trial.disturbance === 'none'));
  return [percent(same), `${percent(low)} to ${percent(high)}`, any === same ? '' : percent(any), percent(other)];
}

export function equalErrorRates(scored: readonly Scored[]): [same: number, any: number, other: number] {
  const of = (...kinds: Trial['kind'][]) =>
    scored.filter(({ trial }) => trial.disturbance === 'none' && kinds.includes(trial.kind)).map(({ score }) => score);
  const own = of('own');
  return [
    equalErrorRate(own, of('same figure')).rate,
    equalErrorRate(own, of('same figure', 'same figure other speed')).rate,
    equalErrorRate(own, of('other figure')).rate,
  ];
}

export function worstRejects(scored: readonly Scored[], threshold = gestureThreshold): number {
  const own = scored.filter(({ trial }) => trial.kind === 'own');
  const rate = (name: string) =>
    share(
      own.filter(({ trial }) => trial.disturbance === name),
      (score) => score < threshold,
    );
  return Math.max(...disturbanceNames.map(rate));
}

export interface Column {
  readonly name: string;
  readonly scored: readonly Scored[];
}

/** Rates for a first try at the default threshold, and for payments, in which the threshold rises. */
export function thresholdTable(title: string, columns: readonly Column[]): string {
  const cells = (row: (scored: readonly Scored[]) => readonly [number, number]) =>
    columns.flatMap(({ scored }) => row(scored).map(percent));
  const accepts = (kind: Trial['kind']) =>
    cells((scored) => {
      const list = scored.filter(({ trial }) => trial.kind === kind);
      return [share(list, (score) => score >= gestureThreshold), anyOfFive(list)];
    });
  const rejects = (kind: Trial['kind'], disturbance: string) =>
    cells((scored) => {
      const list = scored.filter(({ trial }) => trial.kind === kind && trial.disturbance === disturbance);
      return [share(list, (score) => score < gestureThreshold), 1 - anyOfFive(list)];
    });
  return table(title, [
    ['', ...columns.flatMap(({ name }) => [`${name}, try`, 'payment'])],
    ...disturbanceNames.map((name) => [`owner rejected, ${name}`, ...rejects('own', name)]),
    ['owner rejected, enrolled at another speed (4 tries)', ...rejects('own other speed', 'none')],
    ['accepted: knows the figure, same speed', ...accepts('same figure')],
    ['accepted: knows the figure, other speed (4 tries)', ...accepts('same figure other speed')],
    ['accepted: another figure (15 figures, 5 in a payment)', ...accepts('other figure')],
  ]);
}

/**
 * Shows how well a threshold transfers to a new person. It is chosen so that the worst disturbance rejects 6 % of the
 * other people's tries, then used on the person left out.
 */
export function travelTable(scored: readonly Scored[]): string {
  const owners = [...new Set(scored.map(({ trial }) => trial.owner))];
  const rows = owners.map((owner) => {
    const others = scored.filter(({ trial }) => trial.owner !== owner);
    const mine = scored.filter(({ trial }) => trial.owner === owner);
    const threshold = thresholdFor(others, 0.06);
    const strangers = mine.filter(({ trial }) => trial.kind === 'same figure');
    const undisturbed = mine.filter(({ trial }) => trial.kind === 'own' && trial.disturbance === 'none');
    return {
      threshold,
      rates: [
        share(undisturbed, (score) => score < threshold),
        worstRejects(mine, threshold),
        share(strangers, (score) => score >= threshold),
      ],
    };
  });
  const mean = (column: number) => rows.reduce((sum, row) => sum + row.rates[column]! / rows.length, 0);
  return table('A threshold chosen on the other people, 5 enrolments, medium, taken figures', [
    ['owner', 'threshold', 'rejected', 'worst disturbance', 'accepted: knows the figure'],
    ...rows.map(({ threshold, rates }, i) => [owners[i]!, threshold.toFixed(2), ...rates.map(percent)]),
    ['mean', '', ...[0, 1, 2].map((column) => percent(mean(column)))],
  ]);
}

export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return `\n${title}\n\n${lines.join('\n')}`;
}

function thresholdFor(scored: readonly Scored[], target: number): number {
  const own = scored.filter(({ trial }) => trial.kind === 'own');
  return Math.min(
    ...disturbanceNames.map((name) => {
      const scores = own.filter(({ trial }) => trial.disturbance === name).map(({ score }) => score);
      return scores.sort((a, b) => a - b)[Math.floor(target * scores.length)]!;
    }),
  );
}

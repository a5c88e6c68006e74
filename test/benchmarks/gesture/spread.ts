import { gestureThreshold } from '@payaloud/core/gesture';
import { disturbanceNames } from './disturb';
import { anyOfFive, equalErrorRate, meanTries, percent, share } from './rates';
import { table, worstRejects, type Column } from './tables';
import type { Scored } from './train';

/** Compares a threshold that rises after each refused try with one threshold for all five tries. */
export function ruleTable(columns: readonly Column[]): string {
  const rules = { 'one threshold': () => gestureThreshold, 'more after each failure': undefined };
  const rows = columns.flatMap(({ name, scored }) =>
    Object.entries(rules).map(([rule, thresholdOf]) => {
      const own = disturbanceNames.map((disturbance) => ofKind(scored, 'own', disturbance));
      return [
        `${name}, ${rule}`,
        percent(anyOfFive(ofKind(scored, 'same figure'), thresholdOf)),
        percent(Math.max(...own.map((list) => 1 - anyOfFive(list, thresholdOf)))),
        meanTries(ofKind(scored, 'own'), thresholdOf).toFixed(3),
        Math.max(...own.map((list) => meanTries(list, thresholdOf))).toFixed(3),
      ];
    }),
  );
  return table('Payments of five tries, by the rule', [
    ['', 'accepted: knows the figure', 'owner refused, the worst', 'tries of the owner', 'tries, the worst'],
    ...rows,
  ]);
}

/** Equal error rates for each pair left out: how far a measurement on two new people may be from the mean. */
export function splitTable(columns: readonly Column[]): string {
  const rows = columns.map(({ name, scored }) => {
    const splits = [...new Set(scored.map(({ split }) => split))];
    const rates = splits
      .map((split) => scored.filter((one) => one.split === split))
      .map((list) => equalErrorRate(scoresOf(list, 'own'), scoresOf(list, 'same figure')).rate)
      .sort((a, b) => a - b);
    const at = (part: number) => percent(rates[Math.round(part * (rates.length - 1))] ?? NaN);
    return [name, `${rates.length}`, at(0), at(0.25), at(0.5), at(0.75), at(1)];
  });
  return table('Equal error rates over the splits', [
    ['', 'splits', 'least', '25 %', 'median', '75 %', 'most'],
    ...rows,
  ]);
}

/** Lists the owners one by one, to show if the recognizer fails for one of them. */
export function ownerTable({ name, scored }: Column): string {
  const owners = [...new Set(scored.map(({ trial }) => trial.owner))];
  return table(`Owners one by one, ${name}`, [
    ['owner', 'rejected', 'worst disturbance', 'payment refused, the worst', 'accepted: knows the figure', 'payment'],
    ...owners.map((owner) => {
      const mine = scored.filter(({ trial }) => trial.owner === owner);
      const others = ofKind(mine, 'same figure');
      const refused = disturbanceNames.map((disturbance) => 1 - anyOfFive(ofKind(mine, 'own', disturbance)));
      return [
        owner,
        percent(share(ofKind(mine, 'own'), (score) => score < gestureThreshold)),
        percent(worstRejects(mine)),
        percent(Math.max(...refused)),
        percent(share(others, (score) => score >= gestureThreshold)),
        percent(anyOfFive(others)),
      ];
    }),
  ]);
}

function ofKind(scored: readonly Scored[], kind: Scored['trial']['kind'], disturbance = 'none'): readonly Scored[] {
  return scored.filter(({ trial }) => trial.kind === kind && trial.disturbance === disturbance);
}

function scoresOf(scored: readonly Scored[], kind: Scored['trial']['kind']): number[] {
  return ofKind(scored, kind).map(({ score }) => score);
}

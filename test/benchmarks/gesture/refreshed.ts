import { matchGesture, refreshTemplate, type Drawing, type GestureTemplate } from '@payaloud/core/gesture';
import { enrollGesture } from '@payaloud/core/gesture';
import { disturbances } from './disturb';
import { groupKey, groupSamples, type Sample } from './people';
import { strongGroups } from './crossValidate';
import { percent } from './rates';
import { table } from './tables';

/**
 * What a refreshed template brings its owner, and what it brings somebody who got two drawings of their own into it.
 * Through the public API, with what is shipped.
 */
export function refreshTable(samples: readonly Sample[]): string {
  const groups = groupSamples(samples);
  const people = [...new Set(samples.map((sample) => sample.person))];
  const slower = disturbances['25 % slower'];
  const owner = { before: [] as boolean[], after: [] as boolean[] };
  const other = { before: [] as boolean[], after: [] as boolean[], added: [] as boolean[] };
  for (const [, group] of strongGroups(samples, 'medium')) {
    const enrolled = enrollGesture(group.slice(0, 5).map((sample) => sample.stroke));
    if (!enrolled.ok) continue;
    const { template } = enrolled;
    const own = group.slice(5).map(({ stroke }) => slower(stroke));
    compare(template, own, owner);
    for (const by of people) {
      if (by === group[0]!.person) continue;
      const theirs = groups.get(groupKey(by, group[0]!.figure, 'medium')) ?? [];
      other.added.push(
        compare(
          template,
          theirs.slice(5).map(({ stroke }) => stroke),
          other,
        ),
      );
    }
  }
  const rate = (list: readonly boolean[]) => percent(list.filter(Boolean).length / list.length);
  return table('A template that was refreshed with two drawings (repetitions 6 and 7), tries 8 to 10', [
    ['', 'as enrolled', 'refreshed'],
    ['owner accepted, 25 % slower', rate(owner.before), rate(owner.after)],
    ['accepted: knows the figure, own drawings added', rate(other.before), rate(other.after)],
    [`of these, both drawings were near enough to be added: ${rate(other.added)}`, '', ''],
  ]);
}

/** Returns true if both drawings were added. */
function compare(
  template: GestureTemplate,
  drawings: readonly Drawing[],
  results: { before: boolean[]; after: boolean[] },
): boolean {
  const refreshed = drawings.slice(0, 2).reduce<GestureTemplate>(refreshTemplate, template);
  for (const drawing of drawings.slice(2)) {
    results.before.push(matchGesture(template, drawing).accepted);
    results.after.push(matchGesture(refreshed, drawing).accepted);
  }
  return refreshed.recent.length === 2;
}

import {
  enrollGesture,
  matchGesture,
  refreshTemplate,
  type GestureTemplate,
  type Stroke,
} from '@payaloud/core/internal/gesture';
import { strongGroups } from './crossValidate';
import { disturbances } from './disturb';
import { groupKey, groupSamples, type Sample } from './people';
import { percent } from './rates';
import type { Cells } from './tables';

/**
 * Accepted tries before and after two drawings were added: the owner's, or those of somebody else, added by payments
 * that the owner proved. Through the public API, with what is shipped.
 */
export function refreshTable(samples: readonly Sample[]): Cells {
  const groups = groupSamples(samples);
  const people = [...new Set(samples.map((sample) => sample.person))];
  const owner = emptyTally();
  const other = emptyTally();
  for (const group of strongGroups(samples, 'medium').values()) {
    const enrolled = enrollGesture(strokesOf(group).slice(0, 5));
    if (!enrolled.ok) continue;
    for (const by of people) {
      const isOwner = by === group[0]!.person;
      const strokes = strokesOf(groups.get(groupKey(by, group[0]!.figure, 'medium')) ?? []).slice(5);
      if (isOwner) count(owner, enrolled.template, strokes.map(disturbances['25 % slower']));
      else count(other, enrolled.template, strokes);
    }
  }
  const row = (name: string, { refused, nearEnough, tries, before, after }: Tally) => [
    name,
    percent(nearEnough / refused),
    percent(before / tries),
    percent(after / tries),
  ];
  return [
    ['', 'refused drawings that are near enough', 'accepted as enrolled', 'accepted when refreshed'],
    row('owner, 25 % slower', owner),
    row('knows the figure', other),
  ];
}

interface Tally {
  refused: number;
  nearEnough: number;
  tries: number;
  before: number;
  after: number;
}

function emptyTally(): Tally {
  return { refused: 0, nearEnough: 0, tries: 0, before: 0, after: 0 };
}

function count(tally: Tally, template: GestureTemplate, strokes: readonly Stroke[]): void {
  const refreshed = strokes.slice(0, 2).reduce((one, stroke) => refreshTemplate(one, stroke), template);
  for (const stroke of strokes.slice(2)) {
    tally.tries += 1;
    if (matchGesture(template, stroke).accepted) tally.before += 1;
    if (matchGesture(refreshed, stroke).accepted) tally.after += 1;
  }
  for (const stroke of strokes.filter((one) => !matchGesture(template, one).accepted)) {
    tally.refused += 1;
    if (refreshTemplate(template, stroke) !== template) tally.nearEnough += 1;
  }
}

function strokesOf(group: readonly Sample[]): Stroke[] {
  return group.map((sample) => sample.stroke);
}

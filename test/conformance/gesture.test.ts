import { describe, expect, it } from 'vitest';
import { enrollGesture, matchGesture } from '@payaloud/core/gesture';
import { disturbanceNames, disturbances } from '../benchmarks/gesture/disturb';
import { groupKey, groupSamples, readSamples } from '../benchmarks/gesture/people';

const samples = readSamples();
if (!samples) console.log('SKIPPED: gesture conformance, because PAYALOUD_DATA/gestures has no drawings.');

/**
 * Floors for drawings by the people on whom the weights were trained, at natural speed, through the public API and with
 * the default threshold. `npm run bench` measures people whom the weights have not seen.
 */
describe.skipIf(!samples)('real drawings', () => {
  const groups = groupSamples(samples ?? []);
  const people = [...new Set((samples ?? []).map((sample) => sample.person))];
  const enroll = (count: number) =>
    [...groups.values()]
      .filter((group) => group[0]?.speed === 'medium')
      .map((group) => {
        const result = enrollGesture(group.slice(0, count).map((sample) => sample.stroke));
        return { person: group[0]?.person ?? '', figure: group[0]?.figure ?? '', group, result };
      });
  const takenOf = (all: ReturnType<typeof enroll>) =>
    all.flatMap(({ result, ...rest }) => (result.ok ? [{ ...rest, template: result.template }] : []));
  const enrolled = enroll(5);
  const taken = takenOf(enrolled);
  const takenOfThree = takenOf(enroll(3));

  it('accepts figures that are neither simple nor common, and refuses the others with a reason', () => {
    const reasons = (figure: string) =>
      enrolled.filter((one) => one.figure === figure).map(({ result }) => (result.ok ? 'taken' : result.reason));
    for (const figure of ['v', 'caret', 'left_sq_bracket'])
      expect(new Set(reasons(figure))).toEqual(new Set(['too-simple']));
    for (const figure of ['rectangle', 'triangle']) expect(new Set(reasons(figure))).toEqual(new Set(['too-common']));
    for (const figure of ['star', 'pigtail', 'delete_mark', 'arrow']) {
      expect(reasons(figure).filter((reason) => reason === 'taken').length).toBeGreaterThanOrEqual(people.length - 2);
    }
  });

  it.each(disturbanceNames)(
    'rejects the owner in at most 8 %% of the tries, with 5 and with 3 repetitions: %s',
    (name) => {
      for (const list of [taken, takenOfThree]) {
        const accepted = list.flatMap(({ template, group }) =>
          group.slice(5).map(({ stroke }) => matchGesture(template, disturbances[name](stroke)).accepted),
        );
        expect(rate(accepted)).toBeGreaterThanOrEqual(0.92);
      }
    },
  );

  it('accepts the same figure from another person in at most 14 % of the tries', () => {
    const accepted = taken.flatMap(({ template, person, figure }) =>
      people
        .filter((other) => other !== person)
        .flatMap((other) => groups.get(groupKey(other, figure, 'medium'))?.slice(5) ?? [])
        .map(({ stroke }) => matchGesture(template, stroke).accepted),
    );
    expect(rate(accepted)).toBeLessThanOrEqual(0.14);
  });

  it('accepts another figure in at most 0.5 % of the tries', () => {
    const accepted = taken.flatMap(({ template, figure }) =>
      [...groups.values()]
        .filter((group) => group[0]?.figure !== figure && group[0]?.speed === 'medium')
        .flatMap((group) => group.slice(5, 6))
        .map(({ stroke }) => matchGesture(template, stroke).accepted),
    );
    expect(rate(accepted)).toBeLessThanOrEqual(0.005);
  });
});

function rate(accepted: readonly boolean[]): number {
  return accepted.filter(Boolean).length / accepted.length;
}

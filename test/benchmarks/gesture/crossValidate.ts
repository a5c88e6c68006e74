import { chosen, relativeSpread } from '../../../packages/core/src/gesture/compare';
import { enrollGesture, gestureThreshold, thresholdAfter } from '../../../packages/core/src/gesture';
import { usualSpread } from '../../../packages/core/src/gesture/usual';
import { comparisonCells, everyChoice, shippedComparison } from './choices';
import { choose, enrolmentKey, scoreOf, type Compared, type Enrolled, type Rule } from './choose';
import { chosenOn, groupSamples, type Sample, type Speed } from './people';
import { choosingTrialsOf, enrol, trialsOf, type Groups, type Trial } from './trials';

export interface Scored {
  readonly trial: Trial;
  readonly score: number;
  readonly rule: Rule;
  /** The people who had no part in the rule. Each split scores the same tries again. */
  readonly split: string;
}

/** The result of one kind of enrollment over all splits. */
export interface Measured {
  readonly scored: readonly Scored[];
  /** One for each enrollment and split. */
  readonly verdicts: readonly { readonly owner: string; readonly refused: boolean }[];
}

/** Two people, and the rule that was chosen on the others. */
export interface Split {
  readonly people: readonly string[];
  readonly rule: Rule;
}

export const shipped: Rule = {
  choice: chosen,
  usual: usualSpread,
  threshold: gestureThreshold,
  raise: thresholdAfter(1) - gestureThreshold,
};

/** Groups whose figure is neither too simple nor too common. That depends on no other person. */
export function strongGroups(samples: readonly Sample[], speed: Speed): Groups {
  const strong = [...groupSamples(samples)].filter(([, group]) => {
    const result = enrollGesture(group.slice(0, 5).map((sample) => sample.stroke));
    return group[0]?.speed === speed && (result.ok || !['too-simple', 'too-common'].includes(result.reason));
  });
  return new Map(strong);
}

/**
 * For each pair of people: everything is chosen on the others, at their natural speed and with five enrollments. If
 * the data has people on whom nothing was chosen, there is one split, of all of them, with what is shipped.
 */
export function splitsOf(samples: readonly Sample[], choices = everyChoice): readonly Split[] {
  const people = [...new Set(samples.map((sample) => sample.person))];
  const strangers = people.filter((person) => !chosenOn.includes(person));
  if (strangers.length > 0) return [{ people: strangers, rule: shipped }];
  const chooseOn = chooser(samples, choices);
  return people.flatMap((one, i) =>
    people.slice(i + 1).map((other) => {
      const away = people.filter((person) => person !== one && person !== other);
      return { people: [one, other], rule: chooseOn(away) };
    }),
  );
}

/**
 * The rule that all people together choose if smoothing, band and measures are as shipped. It is shipped.
 */
export function chooseOnAll(samples: readonly Sample[]): Rule {
  return chooser(samples, shippedComparison)(chosenOn);
}

function chooser(samples: readonly Sample[], choices: typeof everyChoice): (people: readonly string[]) => Rule {
  const groups = groupSamples(samples);
  const strong = [...strongGroups(samples, 'medium').values()];
  const compared = choices.map((list): Compared => {
    const of = (count: number) =>
      strong.map((group): Enrolled => {
        const enrolment = enrol(group, [...Array(count).keys()], list[0]!);
        return { enrolment, trials: count === 4 ? [] : choosingTrialsOf(enrolment, groups, list[0]!) };
      });
    return { choices: list, all: [of(3), of(4), of(5)] };
  });
  return (people) => choose(people, compared);
}

/** In each split, its people try to pass as each other. */
export function measure(samples: readonly Sample[], splits: readonly Split[], count: number, speed: Speed): Measured {
  const groups = groupSamples(samples);
  const known = new Map<string, Enrolled>();
  const scored: Scored[] = [];
  const verdicts: Measured['verdicts'][number][] = [];
  for (const { people, rule } of splits) {
    for (const group of strongGroups(samples, speed).values()) {
      const owner = group[0]!.person;
      if (!people.includes(owner)) continue;
      const kept = repeatable(group, count, rule);
      verdicts.push({ owner, refused: kept === null });
      if (!kept) continue;
      const key = [enrolmentKey({ ...group[0]!, owner }), kept.join(), ...comparisonCells(rule.choice)].join('/');
      const enrolled = known.get(key) ?? enrolledOf(group, kept, groups, rule);
      known.set(key, enrolled);
      for (const trial of enrolled.trials) {
        if (people.includes(trial.by))
          scored.push({ trial, score: scoreOf(trial, rule), rule, split: people.join(' ') });
      }
    }
  }
  return { scored, verdicts };
}

/** The repetitions that `enrollGesture` would keep under the rule; null if it would refuse. */
function repeatable(group: readonly Sample[], count: number, rule: Rule): readonly number[] | null {
  const all = [...Array(count).keys()];
  const without = all.map((index) => all.filter((other) => other !== index));
  const spread = (kept: readonly number[]) => {
    const enrolment = enrol(group, kept, rule.choice);
    const reference = { ...enrolment.reference, spread: enrolment.spreadUnder(rule.choice) };
    return relativeSpread(reference, rule.usual);
  };
  if (spread(all) <= -rule.threshold) return all;
  if (count <= 3) return null;
  const rest = without.reduce((one, other) => (spread(other) < spread(one) ? other : one));
  return spread(rest) <= -rule.threshold ? rest : null;
}

function enrolledOf(group: readonly Sample[], kept: readonly number[], groups: Groups, { choice }: Rule): Enrolled {
  const enrolment = enrol(group, kept, choice);
  return { enrolment, trials: trialsOf(enrolment, groups, choice) };
}

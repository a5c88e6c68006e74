import { relativeSpread } from '../../../packages/core/src/gesture/compare';
import { enrollGesture, gestureThreshold } from '../../../packages/core/src/gesture';
import { usualSpread } from '../../../packages/core/src/gesture/usual';
import { sizeIndex } from '../../../packages/core/src/gesture/measures';
import { choose, enrolmentKey, scoreOf, type ByCount, type Enrolled, type Rule } from './choose';
import { chosenOn, groupSamples, type Sample, type Speed } from './people';
import { enrol, ownTrialsOf, trialsOf, type Groups, type Trial } from './trials';

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

export interface Setting {
  /** Repetitions at set-up. */
  readonly count: 3 | 5;
  readonly speed: Speed;
  /** False as if the payer drew on another area: the sizes are not compared. */
  readonly sized: boolean;
}

const shipped: Rule = { usual: usualSpread, threshold: gestureThreshold };

/** Groups whose figure is neither too simple nor too common. That depends on no other person. */
export function strongGroups(samples: readonly Sample[], speed: Speed): Groups {
  return new Map([...allStrongGroups(samples)].filter(([, group]) => group[0]?.speed === speed));
}

function allStrongGroups(samples: readonly Sample[]): Groups {
  const known = strong.get(samples);
  if (known) return known;
  const groups = [...groupSamples(samples)].filter(([, group]) => {
    const result = enrollGesture(group.slice(0, 5).map((sample) => sample.stroke));
    return result.ok || !['too-simple', 'too-common'].includes(result.reason);
  });
  strong.set(samples, new Map(groups));
  return new Map(groups);
}

const strong = new WeakMap<readonly Sample[], Groups>();

/**
 * For each pair of people: usual spread and threshold are chosen on the others, at their natural speed and with five
 * enrollments. If the data has people on whom nothing was chosen, there is one split, of all of them, with what is
 * shipped.
 */
export function splitsOf(samples: readonly Sample[]): readonly Split[] {
  const people = [...new Set(samples.map((sample) => sample.person))];
  const strangers = people.filter((person) => !chosenOn.includes(person));
  if (strangers.length > 0) return [{ people: strangers, rule: shipped }];
  const chooseOn = chooser(samples);
  return people.flatMap((one, i) =>
    people.slice(i + 1).map((other) => {
      const away = people.filter((person) => person !== one && person !== other);
      return { people: [one, other], rule: chooseOn(away) };
    }),
  );
}

/** The rule that the six people choose together. */
export function chooseOnAll(samples: readonly Sample[]): Rule {
  return chooser(samples)(chosenOn);
}

function chooser(samples: readonly Sample[]): (people: readonly string[]) => Rule {
  const medium = [...strongGroups(samples, 'medium').values()];
  const of = (count: number) =>
    medium.map((group): Enrolled => {
      const enrolment = enrol(group, count);
      return { enrolment, trials: count === 5 ? ownTrialsOf(enrolment, group) : [] };
    });
  const all: ByCount = [of(3), of(4), of(5)];
  return (people) => choose(people, all);
}

/** In each split, its people try to pass as each other. */
export function measure(samples: readonly Sample[], splits: readonly Split[], setting: Setting): Measured {
  const groups = groupSamples(samples);
  const known = new Map<string, Enrolled>();
  const scored: Scored[] = [];
  const verdicts: Measured['verdicts'][number][] = [];
  for (const { people, rule } of splits) {
    for (const group of strongGroups(samples, setting.speed).values()) {
      const owner = group[0]!.person;
      if (!people.includes(owner)) continue;
      const key = enrolmentKey({ ...group[0]!, owner });
      const enrolled = known.get(key) ?? enrolledOf(enrol(group, setting.count), groups, setting);
      known.set(key, enrolled);
      const refused = relativeSpread(enrolled.enrolment.reference, rule.usual) > -rule.threshold;
      verdicts.push({ owner, refused });
      for (const trial of refused ? [] : enrolled.trials) {
        if (people.includes(trial.by))
          scored.push({ trial, score: scoreOf(trial, rule.usual), rule, split: people.join(' ') });
      }
    }
  }
  return { scored, verdicts };
}

function enrolledOf(enrolment: Enrolled['enrolment'], groups: Groups, { sized }: Setting): Enrolled {
  const trials = trialsOf(enrolment, groups);
  return { enrolment, trials: sized ? trials : trials.map(withoutSize) };
}

function withoutSize(trial: Trial): Trial {
  const { evidence } = trial;
  return { ...trial, evidence: { ...evidence, differences: evidence.differences.slice(0, sizeIndex) } };
}

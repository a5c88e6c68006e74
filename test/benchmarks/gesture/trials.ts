import {
  chosen,
  evidenceOf,
  spreadOf,
  type Choice,
  type Evidence,
  type Reference,
  type Spread,
} from '../../../packages/core/src/gesture/compare';
import { cleanDrawing, type CleanDrawing, type Stroke } from '../../../packages/core/src/gesture/stroke';
import { buildTemplate, referenceOf } from '../../../packages/core/src/gesture/template';
import { traceOf } from '../../../packages/core/src/gesture/trace';
import { disturbanceNames, disturbances, type Disturbance } from './disturb';
import { groupKey, speeds, type Sample, type Speed } from './people';

export type Kind = 'own' | 'own other speed' | 'same figure' | 'same figure other speed' | 'other figure';

/** One drawing compared with one person's enrollment. */
export interface Trial {
  readonly enrolment: Enrolment;
  readonly by: string;
  readonly kind: Kind;
  readonly disturbance: Disturbance;
  readonly evidence: Evidence;
}

export interface Enrolment {
  readonly owner: string;
  readonly figure: string;
  readonly speed: Speed;
  readonly reference: Reference;
  /** The spread of the repetitions under each choice that is compared. */
  readonly spreadUnder: (choice: Choice) => Spread;
}

export type Groups = ReadonlyMap<string, readonly Sample[]>;

/** Enrolls the drawings with these indexes, which a person would draw in one sitting. */
export function enrol(group: readonly Sample[], kept: readonly number[]): Enrolment {
  const { person, figure, speed } = group[0]!;
  const template = buildTemplate(kept.map((index) => clean(group[index]!.stroke)));
  const reference = referenceOf(template);
  const spreads = new Map([[chosen.nearest, reference.spread]]);
  function spreadUnder(choice: Choice): Spread {
    const spread = spreads.get(choice.nearest) ?? spreadOf(reference.enrolled, choice);
    spreads.set(choice.nearest, spread);
    return spread;
  }
  return { owner: person, figure, speed, reference, spreadUnder };
}

/**
 * Makes trials from repetitions 6 to 10, which are never enrolled. Own: at the enrolled speed, under each disturbance,
 * and (only 6 and 7) at the other speeds. Same figure: every other person at the same speed, and (only 6 and 7) at the
 * others. Other figure: repetition 6 of every other figure by every person, including the owner.
 */
export function trialsOf(enrolment: Enrolment, groups: Groups): Trial[] {
  const { owner, figure, speed, reference } = enrolment;
  const samples = [...groups.values()].map((group) => group[0]!);
  const people = [...new Set(samples.map((sample) => sample.person))];
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const result: Trial[] = [];
  const add = (kind: Kind, by: string, stroke: Stroke, disturbance: Disturbance = 'none') => {
    const evidence = evidenceOf(reference, traceOf(clean(disturbances[disturbance](stroke))));
    result.push({ enrolment, by, kind, disturbance, evidence });
  };
  for (const by of people) {
    for (const drawnSpeed of speeds) {
      const same = drawnSpeed === speed;
      for (const { stroke } of groups.get(groupKey(by, figure, drawnSpeed))?.slice(5, same ? 10 : 7) ?? []) {
        if (by !== owner) add(same ? 'same figure' : 'same figure other speed', by, stroke);
        else if (!same) add('own other speed', by, stroke);
        else for (const disturbance of disturbanceNames) add('own', by, stroke, disturbance);
      }
    }
    for (const other of figures) {
      const sample = groups.get(groupKey(by, other, speed))?.[5];
      if (other !== figure && sample) add('other figure', by, sample.stroke);
    }
  }
  return result;
}

function clean(stroke: Stroke): CleanDrawing {
  const drawing = cleanDrawing(stroke);
  if (!drawing) throw new Error('A sample cannot be measured.');
  return drawing;
}

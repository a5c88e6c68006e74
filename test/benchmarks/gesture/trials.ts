import { evidenceOf, spreadOf, type Evidence, type Reference } from '../../../packages/core/src/gesture/compare';
import { cleanDrawing, type CleanDrawing, type Stroke } from '../../../packages/core/src/gesture/stroke';
import { alignTraces, readTrace, storeTrace } from '../../../packages/core/src/gesture/template';
import { traceOf, type Trace } from '../../../packages/core/src/gesture/trace';
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
}

export type Groups = ReadonlyMap<string, readonly Sample[]>;

/** Enrolls the first `count` drawings, which a person would draw in one sitting. */
export function enrol(group: readonly Sample[], count: number): Enrolment {
  const { person, figure, speed } = group[0]!;
  const drawings = group.slice(0, count).map(({ stroke }) => clean(stroke));
  // Rounded, as templates keep them.
  const enrolled = alignTraces(drawings).map(storeTrace).map(readTrace);
  return { owner: person, figure, speed, reference: { enrolled, recent: [], spread: spreadOf(enrolled) } };
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
    const evidence = evidenceOf(reference, traceUnder(disturbance, stroke));
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

/** The trials from which the threshold is chosen: the owner's at the enrolled speed, under each disturbance. */
export function ownTrialsOf(enrolment: Enrolment, group: readonly Sample[]): Trial[] {
  return trialsOf(enrolment, new Map([[groupKey(enrolment.owner, enrolment.figure, enrolment.speed), group]]));
}

const traces = new WeakMap<Stroke, Map<Disturbance, Trace>>();

/** Remembers each trace, because it is compared with many enrollments. */
function traceUnder(disturbance: Disturbance, stroke: Stroke): Trace {
  const known = traces.get(stroke) ?? new Map<Disturbance, Trace>();
  traces.set(stroke, known);
  const trace = known.get(disturbance) ?? traceOf(clean(disturbances[disturbance](stroke)));
  known.set(disturbance, trace);
  return trace;
}

function clean(stroke: Stroke): CleanDrawing {
  const drawing = cleanDrawing(stroke);
  if (!drawing) throw new Error('A sample cannot be measured.');
  return drawing;
}

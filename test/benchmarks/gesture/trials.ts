import {
  evidenceOf,
  spreadOf,
  type Choice,
  type Evidence,
  type Reference,
  type Spread,
} from '../../../packages/core/src/gesture/compare';
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
  /** The spread of the repetitions under a choice that compares alike. */
  readonly spreadUnder: (choice: Choice) => Spread;
}

export type Groups = ReadonlyMap<string, readonly Sample[]>;

/** Enrolls the drawings with these indexes, which a person would draw in one sitting. */
export function enrol(group: readonly Sample[], kept: readonly number[], comparison: Choice): Enrolment {
  const { person, figure, speed } = group[0]!;
  const drawings = kept.map((index) => clean(group[index]!.stroke));
  // Rounded, as templates keep them.
  const enrolled = alignTraces(drawings, comparison).map(storeTrace).map(readTrace);
  const reference = { enrolled, recent: [], spread: spreadOf(enrolled, comparison) };
  const spreads = new Map([[comparison.nearest, reference.spread]]);
  function spreadUnder(choice: Choice): Spread {
    const spread = spreads.get(choice.nearest) ?? spreadOf(enrolled, choice);
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
export function trialsOf(enrolment: Enrolment, groups: Groups, comparison: Choice): Trial[] {
  const { owner, figure, speed, reference } = enrolment;
  const samples = [...groups.values()].map((group) => group[0]!);
  const people = [...new Set(samples.map((sample) => sample.person))];
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const result: Trial[] = [];
  const add = (kind: Kind, by: string, stroke: Stroke, disturbance: Disturbance = 'none') => {
    const evidence = evidenceOf(reference, traceUnder(disturbance, stroke, comparison.smoothing), comparison);
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

/**
 * The trials from which everything is chosen: the owner's under each disturbance, and the same figure by others, all at
 * the enrolled speed.
 */
export function choosingTrialsOf(enrolment: Enrolment, groups: Groups, comparison: Choice): Trial[] {
  const { figure, speed } = enrolment;
  const same = [...groups].filter(([, group]) => group[0]!.figure === figure && group[0]!.speed === speed);
  return trialsOf(enrolment, new Map(same), comparison);
}

const traces = new WeakMap<Stroke, Map<string, Trace>>();

/** Remembers each trace, because it is compared with many enrollments. */
function traceUnder(disturbance: Disturbance, stroke: Stroke, smoothing: number): Trace {
  const known = traces.get(stroke) ?? new Map<string, Trace>();
  traces.set(stroke, known);
  const key = `${disturbance} ${smoothing}`;
  const trace = known.get(key) ?? traceOf(clean(disturbances[disturbance](stroke)), smoothing);
  known.set(key, trace);
  return trace;
}

function clean(stroke: Stroke): CleanDrawing {
  const drawing = cleanDrawing(stroke);
  if (!drawing) throw new Error('A sample cannot be measured.');
  return drawing;
}

import { compare, type Population } from '../../../packages/core/src/gesture/compare';
import { habitNames, type Habits } from '../../../packages/core/src/gesture/habits';
import { cleanDrawing, type CleanDrawing, type Stroke } from '../../../packages/core/src/gesture/stroke';
import { buildTemplate, type GestureTemplate } from '../../../packages/core/src/gesture/template';
import { traceOf } from '../../../packages/core/src/gesture/trace';
import { warpChannels, type WarpCosts } from '../../../packages/core/src/gesture/warp';
import { disturbanceNames, disturbances, type Disturbance } from './disturb';
import { groupKey, groupSamples, speeds, type Sample, type Speed } from './people';

/** One drawing compared with one person's template. */
export interface Trial {
  readonly owner: string;
  readonly figure: string;
  readonly speed: Speed;
  readonly by: string;
  readonly kind: 'own' | 'own other speed' | 'same figure' | 'same figure other speed' | 'other figure';
  readonly disturbance: Disturbance;
  readonly evidence: readonly number[];
}

export interface Enrolment {
  readonly owner: string;
  readonly figure: string;
  readonly speed: Speed;
  readonly template: GestureTemplate;
}

/** Builds templates from the first `count` repetitions at each speed, which a person would enroll in one sitting. */
export function enrolments(samples: readonly Sample[], count: number): Enrolment[] {
  return [...groupSamples(samples).values()].map((group) => {
    const { person, figure, speed } = group[0]!;
    return { owner: person, figure, speed, template: buildTemplate(group.slice(0, count).map((s) => clean(s.stroke))) };
  });
}

/**
 * Makes trials from repetitions 6 to 10, which are never enrolled. Own: at the enrolled speed, under each disturbance,
 * and (only 6 and 7) at the other speeds. Same figure: every other person at the same speed, and (only 6 and 7) at the
 * others. Other figure: repetition 6 of every other figure by every person, including the owner.
 */
export function trials(samples: readonly Sample[], all: readonly Enrolment[], population: Population): Trial[] {
  const groups = groupSamples(samples);
  const people = [...new Set(samples.map((sample) => sample.person))];
  const figures = [...new Set(samples.map((sample) => sample.figure))];
  const result: Trial[] = [];
  for (const { owner, figure, speed, template } of all) {
    const add = (kind: Trial['kind'], by: string, stroke: Stroke, disturbance: Disturbance = 'none') => {
      const drawn = traceOf(clean(disturbances[disturbance](stroke)));
      result.push({ owner, figure, speed, by, kind, disturbance, evidence: compare(template, drawn, population) });
    };
    for (const by of people) {
      for (const drawnSpeed of speeds) {
        const group = groups.get(groupKey(by, figure, drawnSpeed)) ?? [];
        const same = drawnSpeed === speed;
        for (const { stroke } of group.slice(5, same ? 10 : 7)) {
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
  }
  return result;
}

/** The mean spread of a person's repetitions over all enrollments: 19 numbers without any stroke. */
export function populationOf(all: readonly Enrolment[]): Population {
  const mean = (value: (one: Enrolment) => number) => all.reduce((sum, one) => sum + value(one), 0) / all.length;
  const costs: WarpCosts = { position: 0, direction: 0, speed: 0 };
  for (const channel of warpChannels) costs[channel] = round(mean((one) => one.template.spread.costs[channel]));
  const habitVariances = Object.fromEntries(
    habitNames.map((habit) => [habit, round(mean((one) => one.template.spread.habitVariances[habit]))]),
  ) as Habits;
  return { costs, angle: round(Math.sqrt(mean((one) => one.template.spread.angle ** 2))), habitVariances };
}

function clean(stroke: Stroke): CleanDrawing {
  const drawing = cleanDrawing(stroke);
  if (!drawing) throw new Error('A sample cannot be measured.');
  return drawing;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

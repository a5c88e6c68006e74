import { habitNames, habitsOf, type Habits } from './habits';
import type { CleanDrawing } from './stroke';
import { traceFromPath, traceOf, turnOnto, type Trace } from './trace';
import { warp, warpChannels, type WarpCosts } from './warp';

/**
 * The stored result of an enrollment, as plain JSON. 6 kB, up to 30 kB with the accepted drawings it remembers. It
 * contains the figure's shape, so treat it as a secret.
 */
export interface GestureTemplate {
  readonly version: 1;
  /** The numbers of strokes in the repetitions. */
  readonly strokeCounts: readonly number[];
  /** The repetitions: the most typical one first, the others rotated onto it. */
  readonly traces: readonly StoredTrace[];
  /** How much the repetitions differ from each other. */
  readonly spread: Spread;
  /** Sketches of the enrolled drawings, then of the accepted ones, newest last. None of them is accepted again. */
  readonly seen: readonly string[];
}

interface StoredTrace {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** ms. */
  readonly duration: number;
}

export interface Spread {
  /** Mean warping costs over all pairs. */
  readonly costs: WarpCosts;
  /** Root mean square of the angles between the repetitions, in rad. */
  readonly angle: number;
  readonly habitMeans: Habits;
  readonly habitVariances: Habits;
}

/** Builds a template from three to five drawings of any figure. `enrollGesture` decides whether it may be used. */
export function buildTemplate(drawings: readonly CleanDrawing[]): GestureTemplate {
  const raw = drawings.map(traceOf);
  const reference = mostTypical(raw);
  const others = raw.filter((trace) => trace !== reference);
  const turned = others.map((trace) => turnOnto(reference, trace));
  const traces = [reference, ...turned.map((item) => item.trace)];
  return {
    version: 1,
    strokeCounts: [...new Set(drawings.map((drawing) => drawing.strokes.length))],
    traces: traces.map(storeTrace),
    spread: spreadOf(
      traces,
      turned.map((item) => item.angle),
    ),
    seen: [],
  };
}

/** Adds directions and speeds to the stored paths, once per template, because that costs as much as the warping. */
export function readTraces(template: GestureTemplate): readonly Trace[] {
  const known = tracesOf.get(template.traces);
  if (known) return known;
  const traces = template.traces.map((stored) =>
    traceFromPath(Float64Array.from(stored.x), Float64Array.from(stored.y), stored.duration),
  );
  tracesOf.set(template.traces, traces);
  return traces;
}

const tracesOf = new WeakMap<GestureTemplate['traces'], readonly Trace[]>();

function mostTypical(traces: readonly Trace[]): Trace {
  const distances = traces.map((trace) =>
    traces.reduce((sum, other) => sum + (other === trace ? 0 : warp(trace, turnOnto(trace, other).trace).position), 0),
  );
  return traces[distances.indexOf(Math.min(...distances))]!;
}

function spreadOf(traces: readonly Trace[], angles: readonly number[]): Spread {
  const costs: WarpCosts = { position: 0, direction: 0, speed: 0 };
  const pairs = traces.flatMap((a, i) => traces.slice(i + 1).map((b) => warp(a, b)));
  for (const pair of pairs) for (const channel of warpChannels) costs[channel] += pair[channel] / pairs.length;
  const habits = traces.map(habitsOf);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const habitMeans = eachHabit((habit) => mean(habits.map((one) => one[habit])));
  const habitVariances = eachHabit((habit) => {
    const squares = habits.reduce((sum, one) => sum + (one[habit] - habitMeans[habit]) ** 2, 0);
    return squares / (habits.length - 1);
  });
  return { costs, angle: Math.sqrt(mean(angles.map((angle) => angle * angle))), habitMeans, habitVariances };
}

function eachHabit(value: (habit: (typeof habitNames)[number]) => number): Habits {
  return Object.fromEntries(habitNames.map((habit) => [habit, value(habit)])) as Habits;
}

function storeTrace(trace: Trace): StoredTrace {
  const round = (values: Float64Array) => Array.from(values, (_, i) => Math.round(values[i]! * 1000) / 1000);
  return { x: round(trace.x), y: round(trace.y), duration: trace.duration };
}

import { isSameArea, type DrawingArea } from './area';
import { spreadOf, type Reference } from './compare';
import type { CleanDrawing } from './stroke';
import { traceFromPath, traceOf, turnOnto, type Trace } from './trace';
import { warp } from './warp';

/**
 * The stored result of an enrollment, as plain JSON. 5 kB, up to 30 kB with the accepted drawings it remembers. It
 * contains the figure's shape, so treat it as a secret.
 */
export interface GestureTemplate {
  readonly version: 3;
  /** The area of the repetitions. Null if unknown. */
  readonly area: DrawingArea | null;
  /** The numbers of strokes in the repetitions. */
  readonly strokeCounts: readonly number[];
  /** The repetitions: the most typical one first, the others rotated onto it. They never change. */
  readonly traces: readonly StoredTrace[];
  /** Later drawings that `refreshTemplate` added, newest last. */
  readonly recent: readonly StoredTrace[];
  /** Sketches of the enrolled drawings, then of the accepted ones, newest last. None of them is accepted again. */
  readonly seen: readonly string[];
}

export interface StoredTrace {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** ms. */
  readonly duration: number;
  /** In CSS px, before the trace was scaled. Null in templates of earlier versions, and if drawn on another area. */
  readonly radius: number | null;
}

/** How many later drawings a template holds: fewer than the enrolled ones, which so outweigh them. */
export const maxRecent = 2;

/** Builds a template from three to five drawings of any figure. `enrollGesture` decides whether it may be used. */
export function buildTemplate(drawings: readonly CleanDrawing[], area: DrawingArea | null): GestureTemplate {
  return {
    version: 3,
    area,
    strokeCounts: [...new Set(drawings.map((drawing) => drawing.strokes.length))],
    traces: alignTraces(drawings).map(storeTrace),
    recent: [],
    seen: [],
  };
}

/** Returns the most typical drawing first, and the others rotated onto it. */
export function alignTraces(drawings: readonly CleanDrawing[]): Trace[] {
  const raw = drawings.map(traceOf);
  const reference = mostTypical(raw);
  return [reference, ...raw.filter((trace) => trace !== reference).map((trace) => turnOnto(reference, trace))];
}

/** The trace to compare with a template. On another area a figure has another size, which must not count. */
export function traceOn(area: DrawingArea | null, drawing: CleanDrawing, template: GestureTemplate): Trace {
  const trace = traceOf(drawing);
  return isSameArea(area, template.area) ? trace : { ...trace, radius: null };
}

/** Reads the stored paths, once per template, because that costs as much as a comparison. */
export function referenceOf(template: GestureTemplate): Reference {
  const known = references.get(template.traces);
  const { enrolled, spread } = known ?? readTraces(template.traces);
  if (!known) references.set(template.traces, { enrolled, spread });
  return { enrolled, spread, recent: template.recent.map(readTrace) };
}

const references = new WeakMap<GestureTemplate['traces'], Pick<Reference, 'enrolled' | 'spread'>>();

function readTraces(traces: GestureTemplate['traces']): Pick<Reference, 'enrolled' | 'spread'> {
  const enrolled = traces.map(readTrace);
  return { enrolled, spread: spreadOf(enrolled) };
}

export function readTrace({ x, y, duration, radius }: StoredTrace): Trace {
  return traceFromPath(Float64Array.from(x), Float64Array.from(y), duration, radius);
}

export function storeTrace(trace: Trace): StoredTrace {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const { x, y, duration, radius } = trace;
  return {
    x: Array.from(x, round),
    y: Array.from(y, round),
    duration,
    radius: radius === null ? null : Math.max(0.001, round(radius)),
  };
}

function mostTypical(traces: readonly Trace[]): Trace {
  const distances = traces.map((trace) =>
    traces.reduce((sum, other) => sum + (other === trace ? 0 : warp(trace, turnOnto(trace, other))), 0),
  );
  return traces[distances.indexOf(Math.min(...distances))]!;
}

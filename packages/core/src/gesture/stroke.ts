/** One point of a stroke: `x` and `y` in CSS px, `t` in ms from any origin. */
export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  readonly t: number;
}

/** The points of one contact, from down to up, in order of time. */
export type Stroke = readonly StrokePoint[];

/** One repetition of a figure: a stroke, or several strokes whose times share one clock. */
export type Drawing = Stroke | readonly Stroke[];

/** A drawing that can be measured: finite points, strictly increasing times, at least two points per stroke. */
export interface CleanDrawing {
  readonly strokes: readonly Stroke[];
  /** Length of the ink, in CSS px. */
  readonly length: number;
  /** From the first to the last point in ms, including pauses between strokes. */
  readonly duration: number;
}

/** More points than any figure needs. Bounds the work that hostile input can cause. */
const maxPoints = 20_000;
/** In ms. A contact that is lost for less (a skipping fingertip) continues the stroke. */
const skipMs = 60;
/** CSS px of ink. */
const minLength = 60;
/** ms. */
const minDuration = 150;

/**
 * Drops points that cannot be measured and joins strokes that a skipping finger split. Returns null if none are left.
 */
export function cleanDrawing(drawing: Drawing): CleanDrawing | null {
  const strokes: StrokePoint[][] = [];
  let last: StrokePoint | null = null;
  let count = 0;
  for (const stroke of strokesOf(drawing)) {
    let points: StrokePoint[] = [];
    for (const point of stroke) {
      if (!isMeasurable(point) || (last && point.t <= last.t)) continue;
      if ((count += 1) > maxPoints) return null;
      const previous = strokes.at(-1);
      if (points.length === 0 && previous && last && point.t - last.t < skipMs) points = strokes.pop() ?? [];
      points.push(point);
      last = point;
    }
    if (points.length > 1) strokes.push(points);
  }
  const first = strokes[0]?.[0];
  const end = strokes.at(-1)?.at(-1);
  if (!first || !end) return null;
  return { strokes, length: inkLength(strokes), duration: end.t - first.t };
}

export function isTooShort(drawing: CleanDrawing): boolean {
  return drawing.length < minLength || drawing.duration < minDuration;
}

/** Drops values that are not strokes: a drawing may come from a file or a message, whose types are not checked. */
function strokesOf(drawing: unknown): readonly Stroke[] {
  if (!Array.isArray(drawing)) return [];
  const strokes: unknown[] = Array.isArray(drawing[0]) ? drawing : [drawing];
  return strokes.filter((stroke): stroke is Stroke => Array.isArray(stroke));
}

/** True for finite numbers. Positions beyond a million px would overflow when squared. */
function isMeasurable(point: unknown): boolean {
  const { x, y, t } = Object(point) as StrokePoint;
  return Number.isFinite(x) && Math.abs(x) < 1e6 && Number.isFinite(y) && Math.abs(y) < 1e6 && Number.isFinite(t);
}

function inkLength(strokes: readonly Stroke[]): number {
  let length = 0;
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i += 1) {
      const a = stroke[i - 1];
      const b = stroke[i];
      if (a && b) length += Math.hypot(b.x - a.x, b.y - a.y);
    }
  }
  return length;
}

/** One point of a stroke: `x` and `y` in CSS px, `t` in ms from any origin. */
export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  readonly t: number;
}

/** What one contact drew, from down to up, in order of time. */
export type Stroke = readonly StrokePoint[];

/** One repetition of a figure: a stroke, or several strokes whose times share one clock. */
export type Drawing = Stroke | readonly Stroke[];

/** A drawing that can be measured: finite points, strictly growing times, at least two points per stroke. */
export interface CleanDrawing {
  readonly strokes: readonly Stroke[];
  /** Length of the ink, in CSS px. */
  readonly length: number;
  /** From first to last point, pauses between strokes included, in ms. */
  readonly duration: number;
}

/** More is no figure; it bounds the work that hostile input can cause. */
const maxPoints = 20_000;
/** A contact that is lost for a moment (a fingertip that skips) continues the stroke. */
const skipMs = 60;
/** CSS px of ink. */
const minLength = 60;
/** ms. */
const minDuration = 150;

/** Drops what cannot be measured and joins strokes that a skipping finger split. Returns null if nothing is left. */
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

/** Shorter than any figure that can be recognized: a touch. It is asked for again and never counts as a try. */
export function isTouch(drawing: Drawing): boolean {
  const clean = cleanDrawing(drawing);
  return !clean || isTooShort(clean);
}

export function isTooShort(drawing: CleanDrawing): boolean {
  return drawing.length < minLength || drawing.duration < minDuration;
}

/** Drawings may come out of a file or a message, which types do not bind: what is no stroke has no points. */
function strokesOf(drawing: unknown): readonly Stroke[] {
  if (!Array.isArray(drawing)) return [];
  const strokes: unknown[] = Array.isArray(drawing[0]) ? drawing : [drawing];
  return strokes.filter((stroke): stroke is Stroke => Array.isArray(stroke));
}

/** Positions beyond a million px would overflow the squares that follow. */
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

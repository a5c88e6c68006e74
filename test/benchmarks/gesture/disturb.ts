import type { Stroke } from '@payaloud/core/gesture';

/** Changes to a person's drawing on another day, on another phone or with an unsteady hand. */
export const disturbances = {
  none: (stroke) => stroke,
  'size x0.8': (stroke) => scale(stroke, 0.8),
  'size x1.25': (stroke) => scale(stroke, 1.25),
  'tilt +10°': (stroke) => turn(stroke, 10),
  'tilt -10°': (stroke) => turn(stroke, -10),
  '25 % slower': (stroke) => stroke.map((point) => ({ ...point, t: point.t * 1.25 })),
  '20 % faster': (stroke) => stroke.map((point) => ({ ...point, t: point.t * 0.8 })),
  '30 Hz': (stroke) => sample(stroke, 1000 / 30),
  '60 Hz': (stroke) => sample(stroke, 1000 / 60),
  '120 Hz': (stroke) => refine(stroke, 1000 / 120),
  jitter: (stroke) => shake(stroke),
  tremor: (stroke) => tremble(stroke),
} satisfies Record<string, (stroke: Stroke) => Stroke>;

export type Disturbance = keyof typeof disturbances;
export const disturbanceNames = Object.keys(disturbances) as Disturbance[];

function scale(stroke: Stroke, factor: number): Stroke {
  return stroke.map(({ x, y, t }) => ({ x: x * factor, y: y * factor, t }));
}

function turn(stroke: Stroke, degrees: number): Stroke {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return stroke.map(({ x, y, t }) => ({ x: cos * x - sin * y, y: sin * x + cos * y, t }));
}

function sample(stroke: Stroke, interval: number): Stroke {
  let next = -Infinity;
  return stroke.filter((point, i) => {
    if (point.t < next && i < stroke.length - 1) return false;
    next = point.t + interval;
    return true;
  });
}

/** Interpolates between the points, as a faster digitizer would. */
function refine(stroke: Stroke, interval: number): Stroke {
  const [first] = stroke;
  const last = stroke.at(-1);
  if (!first || !last) return stroke;
  const count = Math.max(2, Math.round((last.t - first.t) / interval) + 1);
  let next = 1;
  return Array.from({ length: count }, (_, i) => {
    const t = first.t + ((last.t - first.t) * i) / (count - 1);
    while (next < stroke.length - 1 && stroke[next]!.t < t) next += 1;
    const a = stroke[next - 1]!;
    const b = stroke[next]!;
    const share = b.t > a.t ? Math.min(1, Math.max(0, (t - a.t) / (b.t - a.t))) : 0;
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), t };
  });
}

/** Moves every point by up to 2 px and 3 ms: a noisy digitizer on a busy phone. */
function shake(stroke: Stroke): Stroke {
  let state = stroke.length + Math.round(stroke[0]?.x ?? 0);
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (2 * state) / 2 ** 32 - 1;
  };
  return stroke.map(({ x, y, t }) => ({ x: x + 2 * next(), y: y + 2 * next(), t: t + 3 * next() }));
}

/** Adds a tremor of 9 Hz, within essential tremor's 4 to 12 Hz, with an amplitude of 2 % of the figure's diagonal. */
function tremble(stroke: Stroke): Stroke {
  const xs = stroke.map((point) => point.x);
  const ys = stroke.map((point) => point.y);
  const amplitude = 0.02 * Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const phase = (stroke.length * 7 + Math.round(xs[0] ?? 0)) % (2 * Math.PI);
  const swing = (t: number, shift: number) => amplitude * Math.sin((2 * Math.PI * 9 * t) / 1000 + phase + shift);
  return stroke.map(({ x, y, t }) => ({ x: x + swing(t, 0), y: y + swing(t, 2), t }));
}

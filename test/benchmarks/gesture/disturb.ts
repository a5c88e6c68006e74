import type { Stroke } from '@payaloud/core/gesture';

/** Changes to a person's drawing on another day, on another phone or with an unsteady hand. */
export const disturbances = {
  none: (stroke) => stroke,
  'size x0.8': (stroke) => scale(stroke, 0.8),
  'size x1.25': (stroke) => scale(stroke, 1.25),
  'tilt +10°': (stroke) => turn(stroke, 10),
  'tilt -10°': (stroke) => turn(stroke, -10),
  '25 % slower': (stroke) => stroke.map((point) => ({ ...point, t: point.t * 1.25 })),
  '30 Hz': (stroke) => sample(stroke, 1000 / 30),
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

/** Adds a tremor of 9 Hz, within essential tremor's 4 to 12 Hz, with an amplitude of 2 % of the figure's diagonal. */
function tremble(stroke: Stroke): Stroke {
  const xs = stroke.map((point) => point.x);
  const ys = stroke.map((point) => point.y);
  const amplitude = 0.02 * Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const phase = (stroke.length * 7 + Math.round(xs[0] ?? 0)) % (2 * Math.PI);
  const swing = (t: number, shift: number) => amplitude * Math.sin((2 * Math.PI * 9 * t) / 1000 + phase + shift);
  return stroke.map(({ x, y, t }) => ({ x: x + swing(t, 0), y: y + swing(t, 2), t }));
}

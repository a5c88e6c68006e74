import type { Stroke } from '../stroke';

/** Corners in a unit square, in drawing order. */
const figures = {
  line: [
    [0, 0],
    [1, 0.1],
  ],
  v: [
    [0, 0],
    [0.5, 1],
    [1, 0],
  ],
  caret: [
    [0, 1],
    [0.5, 0],
    [1, 1],
  ],
  bracket: [
    [0.6, 0],
    [0, 0],
    [0, 1],
    [0.6, 1],
  ],
  triangle: [
    [0.5, 0],
    [0, 1],
    [1, 1],
    [0.5, 0],
  ],
  rectangle: [
    [0, 0],
    [0, 1],
    [1.4, 1],
    [1.4, 0],
    [0, 0],
  ],
  star: [
    [0.2, 1],
    [0.5, 0],
    [0.8, 1],
    [0, 0.35],
    [1, 0.35],
    [0.2, 1],
  ],
  house: [
    [0, 1],
    [0, 0.4],
    [0.5, 0],
    [1, 0.4],
    [1, 1],
    [0.5, 0.5],
  ],
  bolt: [
    [0.7, 0],
    [0, 0.6],
    [0.6, 0.5],
    [0.1, 1],
    [0.9, 0.3],
    [1, 1],
  ],
} satisfies Record<string, readonly (readonly [number, number])[]>;

export type Figure = keyof typeof figures;

export interface Hand {
  /** CSS px. Default: 200. */
  readonly size?: number;
  /** ms. Default: 1000. */
  readonly duration?: number;
  readonly at?: readonly [number, number];
  /** How far corners deviate, as a share of the size. Default: 0.015. */
  readonly wobble?: number;
  /** Each seed gives a different repetition. */
  readonly seed?: number;
}

/** Draws a repetition of a figure at 60 points per second, slower at the corners. */
export function draw(
  figure: Figure,
  { size = 200, duration = 1000, at = [50, 80], wobble = 0.015, seed = 1 }: Hand = {},
): Stroke {
  const random = seeded(seed);
  const corners = figures[figure].map(([x, y]) => [x + wobble * bell(random), y + wobble * bell(random)] as const);
  const time = duration * (1 + 2 * wobble * bell(random));
  const count = Math.max(8, Math.round(time / 16));
  return Array.from({ length: count }, (_, i) => {
    const place = (i / (count - 1)) * (corners.length - 1);
    const side = Math.min(corners.length - 2, Math.floor(place));
    const share = place - side;
    const eased = share - (0.6 * Math.sin(2 * Math.PI * share)) / (2 * Math.PI);
    const [ax, ay] = corners[side] ?? [0, 0];
    const [bx, by] = corners[side + 1] ?? [0, 0];
    return {
      x: at[0] + size * (ax + eased * (bx - ax)),
      y: at[1] + size * (ay + eased * (by - ay)),
      t: (time * i) / (count - 1),
    };
  });
}

export function repeat(figure: Figure, count: number, hand: Hand = {}): Stroke[] {
  return Array.from({ length: count }, (_, i) => draw(figure, { ...hand, seed: (hand.seed ?? 1) * 100 + i }));
}

/** The Mulberry32 generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function bell(random: () => number): number {
  return random() + random() + random() + random() - 2;
}

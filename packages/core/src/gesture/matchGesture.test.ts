import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enrollGesture,
  gestureThreshold,
  isTouch,
  matchGesture,
  rememberDrawing,
  thresholdAfter,
  type Drawing,
  type DrawingArea,
  type GestureTemplate,
  type Stroke,
} from '@payaloud/core/internal/gesture';
import { draw, repeat } from './test-support/drawFigures';
import { runs } from '../../../../test/laws';

const template = templateOf(repeat('star', 5));

describe('matchGesture', () => {
  it('accepts the same person and refuses other figures', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(matchGesture(template, draw('star', { seed }))).toMatchObject({ accepted: true, reason: 'match' });
      expect(matchGesture(template, draw('house', { seed }))).toMatchObject({ accepted: false, reason: 'mismatch' });
      expect(matchGesture(template, draw('bolt', { seed })).accepted).toBe(false);
    }
  });

  it('refuses the same figure drawn much slower, mirrored or backward', () => {
    const own = draw('star', { seed: 3 });
    const mirrored = own.map((point) => ({ ...point, x: 500 - point.x }));
    const backward = own.map((point, i) => ({ ...point, t: own[i]?.t ?? 0, ...place(own.at(-1 - i)) }));
    for (const other of [draw('star', { duration: 4000, seed: 3 }), mirrored, backward]) {
      expect(matchGesture(template, other).accepted).toBe(false);
    }
  });

  it('gives a closer drawing a higher score', () => {
    const near = matchGesture(template, draw('star', { seed: 4 })).score;
    const far = matchGesture(template, draw('star', { seed: 4, wobble: 0.1 })).score;
    const other = matchGesture(template, draw('house', { seed: 4 })).score;
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(other);
  });

  it('accepts scores from the documented threshold, or from a given one', () => {
    const drawing = draw('star', { seed: 5 });
    const { score } = matchGesture(template, drawing);
    expect(score).toBeGreaterThanOrEqual(gestureThreshold);
    expect(matchGesture(template, drawing, { threshold: score }).accepted).toBe(true);
    expect(matchGesture(template, drawing, { threshold: score + 0.001 }).accepted).toBe(false);
  });

  it('raises the threshold after each refused try, up to the fifth', () => {
    const thresholds = [0, 1, 2, 3, 4, 99].map(thresholdAfter);
    const raised = [0, 0.15, 0.3, 0.45, 0.6, 0.6];
    thresholds.forEach((threshold, i) => expect(threshold).toBeCloseTo(gestureThreshold + raised[i]!, 10));
    expect(thresholdAfter(-3)).toBe(gestureThreshold);
    const slower = Array.from({ length: 200 }, (_, i) => draw('star', { seed: 3, duration: 2000 + 5 * i }));
    const between = slower.find((drawing) => {
      const { score } = matchGesture(template, drawing);
      return score >= gestureThreshold && score < thresholdAfter(1);
    });
    if (!between) throw new Error('No drawing scores between the two thresholds.');
    expect(matchGesture(template, between).accepted).toBe(true);
    expect(matchGesture(template, between, { failures: 1 })).toMatchObject({ accepted: false, reason: 'mismatch' });
    expect(matchGesture(template, draw('star', { seed: 5 }), { failures: 4 }).accepted).toBe(true);
  });

  it('tolerates a tilt of ten degrees and refuses one of ninety', () => {
    const own = draw('star', { seed: 6 });
    expect(matchGesture(template, turn(own, 10)).accepted).toBe(true);
    expect(matchGesture(template, turn(own, -10)).accepted).toBe(true);
    expect(matchGesture(template, turn(own, 90)).accepted).toBe(false);
  });

  it('refuses a recording of an enrolled repetition at any position, time, pace, size and tilt', () => {
    const [enrolled = []] = repeat('star', 5);
    const moved = enrolled.map(({ x, y, t }) => ({ x: x + 64, y: y - 32, t: t + 1024 }));
    const wavering = enrolled.map((point, i) => ({ ...point, t: point.t * 1.02 + (i % 3) }));
    const scaled = [0.5, 1.01, 3].map((scale) => enrolled.map(({ x, y, t }) => ({ x: x * scale, y: y * scale, t })));
    const turned = [-12, 3, 180].map((degrees) => turn(enrolled, degrees));
    const fine = dense(enrolled, 500);
    for (const recording of [enrolled, moved, wavering, fine, ...scaled, ...turned])
      expect(matchGesture(template, recording)).toMatchObject({ accepted: false, reason: 'replayed' });
  });

  it('refuses an accepted drawing the second time if it was remembered', () => {
    const drawing = draw('star', { seed: 7 });
    const next = rememberDrawing(template, drawing);
    expect(matchGesture(template, drawing).accepted).toBe(true);
    expect(matchGesture(next, drawing)).toMatchObject({ accepted: false, reason: 'replayed' });
    expect(matchGesture(next, turn(drawing, 5)).reason).toBe('replayed');
    expect(matchGesture(next, draw('star', { seed: 8 })).accepted).toBe(true);
  });

  it('remembers the enrolled drawings and the last 200 accepted ones', () => {
    let full: GestureTemplate = template;
    for (let seed = 1000; seed < 1300; seed += 1) full = rememberDrawing(full, draw('star', { seed }));
    expect(full.seen).toHaveLength(205);
    expect(matchGesture(full, repeat('star', 1)[0] ?? []).reason).toBe('replayed');
    expect(matchGesture(full, draw('star', { seed: 1299 })).reason).toBe('replayed');
  });

  it('refuses another number of strokes, but tolerates a finger that skips for a moment', () => {
    const own = draw('star', { seed: 9 });
    expect(matchGesture(template, split(own, 300)).accepted).toBe(false);
    expect(matchGesture(template, split(own, 10)).accepted).toBe(true);
  });

  it('gives the same score for any position, and for any size on another area', () => {
    const area = { width: 800, height: 600, pixelRatio: 1 };
    const parts = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      scale: fc.constantFrom(0.25, 0.5, 1, 2, 4),
      dx: fc.integer({ min: -4096, max: 4096 }),
      dt: fc.integer({ min: 0, max: 1e9 }),
    });
    fc.assert(
      fc.property(parts, ({ seed, scale, dx, dt }) => {
        const own = draw('star', { seed });
        const moved = own.map(({ x, y, t }) => ({ x: x * scale + dx, y: y * scale - dx, t: t + dt }));
        // The template does not know its area.
        expect(matchGesture(template, moved, { area }).score).toBeCloseTo(
          matchGesture(template, own, { area }).score,
          3,
        );
        if (scale === 1) expect(matchGesture(template, moved).score).toBeCloseTo(matchGesture(template, own).score, 3);
      }),
      runs(20_261_124),
    );
  });

  it('gives a lower score to another size on the same area, down to a limit', () => {
    const own = draw('star', { seed: 3 });
    const score = (scale: number) =>
      matchGesture(
        template,
        own.map(({ x, y, t }) => ({ x: x * scale, y: y * scale, t })),
      ).score;
    expect(score(1.1)).toBeLessThan(score(1) - 0.05);
    expect(score(1 / 1.1)).toBeLessThan(score(1) - 0.05);
    expect(score(2)).toBeLessThan(score(1.1));
    expect(score(8)).toBeCloseTo(score(2), 3);
    expect(score(2)).toBeGreaterThan(score(1) - 0.6);
  });

  it('compares the size only on the same area: about the same sides, and the same pixels', () => {
    const phone = { width: 390, height: 760, pixelRatio: 3 };
    const result = enrollGesture(repeat('star', 5), { area: phone });
    if (!result.ok) throw new Error(result.reason);
    const twice = draw('star', { seed: 3 }).map(({ x, y, t }) => ({ x: 2 * x, y: 2 * y, t }));
    const score = (area?: DrawingArea) => matchGesture(result.template, twice, { area }).score;
    const unsized = score();
    expect(score(phone)).toBeLessThan(unsized - 0.1);
    // The bars of the browser are shown.
    expect(score({ ...phone, height: 664 })).toBe(score(phone));
    const others = [
      { width: 760, height: 390, pixelRatio: 3 },
      { ...phone, pixelRatio: 2 },
      { ...phone, height: 500 },
      { ...phone, width: 500 },
    ];
    for (const area of others) expect(score(area)).toBe(unsized);
  });

  it('never throws and always gives a finite score, whatever was drawn', () => {
    const number = fc.oneof(
      fc.double(),
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e308, 5e-324),
    );
    const stroke = fc.array(fc.record({ x: number, y: number, t: number }), { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(fc.oneof(stroke, fc.array(stroke, { maxLength: 5 })), (drawing: Drawing) => {
        const { accepted, score } = matchGesture(template, drawing);
        expect(Number.isFinite(score)).toBe(true);
        expect(accepted).toBe(false);
        expect(enrollGesture([drawing, drawing, drawing]).ok).toBe(false);
      }),
      runs(20_261_124),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['values that are not points', [null, undefined, 7]],
    ['values that are not strokes', [[null], null, { x: 1, y: 1, t: 1 }]],
    [
      'strings instead of numbers',
      draw('star', { seed: 10 }).map(({ x, y, t }) => ({ x: String(x), y: String(y), t })),
    ],
    ['dates instead of numbers', draw('star', { seed: 10 }).map(({ x, y, t }) => ({ x, y, t: new Date(t) }))],
  ])('refuses a drawing of %s without throwing', (_name, value) => {
    const drawing = value as Drawing;
    expect(matchGesture(template, drawing).accepted).toBe(false);
    expect(isTouch(drawing)).toBe(true);
    expect(enrollGesture([drawing, drawing, drawing]).ok).toBe(false);
  });

  it('distinguishes a touch from a figure', () => {
    expect(isTouch(draw('star'))).toBe(false);
    for (const touch of [[], draw('star', { size: 5 }), draw('star', { duration: 100 })])
      expect(isTouch(touch)).toBe(true);
  });

  it('refuses points with no time or distance between them, with huge values, or too many', () => {
    const own = draw('star', { seed: 10 });
    const dot: Stroke = [{ x: 5, y: 5, t: 0 }];
    const still = Array.from({ length: 50 }, (_, t) => ({ x: 5, y: 5, t }));
    const sudden = Array.from({ length: 50 }, (_, x) => ({ x, y: 5, t: 7 }));
    const huge = own.map(({ x, y, t }) => ({ x: x * 1e300, y: y * 1e300, t }));
    const lost = own.map(({ x, y }) => ({ x, y, t: NaN }));
    const endless = Array.from({ length: 200_000 }, (_, t) => ({ x: t % 97, y: t % 89, t }));
    for (const drawing of [[], [[]], dot, still, sudden, huge, lost, endless]) {
      expect(matchGesture(template, drawing)).toMatchObject({ accepted: false });
    }
  });

  it('scores a figure of 10,000 points like one of 60', () => {
    const own = draw('star', { seed: 11 });
    expect(Math.abs(matchGesture(template, dense(own, 10_000)).score - matchGesture(template, own).score)).toBeLessThan(
      0.5,
    );
  });

  it('takes time that grows no faster than the number of points', () => {
    const own = draw('star', { seed: 11 });
    const [few, many] = [2_000, 20_000].map((count) => {
      const stroke = dense(own, count);
      return fastest(() => matchGesture(template, stroke));
    });
    // For ten times the points, linear work takes 10 times as long; comparing every pair takes 100 times as long.
    expect((many ?? Infinity) / (few ?? 0)).toBeLessThan(30);
  });
});

/** The processor time of the fastest of thirty runs, in microseconds. A busy machine takes more time, but not more of this. */
function fastest(run: () => void): number {
  const times = Array.from({ length: 30 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

function templateOf(repetitions: readonly Stroke[]): GestureTemplate {
  const result = enrollGesture(repetitions);
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

function place(point: { x: number; y: number } | undefined): { x: number; y: number } {
  return { x: point?.x ?? 0, y: point?.y ?? 0 };
}

/** The same stroke with `count` interpolated points. */
function dense(stroke: Stroke, count: number): Stroke {
  return Array.from({ length: count }, (_, i) => {
    const at = (i / (count - 1)) * (stroke.length - 1);
    const a = stroke[Math.floor(at)] ?? { x: 0, y: 0, t: 0 };
    const b = stroke[Math.ceil(at)] ?? a;
    const share = at - Math.floor(at);
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), t: a.t + share * (b.t - a.t) };
  });
}

function turn(stroke: Stroke, degrees: number): Stroke {
  const angle = (degrees * Math.PI) / 180;
  return stroke.map(({ x, y, t }) => ({
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
    t,
  }));
}

function split(stroke: Stroke, pause: number): Stroke[] {
  const half = stroke.length >> 1;
  return [stroke.slice(0, half), stroke.slice(half).map((point) => ({ ...point, t: point.t + pause }))];
}

import { describe, expect, it } from 'vitest';
import {
  enrollGesture,
  matchGesture,
  refreshTemplate,
  type Drawing,
  type GestureTemplate,
  type Stroke,
} from '@payaloud/core/internal/gesture';
import { draw, repeat } from './test-support/drawFigures';

const template = templateOf(repeat('star', 5));
const slower = (seed: number) => draw('star', { seed, duration: 1250 });

describe('refreshTemplate', () => {
  it('lets a template follow an owner who has become slower', () => {
    const refreshed = refresh(template, [slower(31), slower(32)]);
    expect(refreshed.recent).toHaveLength(2);
    for (let seed = 41; seed < 61; seed += 1) {
      expect(score(refreshed, slower(seed))).toBeGreaterThan(score(template, slower(seed)));
    }
  });

  it('keeps the enrolled drawings and what was seen, and the last two drawings that were added', () => {
    const refreshed = refresh(template, [slower(31), slower(32), slower(33)]);
    expect({ ...refreshed, recent: [], seen: refreshed.seen.slice(0, 5) }).toEqual(template);
    expect(refreshed.recent).toEqual(refresh(template, [slower(32), slower(33)]).recent);
    expect(template.recent).toEqual([]);
  });

  it('accepts no recording of an added drawing, and adds no recording', () => {
    const refreshed = refreshTemplate(template, slower(31));
    expect(matchGesture(refreshed, slower(31)).reason).toBe('replayed');
    expect(refreshTemplate(refreshed, slower(31))).toBe(refreshed);
    const [enrolled = []] = repeat('star', 1);
    expect(refreshTemplate(template, enrolled)).toBe(template);
  });

  it('still accepts the owner as enrolled', () => {
    const refreshed = refresh(template, [slower(31), slower(32)]);
    for (let seed = 1; seed <= 20; seed += 1)
      expect(matchGesture(refreshed, draw('star', { seed })).accepted).toBe(true);
  });

  it('lets the enrolled drawings count for half of a score, however near the added ones are', () => {
    const flatter = (seed: number) => draw('star', { seed }).map(({ x, y, t }) => ({ x, y: 0.75 * y, t }));
    const refreshed = refresh(template, [flatter(31), flatter(32)]);
    expect(refreshed.recent).toHaveLength(2);
    for (let seed = 41; seed < 51; seed += 1)
      expect(score(refreshed, flatter(seed))).toBeLessThan(score(template, flatter(seed)) / 2);
  });

  it('lets the size follow too, but not a size on another area', () => {
    const larger = (seed: number) => draw('star', { seed, size: 220 });
    const area = { width: 800, height: 600, pixelRatio: 1 };
    const followed = refresh(template, [larger(31), larger(32)]);
    const elsewhere = [larger(31), larger(32)].reduce(
      (one, drawing) => refreshTemplate(one, drawing, { area }),
      template,
    );
    expect(elsewhere.recent.map(({ radius }) => radius)).toEqual([null, null]);
    for (let seed = 41; seed < 51; seed += 1) {
      expect(score(followed, larger(seed))).toBeGreaterThan(score(elsewhere, larger(seed)));
      expect(score(elsewhere, draw('star', { seed }))).toBeGreaterThan(score(elsewhere, larger(seed)));
    }
  });

  it('adds no other figure, no other number of strokes, and nothing that cannot be measured', () => {
    const star = draw('star', { seed: 5 });
    const twoStrokes = [star.slice(0, 30), star.slice(30).map((point) => ({ ...point, t: point.t + 300 }))];
    const others: readonly Drawing[] = [draw('house'), draw('star', { duration: 4000 }), twoStrokes, [], [[]]];
    for (const drawing of others) expect(refreshTemplate(template, drawing)).toBe(template);
  });

  it('cannot be led step by step to a figure that was refused', () => {
    const goal = bent(1);
    expect(matchGesture(template, goal).accepted).toBe(false);
    let led: GestureTemplate = template;
    for (let round = 0; round < 5; round += 1) {
      for (let step = 1; step <= 50; step += 1) led = refreshTemplate(led, bent(step / 50));
    }
    expect(led.recent).toHaveLength(2);
    expect(matchGesture(led, bent(0)).accepted).toBe(true);
    expect(matchGesture(led, goal).accepted).toBe(false);
    // The last steps that were near enough to the enrolled drawings, and not one that was near to these.
    const steps = Array.from({ length: 51 }, (_, step) => bent(step / 50));
    const nearEnough = steps.filter((drawing) => refreshTemplate(template, drawing) !== template);
    expect(nearEnough.length).toBeLessThan(50);
    expect(led.recent).toEqual(refresh(template, nearEnough).recent);
  });
});

/** The star on its way (0 to 1) to one that is half as high and drawn with another rhythm. */
function bent(share: number): Stroke {
  const own = draw('star', { seed: 77 });
  const end = own.at(-1)?.t ?? 0;
  return own.map(({ x, y, t }) => ({
    x,
    y: y * (1 - 0.5 * share),
    t: t + share * (end / 4) * Math.sin((Math.PI * t) / end) ** 2,
  }));
}

function refresh(start: GestureTemplate, drawings: readonly Drawing[]): GestureTemplate {
  return drawings.reduce((one, drawing) => refreshTemplate(one, drawing), start);
}

function score(one: GestureTemplate, drawing: Drawing): number {
  return matchGesture(one, drawing).score;
}

function templateOf(repetitions: readonly Stroke[]): GestureTemplate {
  const result = enrollGesture(repetitions);
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

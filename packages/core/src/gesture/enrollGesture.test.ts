import { describe, expect, it } from 'vitest';
import {
  enrollGesture,
  matchGesture,
  parseGestureTemplate,
  type GestureTemplate,
  type Stroke,
} from '@payaloud/core/gesture';
import { draw, repeat } from './test-support/drawFigures';

const reasonOf = (repetitions: Parameters<typeof enrollGesture>[0]) => {
  const result = enrollGesture(repetitions);
  return result.ok ? 'taken' : result.reason;
};

describe('enrollGesture', () => {
  it.each(['star', 'house', 'bolt'] as const)('accepts a %s that is drawn three, four or five times', (figure) => {
    for (const count of [3, 4, 5]) expect(reasonOf(repeat(figure, count))).toBe('taken');
  });

  it('asks for three to five repetitions', () => {
    expect(reasonOf([])).toBe('too-few');
    expect(reasonOf(repeat('star', 2))).toBe('too-few');
    expect(reasonOf(repeat('star', 6))).toBe('too-many');
  });

  it.each(['line', 'v', 'caret', 'bracket'] as const)(
    'refuses a %s as too simple, in any size and position',
    (figure) => {
      expect(reasonOf(repeat(figure, 5))).toBe('too-simple');
      expect(reasonOf(repeat(figure, 3, { size: 90, at: [-400, 900] }))).toBe('too-simple');
    },
  );

  it.each(['triangle', 'rectangle'] as const)('refuses a %s as too common', (figure) => {
    expect(reasonOf(repeat(figure, 5))).toBe('too-common');
  });

  it('refuses a circle as too common, from any start and in both directions', () => {
    const circle = (start: number, sense: number, seed: number): Stroke =>
      Array.from({ length: 60 }, (_, i) => {
        const angle = start + (sense * 2 * Math.PI * i) / 59;
        return { x: 100 + (80 + seed) * Math.cos(angle), y: 100 + 80 * Math.sin(angle), t: i * (15 + seed) };
      });
    for (const start of [0, 1, 2.5]) {
      for (const sense of [1, -1])
        expect(reasonOf([1, 2, 3].map((seed) => circle(start, sense, seed)))).toBe('too-common');
    }
  });

  it('names the repetition that is too short in length or time', () => {
    const good = repeat('star', 4);
    expect(enrollGesture([...good, draw('star', { size: 5 })])).toEqual({
      ok: false,
      reason: 'too-short',
      repetition: 4,
    });
    expect(enrollGesture([draw('star', { duration: 90 }), ...good])).toEqual({
      ok: false,
      reason: 'too-short',
      repetition: 0,
    });
  });

  it('refuses repetitions that cannot be measured', () => {
    const [first = [], second = []] = repeat('star', 2);
    const still = first.map((point) => ({ ...point, t: 5 }));
    const lost = first.map((point) => ({ ...point, x: NaN }));
    expect(reasonOf([first, second, still])).toBe('unreadable');
    expect(reasonOf([first, lost, second])).toBe('unreadable');
    expect(reasonOf([first, second, []])).toBe('unreadable');
  });

  it('leaves no repetition out, but refuses all if one differs much', () => {
    const stars = repeat('star', 4);
    for (const place of [0, 2, 4]) {
      const drawings = stars.toSpliced(place, 0, draw('house', { seed: 9 }));
      expect(enrollGesture(drawings)).toEqual({ ok: false, reason: 'not-repeatable' });
    }
    const [a = [], b = [], c = [], d = []] = stars;
    expect(reasonOf([a, b, split(c, 150), d])).toBe('not-repeatable');
    const wavering = draw('star', { wobble: 0.06, seed: 5 });
    expect(enrolled([...stars, wavering]).traces).toHaveLength(5);
  });

  it('refuses repetitions with different figures, tempos or numbers of strokes', () => {
    expect(reasonOf([...repeat('star', 2), ...repeat('house', 2)])).toBe('not-repeatable');
    expect(reasonOf([...repeat('star', 2), draw('star', { duration: 4000 })])).toBe('not-repeatable');
    const [a = [], b = [], c = []] = repeat('star', 3);
    expect(reasonOf([a, b, split(c, 150)])).toBe('not-repeatable');
    const unsteady = [1, 2, 3, 4, 5].map((seed) => draw('star', { wobble: 0.3, seed }));
    expect(reasonOf(unsteady)).toBe('not-repeatable');
  });

  it('takes the drawings of an unsteady hand', () => {
    expect(reasonOf([1, 2, 3, 4, 5].map((seed) => draw('star', { wobble: 0.04, seed })))).toBe('taken');
  });

  it('refuses the same recording given twice', () => {
    const [a = [], b = []] = repeat('star', 2);
    expect(enrollGesture([a, b, a])).toEqual({ ok: false, reason: 'copied', repetition: 2 });
    const larger = a.map(({ x, y, t }) => ({ x: x * 1.1 + 5, y: y * 1.1, t }));
    expect(enrollGesture([a, larger, b])).toEqual({ ok: false, reason: 'copied', repetition: 1 });
  });

  it('accepts figures of several strokes', () => {
    expect(reasonOf(repeat('star', 3).map((stroke) => split(stroke, 200)))).toBe('taken');
  });

  it('makes a template that survives JSON', () => {
    const template = enrolled(repeat('bolt', 5));
    const stored: unknown = JSON.parse(JSON.stringify(template));
    expect(parseGestureTemplate(stored)).toEqual(template);
    expect(JSON.stringify(stored).length).toBeLessThan(8000);
  });

  const { version: _, area: __, ...kept } = enrolled(repeat('bolt', 4));
  const unsized = kept.traces.map(({ radius: _radius, ...trace }) => trace);
  const { recent: ___, ...ofVersion1 } = kept;
  const spread = { costs: {}, angle: 0.1, habitMeans: {}, habitVariances: {} };

  it.each([
    ['1', { ...ofVersion1, traces: unsized, version: 1, spread }],
    ['2', { ...kept, traces: unsized, version: 2 }],
  ])(
    'reads a template of version %s, which knows no sizes, with its repetitions and what was seen',
    (_version, old) => {
      const template = parseGestureTemplate(JSON.parse(JSON.stringify(old)));
      const traces = unsized.map((trace) => ({ ...trace, radius: null }));
      expect(template).toEqual({ ...enrolled(repeat('bolt', 4)), traces });
      if (!template) throw new Error('The template was not read.');
      const own = draw('bolt', { seed: 7 });
      const larger = own.map(({ x, y, t }) => ({ x: 3 * x, y: 3 * y, t }));
      expect(matchGesture(template, own).accepted).toBe(true);
      expect(matchGesture(template, larger).score).toBeCloseTo(matchGesture(template, own).score, 5);
      expect(matchGesture(template, draw('star', { seed: 7 })).accepted).toBe(false);
      expect(matchGesture(template, repeat('bolt', 1)[0] ?? []).reason).toBe('replayed');
    },
  );

  it('keeps the size of each repetition, and what it was drawn on', () => {
    const area = { width: 390, height: 844, pixelRatio: 3 };
    const result = enrollGesture(repeat('star', 3, { size: 100 }), { area });
    const larger = enrolled(repeat('star', 3, { size: 200 }));
    if (!result.ok) throw new Error(result.reason);
    const { template } = result;
    expect(template).toMatchObject({ version: 3, area });
    expect(larger.area).toBeNull();
    expect(template.traces.map(({ radius }) => 2 * radius!)).toEqual(
      larger.traces.map(({ radius }) => expect.closeTo(radius!, 2) as unknown),
    );
    expect(parseGestureTemplate(JSON.parse(JSON.stringify(template)))).toEqual(template);
  });

  it('refuses to read a damaged or foreign template', () => {
    const template = enrolled(repeat('bolt', 3));
    const [trace] = template.traces;
    const damaged = [
      null,
      'template',
      {},
      { ...template, version: 4 },
      { ...template, area: { width: 390, height: 0, pixelRatio: 1 } },
      { ...template, traces: [trace, trace, { ...trace, radius: 0 }] },
      { ...template, traces: [trace, trace, { ...trace, radius: '80' }] },
      { ...template, traces: [] },
      { ...template, traces: [trace, trace] },
      { ...template, traces: [1, 2, 3, 4, 5, 6].map(() => trace) },
      { ...template, traces: [trace, trace, { x: [1], y: [1], duration: 5 }] },
      { ...template, traces: [trace, trace, { ...trace, duration: null }] },
      { ...template, recent: [{ x: [1], y: [1], duration: 5 }] },
      { ...template, recent: [trace, trace, trace] },
      { ...template, seen: [5] },
    ];
    for (const value of damaged) expect(parseGestureTemplate(value)).toBeNull();
  });
});

function enrolled(repetitions: Parameters<typeof enrollGesture>[0]): GestureTemplate {
  const result = enrollGesture(repetitions);
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

/** The same stroke with the finger lifted halfway for `pause` ms. */
function split(stroke: Stroke, pause: number): Stroke[] {
  const half = stroke.length >> 1;
  return [stroke.slice(0, half), stroke.slice(half).map((point) => ({ ...point, t: point.t + pause }))];
}

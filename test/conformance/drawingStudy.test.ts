import { describe, expect, it } from 'vitest';
import { enrollGesture, type Stroke } from '@payaloud/core/gesture';
import { fileNameOf, fileOf, rowOf, type StudyPerson } from '../drawing-study/studyFile';
import { parseSamples } from '../benchmarks/gesture/people';

const person: StudyPerson = { code: 'p07', session: 2, sight: 'blind', tool: 'finger' };
const area = { width: 390, height: 844, pixelRatio: 3 };

describe('the file of a drawing study', () => {
  /** A figure with bends, at a time of the page. */
  const stroke = (seed: number): Stroke =>
    Array.from({ length: 60 }, (_, i) => ({
      x: 150 + 100 * Math.sin(i / 9 + seed / 40) + Math.sin(i + seed),
      y: 40 + i * 4 + seed,
      t: 81_234.56 + i * 16.04,
    }));
  const rows = [0, 1, 2].map((seed) =>
    rowOf(person, { drawing: stroke(seed), figure: 'star', repetition: seed + 1, repetitions: 10, area }),
  );

  it('has the form that the benchmark reads, with the repetitions of the second session after those of the first', () => {
    const samples = parseSamples(fileOf(rows));
    expect(samples.map(({ stroke, ...facts }) => (stroke.length > 50 ? facts : stroke))).toEqual(
      [11, 12, 13].map((repetition) => ({ person: 'p07', figure: 'star', speed: 'medium', repetition })),
    );
    const [first] = samples;
    expect(first?.stroke[0]).toMatchObject({ t: 0 });
    first?.stroke.forEach(({ x, y, t }, i) => {
      const drawn = stroke(0)[i]!;
      expect(Math.abs(x - drawn.x) + Math.abs(y - drawn.y)).toBeLessThanOrEqual(0.11);
      expect(Math.abs(t - (drawn.t - 81_234.56))).toBeLessThanOrEqual(0.06);
    });
    expect(enrollGesture(samples.map((sample) => sample.stroke)).ok).toBe(true);
  });

  it('also tells what the study compares, and no time of day', () => {
    expect(rows[0]).toMatchObject({ session: 2, sight: 'blind', tool: 'finger', area });
    expect(Object.keys(rows[0]!)).toEqual(['u', 'l', 'v', 'r', 'p', 'session', 'sight', 'tool', 'area']);
  });

  it('has a name without signs that a file system refuses', () => {
    expect(fileNameOf({ ...person, code: 'a/b: 7' })).toBe('drawings-a_b__7-session-2.jsonl');
  });
});

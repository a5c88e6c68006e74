import { describe, expect, it } from 'vitest';
import {
  canFinish,
  composeEnrollment,
  initialEnrollment,
  reduceEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from '@payaloud/core/identity';
import { matchGesture, type Drawing } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { draw, repeat } from '../gesture/test-support/drawFigures';

const play = (events: readonly EnrollmentEvent[], from: EnrollmentState = initialEnrollment) =>
  events.reduce(reduceEnrollment, from);
const started: EnrollmentEvent = { type: 'started' };
const drawn = (figure: 'star' | 'v', count: number): EnrollmentEvent[] =>
  repeat(figure, count).map((drawing) => ({ type: 'drawn', drawing }));

describe('the enrolment', () => {
  it('makes a template of the fifth repetition', () => {
    const state = play([started, ...drawn('star', 5)]);
    if (state.status !== 'enrolled') throw new Error(state.status);
    expect(matchGesture(state.template, draw('star', { seed: 77 })).accepted).toBe(true);
  });

  it('finishes from the third repetition on, when the payer wants it', () => {
    const two = play([started, ...drawn('star', 2)]);
    expect(canFinish(two)).toBe(false);
    expect(play([{ type: 'finished' }], two)).toBe(two);
    const three = play([started, ...drawn('star', 3)]);
    expect(canFinish(three)).toBe(true);
    expect(play([{ type: 'finished' }], three).status).toBe('enrolled');
  });

  it('takes no repetition of an interrupted or too short stroke', () => {
    const state = play([started, { type: 'stroke-cancelled' }, { type: 'stroke-too-short' }, ...drawn('star', 1)]);
    expect(state).toMatchObject({ status: 'collecting', last: 'taken' });
    expect(state.status === 'collecting' && state.repetitions).toHaveLength(1);
  });

  it('takes the last repetition back', () => {
    const state = play([started, ...drawn('star', 2), { type: 'undone' }, { type: 'undone' }, { type: 'undone' }]);
    expect(state).toEqual({ status: 'collecting', repetitions: [], last: 'none' });
  });

  it('says why a figure is refused, keeps nothing of it and begins again', () => {
    const state = play([started, ...drawn('v', 5)]);
    expect(state).toEqual({ status: 'refused', reason: 'too-simple' });
    expect(composeEnrollment(state, en)?.text).toBe(
      'That figure is too simple. Choose one with at least three bends or a loop.',
    );
    expect(play([started], state)).toEqual({ status: 'collecting', repetitions: [], last: 'none' });
  });

  it('asks to draw only the one again that differs, and keeps the others', () => {
    const [one = [], two = [], three = [], four = [], five = []] = repeat('star', 5);
    const odd = draw('house', { seed: 9 });
    const asked = play([
      started,
      ...[one, two, odd, three, four].map((drawing) => ({ type: 'drawn' as const, drawing })),
    ]);
    expect(asked).toMatchObject({ status: 'collecting', last: { reason: 'not-repeatable', number: 3 } });
    expect(asked.status === 'collecting' && asked.repetitions).toEqual([one, two, three, four]);
    expect(composeEnrollment(asked, en)?.text).toBe('Number 3 differs from the others. Draw it again.');
    expect(canFinish(asked)).toBe(true);
    const state = play([{ type: 'drawn', drawing: five }], asked);
    if (state.status !== 'enrolled') throw new Error(state.status);
    expect(matchGesture(state.template, draw('star', { seed: 77 })).accepted).toBe(true);
  });

  it('asks so at the third as well, and for one that is too short', () => {
    const [one = [], two = [], three = [], four = []] = repeat('star', 4);
    const finish = (third: Drawing) =>
      play([
        started,
        ...[one, two, third].map((drawing) => ({ type: 'drawn' as const, drawing })),
        { type: 'finished' },
      ]);
    expect(finish(draw('house', { seed: 9 }))).toMatchObject({ repetitions: [one, two], last: { number: 3 } });
    const short = [0, 1, 2].map((i) => ({ x: i, y: i, t: i * 20 }));
    const asked = finish(short);
    expect(composeEnrollment(asked, en)?.text).toBe('Number 3 was too short. Draw it again, larger.');
    const more = [three, four].map((drawing) => ({ type: 'drawn' as const, drawing }));
    expect(play([...more, { type: 'finished' }], asked).status).toBe('enrolled');
  });

  it('is left at any time, without a trace', () => {
    expect(play([started, ...drawn('star', 4), { type: 'left' }])).toEqual({ status: 'idle' });
  });

  it('ignores strokes while nothing is collected', () => {
    expect(play(drawn('star', 5))).toBe(initialEnrollment);
  });

  it('tells how many are done', () => {
    const says = (count: number) => composeEnrollment(play([started, ...drawn('star', count)]), en)?.text;
    expect([says(0), says(1), says(3)]).toEqual([
      'Draw your figure. 1 of 5.',
      '1 of 5. Draw it again the same way.',
      '3 of 5. Draw it again for a safer match, or finish.',
    ]);
  });
});

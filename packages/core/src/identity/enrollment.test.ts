import { describe, expect, it } from 'vitest';
import {
  canFinish,
  composeEnrollment,
  initialEnrollment,
  reduceEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from '@payaloud/core/identity';
import { matchGesture } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { draw, repeat } from '../gesture/figures.fixture';

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

import {
  canFinish,
  composeEnrollment,
  composeEnrollmentEnd,
  enrollmentFlow,
  initialEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';

const step = (state: EnrollmentState, event: EnrollmentEvent) => enrollmentFlow.update(state, event, null);
const play = (events: readonly EnrollmentEvent[], from = initialEnrollment) =>
  events.reduce((state, event) => step(state, event).state, from);
const started: EnrollmentEvent = { type: 'consented' };
const drawn = (count: number, from = 1): EnrollmentEvent[] =>
  Array.from({ length: count }, (_, i) => ({ type: 'drawn', secret: `drawing-${from + i}` }));
const secrets = (count: number) => drawn(count).map((event) => ('secret' in event ? event.secret : ''));
const made: EnrollmentEvent = { type: 'made', secret: 'template-1' };

const say = en.sentences.identity.enrollment;

describe('enrollment', () => {
  it('makes a template of the fifth repetition, stores it, and forgets the drawings', () => {
    const four = play([started, ...drawn(4)]);
    const fifth = step(four, { type: 'drawn', secret: 'drawing-5' });
    // The fifth repetition is not announced: the dialog closes, and the end is said once the template is stored.
    expect(fifth.effects).toEqual([{ type: 'make', secrets: secrets(5) }]);
    const saving = step(fifth.state, made);
    expect(saving.state).toMatchObject({ stored: 'saving', enrollment: { status: 'enrolled' } });
    expect(saving.effects).toEqual([
      { type: 'store', secret: 'template-1' },
      { type: 'forget', secrets: secrets(5) },
    ]);
    const kept = step(saving.state, { type: 'stored', protection: 'passkey' });
    expect(kept.state).toEqual({ ...initialEnrollment, stored: 'enrolled', protection: 'passkey' });
    expect(kept.effects).toEqual([{ type: 'say', enrollment: { status: 'enrolled' } }]);
  });

  it('finishes from the third repetition on if the payer wants to', () => {
    const two = play([started, ...drawn(2)]);
    expect(canFinish(two.enrollment)).toBe(false);
    expect(step(two, { type: 'finished' })).toEqual({ state: two, effects: [] });
    const three = play([started, ...drawn(3)]);
    expect(canFinish(three.enrollment)).toBe(true);
    expect(step(three, { type: 'finished' }).effects).toEqual([{ type: 'make', secrets: secrets(3) }]);
  });

  it.each(['stolen', 'left', 'too-short', 'second-finger'] as const)(
    'adds no repetition for a dropped stroke: %s',
    (reason) => {
      const { state, effects } = step(play([started, ...drawn(1)]), { type: 'stroke-dropped', reason });
      const last = reason === 'too-short' ? 'too-short' : 'cancelled';
      expect(state.enrollment).toEqual({ status: 'collecting', repetitions: ['drawing-1'], last });
      expect(effects).toEqual([{ type: 'say', enrollment: state.enrollment }]);
      expect(composeEnrollment(state.enrollment, en)?.text).toBe(say.notTaken(last));
    },
  );

  it('removes the last repetition and forgets it', () => {
    const undone = step(play([started, ...drawn(2)]), { type: 'undone' });
    expect(undone.effects).toContainEqual({ type: 'forget', secrets: ['drawing-2'] });
    const none = play([{ type: 'undone' }, { type: 'undone' }], undone.state);
    expect(none.enrollment).toEqual({ status: 'collecting', repetitions: [], last: 'none' });
  });

  it('says why a drawing is refused, keeps nothing of it and starts again', () => {
    const refused = step(play([started, ...drawn(5)]), { type: 'refused', reason: 'too-simple', repetition: null });
    expect(refused.state.enrollment).toEqual({ status: 'refused', reason: 'too-simple' });
    expect(refused.effects).toContainEqual({ type: 'forget', secrets: secrets(5) });
    expect(composeEnrollment(refused.state.enrollment, en)?.text).toBe(say.refused('too-simple'));
    const again = { status: 'collecting', repetitions: [], last: 'none' };
    expect(play([started], refused.state).enrollment).toEqual(again);
  });

  it('asks to redraw only the repetition that is too short, and keeps the others', () => {
    const asked = step(play([started, ...drawn(5)]), { type: 'refused', reason: 'too-short', repetition: 2 });
    expect(asked.state.enrollment).toEqual({
      status: 'collecting',
      repetitions: ['drawing-1', 'drawing-2', 'drawing-4', 'drawing-5'],
      last: { reason: 'too-short', number: 3 },
    });
    expect(asked.effects).toContainEqual({ type: 'forget', secrets: ['drawing-3'] });
    expect(composeEnrollment(asked.state.enrollment, en)?.text).toBe(say.redraw(3));
    expect(step(asked.state, { type: 'drawn', secret: 'drawing-6' }).effects).toMatchObject([{ type: 'make' }]);
  });

  it('offers one more repetition if they vary, before it refuses', () => {
    const varied: EnrollmentEvent = { type: 'refused', reason: 'not-repeatable', repetition: null };
    const offered = step(play([started, ...drawn(3)]), varied);
    expect(offered.state.enrollment).toMatchObject({ status: 'collecting', repetitions: secrets(3), last: 'one-more' });
    expect(composeEnrollment(offered.state.enrollment, en)?.text).toBe(say.oneMore);
    const pressedAgain = step(offered.state, { type: 'finished' });
    expect(pressedAgain).toEqual({
      state: offered.state,
      effects: [{ type: 'say', enrollment: offered.state.enrollment }],
    });
    const fourth = step(offered.state, { type: 'drawn', secret: 'drawing-4' });
    expect(fourth.effects).toEqual([{ type: 'make', secrets: secrets(4) }]);
    const refused = step(fourth.state, varied);
    expect(refused.state.enrollment).toEqual({ status: 'refused', reason: 'not-repeatable' });
    expect(refused.effects).toContainEqual({ type: 'forget', secrets: secrets(4) });
  });

  it('makes room for one more by the first repetition, if there are five', () => {
    const varied: EnrollmentEvent = { type: 'refused', reason: 'not-repeatable', repetition: null };
    const offered = step(play([started, ...drawn(5)]), varied);
    const kept = ['drawing-2', 'drawing-3', 'drawing-4', 'drawing-5'];
    expect(offered.state.enrollment).toMatchObject({ repetitions: kept, last: 'one-more' });
    expect(offered.effects).toContainEqual({ type: 'forget', secrets: ['drawing-1'] });
    const next = step(offered.state, { type: 'drawn', secret: 'drawing-6' });
    expect(next.effects).toEqual([{ type: 'make', secrets: [...kept, 'drawing-6'] }]);
  });

  it('does not take too few for enough after the payer undid some', () => {
    const varied: EnrollmentEvent = { type: 'refused', reason: 'not-repeatable', repetition: null };
    const one = play([started, ...drawn(3), varied, { type: 'undone' }, { type: 'undone' }]);
    const two = step(one, { type: 'drawn', secret: 'drawing-4' });
    expect(two.effects).toMatchObject([{ type: 'say' }]);
    expect(step(two.state, { type: 'drawn', secret: 'drawing-5' }).effects).toMatchObject([{ type: 'make' }]);
  });

  it.each(['left', 'abandoned'] as const)('leaves no trace if it is %s, except while it is being stored', (type) => {
    const left = step(play([started, ...drawn(4)]), { type });
    expect(left.state.enrollment).toEqual({ status: 'idle' });
    expect(left.effects).toEqual([{ type: 'forget', secrets: secrets(4) }]);
    const saving = play([started, ...drawn(5), made]);
    for (const event of [{ type }, started, ...drawn(1)] as const) expect(play([event], saving)).toBe(saving);
  });

  it('goes on while another component shows it', () => {
    const collecting = play([{ type: 'watched' }, { type: 'watched' }, started, ...drawn(2)]);
    const one = step(collecting, { type: 'left' });
    expect(one.state.enrollment).toEqual(collecting.enrollment);
    expect(step(one.state, { type: 'left' }).state.enrollment).toEqual({ status: 'idle' });
  });

  it('ignores and forgets strokes while it collects nothing', () => {
    expect(step(initialEnrollment, { type: 'drawn', secret: 'drawing-1' })).toEqual({
      state: initialEnrollment,
      effects: [{ type: 'forget', secrets: ['drawing-1'] }],
    });
  });

  it('accepts what the device stores only while nothing is known', () => {
    const looked: EnrollmentEvent = { type: 'looked', stored: 'none', protection: 'memory' };
    expect(play([looked])).toMatchObject({ stored: 'none', protection: 'memory' });
    const saving = play([started, ...drawn(5), made]);
    expect(play([looked], saving)).toBe(saving);
    expect(step(play([looked]), { type: 'watched' }).effects).toEqual([]);
  });

  it('says once how storing and deleting ended', () => {
    const saving = play([started, ...drawn(5), made]);
    const failed = step(saving, { type: 'not-stored' });
    expect(failed.state).toMatchObject({ stored: 'failed', enrollment: { status: 'idle' } });
    expect(failed.effects).toEqual([{ type: 'say-end', end: 'not-stored' }]);
    expect(step(failed.state, { type: 'not-stored' }).effects).toEqual([]);
    expect(step(failed.state, { type: 'stored', protection: null }).effects).toEqual([]);
    const deleted = step(failed.state, { type: 'deleted', protection: null });
    expect([deleted.state.stored, deleted.effects]).toEqual(['deleted', [{ type: 'say-end', end: 'deleted' }]]);
    expect(composeEnrollmentEnd('deleted', en).text).toBe(en.sentences.identity.consent.revoked);
  });

  it('says how many repetitions are done', () => {
    const says = (count: number) => composeEnrollment(play([started, ...drawn(count)]).enrollment, en)?.text;
    expect([says(0), says(1), says(3)]).toEqual([say.draw(1, 5), say.taken(1, 5), say.taken(3, 5)]);
  });
});

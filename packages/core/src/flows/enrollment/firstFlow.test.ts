import {
  enrollmentFlow,
  firstEnrollmentFlow,
  initialEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from '@payaloud/core/identity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const waiting: EnrollmentState = { ...initialEnrollment, part: 'waiting' };

/** Every event that can come while the part is on its way. */
const early = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('watched', 'left', 'press-aged', 'consented', 'undone', 'finished') }),
    fc.record({ type: fc.constant('part'), status: fc.constantFrom('waiting', 'loading', 'failed') }),
    fc.record({ type: fc.constant('stroke-dropped'), reason: fc.constantFrom('stolen', 'left', 'second-finger') }),
    fc.record({ type: fc.constant('drawn'), secret: fc.constantFrom('drawing-1', 'drawing-2') }),
    fc.record({ type: fc.constantFrom('revoked', 'not-deleted') }),
  ),
  { maxLength: 30 },
) as fc.Arbitrary<EnrollmentEvent[]>;

describe('the enrollment before its part has been loaded', () => {
  it('is decided about by the first part as by the whole, and needs the part for all that looks, makes or keeps', () => {
    const allowed = ['prime', 'say', 'say-end', 'load-part', 'delete', 'forget'];
    const reached = new Set<string>();
    fc.assert(
      fc.property(early, (events) => {
        events.reduce((state, event) => {
          const step = firstEnrollmentFlow.update(state, event, null);
          expect(step).toEqual(enrollmentFlow.update(state, event, null));
          for (const { type } of step.effects) expect(allowed).toContain(type);
          reached.add(step.state.enrollment.status);
          return step.state;
        }, waiting);
      }),
      runs(2350),
    );
    expect([...reached].sort()).toEqual(['idle', 'not-ready', 'preparing']);
  });
});

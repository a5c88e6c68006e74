import {
  firstIdentityFlow,
  identityFlow,
  initialIdentity,
  type IdentityEvent,
  type IdentityFacts,
} from '@payaloud/core/identity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const facts: fc.Arbitrary<IdentityFacts> = fc.record({
  amountPrivacy: fc.constantFrom('whole', 'masked'),
  usableChallenge: fc.constant(null),
});

/** Every event that can come before a challenge was read. */
const early = fc.oneof(
  fc.record({ type: fc.constantFrom('watched', 'watched', 'left', 'drawing-closed', 'speak-pressed') }),
  fc.record({ type: fc.constantFrom('restore-failed', 'press-aged') }),
  fc.record({
    type: fc.constant('restored'),
    failures: fc.nat({ max: 6 }),
    usual: fc.constantFrom(null, 'passkey'),
    template: fc.constantFrom('none', 'enrolled'),
  }),
  fc.record({ type: fc.constant('failures-counted'), failures: fc.nat({ max: 6 }) }),
  fc.record({ type: fc.constant('ways-changed'), otherMethods: fc.constantFrom(['code'], ['passkey', 'code']) }),
  fc.record({ type: fc.constant('challenge-failed'), cause: fc.constantFrom('not-loaded', 'unreadable') }),
  fc.record({ type: fc.constant('drawing-part'), status: fc.constantFrom('loading', 'ready', 'failed') }),
  fc.record({ type: fc.constant('chosen'), method: fc.constantFrom('drawing', 'passkey'), secret: fc.constant(null) }),
  fc.record({ type: fc.constant('chosen'), method: fc.constant('code'), secret: fc.constantFrom('code-1', 'code-2') }),
  fc.record({ type: fc.constant('drawn'), secret: fc.constant('drawing-1') }),
  fc.record({ type: fc.constant('stroke-dropped'), reason: fc.constantFrom('too-short', 'second-finger') }),
) as fc.Arbitrary<IdentityEvent>;

const page = fc.array(fc.tuple(early, facts), { maxLength: 30 });
const start = initialIdentity({ otherMethods: ['passkey', 'code'], drawingPart: 'waiting' });

describe('the identity before its challenge has been read', () => {
  it('is decided about by the first part as by the whole, and neither asks for anything nor opens anything', () => {
    const allowed = ['prime', 'say', 'remember', 'restore', 'load-challenge', 'forget'];
    const reached = new Set<string>();
    fc.assert(
      fc.property(page, (events) => {
        events.reduce((state, [event, known]) => {
          const step = firstIdentityFlow.update(state, event, known);
          expect(step).toEqual(identityFlow.update(state, event, known));
          for (const { type } of step.effects) expect(allowed).toContain(type);
          reached.add(step.state.status);
          return step.state;
        }, start);
      }),
      runs(2350),
    );
    expect([...reached].sort()).toEqual(['blocked', 'idle', 'preparing', 'retry']);
  });
});

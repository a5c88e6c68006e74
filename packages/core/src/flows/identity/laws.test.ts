import {
  canDraw,
  initialIdentity,
  identityFlow,
  maxFailures,
  openMethods,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
} from '@payaloud/core/identity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengeOf } from './simulateFlow.fixture';

const method = fc.constantFrom('drawing' as const, 'passkey' as const, 'device' as const, 'code' as const);
const turn = fc.integer({ min: 0, max: 6 });
const cause = fc.constantFrom('unavailable' as const, 'not-loaded' as const, 'unreadable' as const, 'expired' as const);
const challenge = fc
  .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('order-1', 'order-1', 'order-2'), fc.subarray(everyWay()))
  .map(([id, about, allowed]) => challengeOf(`${id}/${about}`, { about, allowed }));

function everyWay() {
  return ['drawing' as const, 'passkey' as const, 'device' as const, 'code' as const];
}

/** Mostly answers of the check that is going on: its turn is put in while it is played. */
const current = -1;
const anyTurn = fc.oneof({ weight: 3, arbitrary: fc.constant(current) }, { weight: 1, arbitrary: turn });

const event: fc.Arbitrary<IdentityEvent> = fc.oneof(
  fc.constantFrom<IdentityEvent>(
    { type: 'watched' },
    { type: 'left' },
    { type: 'hear-pressed' },
    { type: 'drawing-closed' },
    { type: 'drawn', secret: 'drawing-1' },
    { type: 'drawn', secret: 'drawing-1' },
    { type: 'ways-changed', otherMethods: ['code'] },
    { type: 'ways-changed', otherMethods: ['passkey', 'device', 'code'] },
  ),
  fc.record({
    type: fc.constant('restored' as const),
    failures: fc.integer({ min: -3, max: 9 }),
    usual: fc.option(method),
    template: fc.constantFrom('none' as const, 'enrolled' as const, 'enrolled' as const),
  }),
  fc.record({ type: fc.constant('failures-counted' as const), failures: fc.integer({ min: -3, max: 9 }) }),
  fc.record({ type: fc.constantFrom('challenge-loaded' as const, 'challenge-renewed' as const), challenge }),
  fc.record({ type: fc.constant('challenge-failed' as const), cause }),
  fc.record({ type: fc.constant('chosen' as const), method, secret: fc.option(fc.constant('code-1')) }),
  fc.record({ type: fc.constant('chosen' as const), method, secret: fc.option(fc.constant('code-1')) }),
  fc.record({ type: fc.constant('heard' as const), about: fc.constantFrom('order-1', 'order-2') }),
  fc.record({
    type: fc.constant('stroke-dropped' as const),
    reason: fc.constantFrom('stolen' as const, 'left' as const, 'too-short' as const, 'second-finger' as const),
  }),
  fc.record({
    type: fc.constant('drawing-checked' as const),
    turn: anyTurn,
    result: fc.oneof(fc.constantFrom('accepted' as const, 'refused' as const, 'changed' as const), cause),
    challenge: fc.option(challenge),
  }),
  fc.record({
    type: fc.constant('answered' as const),
    turn: anyTurn,
    result: fc.oneof(fc.constantFrom('confirmed' as const, 'not-recognized' as const, 'cancelled' as const), cause),
  }),
  fc.record({ type: fc.constant('checking-lasts' as const), turn: anyTurn }),
);

const moment = fc.record({
  event,
  privacy: fc.constantFrom<IdentityFacts['amountPrivacy'][]>('whole', 'masked'),
  isUsable: fc.boolean(),
});

describe('the laws of identity', () => {
  it('hold over any order of events', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 80, size: 'max' }), (moments) => {
        let state = initialIdentity({ otherMethods: ['passkey', 'device', 'code'], template: 'enrolled' });
        for (const [index, { event: drawnEvent, privacy, isUsable }] of moments.entries()) {
          const before = state;
          const played = inPlay(drawnEvent, before.turn, index);
          const facts: IdentityFacts = {
            amountPrivacy: privacy,
            usableChallenge: isUsable ? (before.challenge?.id ?? null) : null,
          };
          const step = identityFlow.update(before, played, facts);
          state = step.state;
          seen.add(state.status);
          expectLaws(before, played, facts, step);
        }
      }),
      { seed: 20261126, numRuns: Number(process.env.PAYALOUD_SOAK ?? 1000) },
    );
    // Or the laws above would hold of nothing.
    expect([...seen].toSorted()).toEqual(['blocked', 'checking', 'confirmed', 'drawing', 'idle', 'preparing', 'retry']);
  });
});

/** The event with the turn that is going on, and with an id of its own for its drawing or code. */
function inPlay(event: IdentityEvent, turn: number, index: number): IdentityEvent {
  if ('turn' in event) return event.turn === current ? { ...event, turn } : event;
  return 'secret' in event && event.secret !== null ? { ...event, secret: `secret-${index}` } : event;
}

function expectLaws(
  before: IdentityState,
  event: IdentityEvent,
  facts: IdentityFacts,
  { state, effects }: ReturnType<typeof identityFlow.update>,
) {
  const isAnswer = event.type === 'answered' || event.type === 'drawing-checked';
  const isCurrent = before.status === 'checking' && 'turn' in event && event.turn === before.turn;
  // A late answer changes nothing.
  if (isAnswer && !isCurrent) expect(state).toBe(before);
  if (state.status === 'confirmed' && before.status !== 'confirmed') {
    const proof = before.status === 'checking' && before.method === 'drawing' ? 'accepted' : 'confirmed';
    expect(isAnswer && isCurrent && event.result).toBe(proof);
    expect(state.payment).toEqual(before.payment);
  }
  expect(state.failures).toBeLessThanOrEqual(maxFailures);
  if (state.failures < before.failures) {
    expect(state).toMatchObject({ status: 'confirmed', failures: 0 });
    expect(state).not.toMatchObject({ method: 'device' });
  }
  if (state.failures > before.failures && event.type === 'drawing-checked') {
    expect([event.result, state.failures]).toEqual(['refused', before.failures + 1]);
  } else if (state.failures > before.failures) {
    expect(['restored', 'failures-counted']).toContain(event.type);
  }
  if (state.status === 'drawing' && before.status !== 'drawing') expect(canDraw(state)).toBe(true);
  // A way starts only for a payment that was shown before and, if it is masked, heard.
  const starts =
    effects.some(({ type }) => type === 'ask') || (state.status === 'drawing' && before.status !== 'drawing');
  if (starts) {
    expect(state.challenge?.about).toBe(before.challenge?.about);
    expect(facts.amountPrivacy === 'whole' || state.heard === state.challenge?.about).toBe(true);
  }
  for (const effect of effects) {
    if (effect.type === 'ask') expect(openMethods(state)).toContain(effect.method);
  }
  // Nobody hears what happens after the page has left.
  if (state.watchers === 0) expect(effects.filter(({ type }) => type === 'say' || type === 'tap')).toEqual([]);
  expect(identityFlow.needs(state).length).toBeLessThanOrEqual(state.status === 'checking' ? 1 : 0);
  // A secret has one end: a check, a state that waits with it, or it is forgotten.
  const held = [before, state].map((one) => (one.status === 'preparing' ? one.secret : null));
  const came = 'secret' in event && event.secret !== null ? 1 : 0;
  const used = effects.filter((effect) => 'secret' in effect && effect.secret !== null).length;
  expect(used + (held[1] === null ? 0 : 1)).toBe(came + (held[0] === null ? 0 : 1));
}

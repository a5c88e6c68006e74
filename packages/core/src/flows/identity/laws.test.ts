import {
  canDraw,
  initialIdentity,
  identityFlow,
  maxFailures,
  openMethods,
  type CodeRequestResult,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
  type VoiceEnd,
} from '@payaloud/core/internal/identity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengeOf } from './test-support/simulateFlow';
import { runs } from '../../../../../test/laws';

const method = fc.constantFrom(
  'drawing' as const,
  'passkey' as const,
  'device' as const,
  'code' as const,
  'voice' as const,
);
const turn = fc.integer({ min: 0, max: 6 });
const cause = fc.constantFrom(
  'unavailable' as const,
  'not-loaded' as const,
  'unreadable' as const,
  'expired' as const,
  'signed-out' as const,
  'blocked' as const,
);
const challenge = fc
  .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('order-1', 'order-1', 'order-2'), fc.subarray(everyWay()))
  .map(([id, about, allowed]) => challengeOf(`${id}/${about}`, { about, allowed }));

function everyWay() {
  return ['drawing' as const, 'passkey' as const, 'device' as const, 'code' as const, 'voice' as const];
}

/** Marks an event of the check in progress; it gets that check's turn when it is played. */
const current = -1;
const anyTurn = fc.oneof({ weight: 3, arbitrary: fc.constant(current) }, { weight: 1, arbitrary: turn });

const event: fc.Arbitrary<IdentityEvent> = fc.oneof(
  fc.constantFrom<IdentityEvent>(
    { type: 'watched' },
    { type: 'left' },
    { type: 'speak-pressed' },
    { type: 'restore-failed' },
    { type: 'drawing-closed' },
    { type: 'voice-closed' },
    { type: 'drawn', secret: 'drawing-1' },
    { type: 'drawn', secret: 'drawing-1' },
    { type: 'methods-changed', otherMethods: ['code'] },
    { type: 'methods-changed', otherMethods: ['passkey', 'device', 'code'] },
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
  fc.record({
    type: fc.constant('code-request-ended' as const),
    request: fc.integer({ min: 1, max: 4 }),
    result: fc.constantFrom<CodeRequestResult>(
      { kind: 'sent', to: 'phone' },
      { kind: 'too-many', waitMinutes: 5 },
      { kind: 'expired' },
      { kind: 'unavailable' },
    ),
  }),
  fc.record({
    type: fc.constant('voice-ended' as const),
    turn: anyTurn,
    end: fc.constantFrom<VoiceEnd>(
      { kind: 'matched', tries: 1 },
      { kind: 'matched', tries: 5 },
      { kind: 'locked' },
      { kind: 'unavailable' },
      { kind: 'left' },
    ),
  }),
);

const moment = fc.record({
  event,
  privacy: fc.constantFrom<IdentityFacts['amountPrivacy'][]>('whole', 'masked'),
  isUsable: fc.boolean(),
});

describe('the laws of identity', () => {
  it('hold in any order of events', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 80, size: 'max' }), (moments) => {
        let state = initialIdentity({
          otherMethods: ['passkey', 'device', 'code'],
          template: 'enrolled',
          sendsCode: true,
        });
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
          const broken = brokenLaws(before, played, facts, step);
          if (broken.length > 0) expect(broken).toEqual([]);
        }
      }),
      // Fewer reach no confirmed payment.
      runs(20_261_126, 5),
    );
    // Otherwise the laws above might hold without being tested.
    expect([...seen].toSorted()).toEqual([
      'blocked',
      'checking',
      'confirmed',
      'drawing',
      'idle',
      'preparing',
      'retry',
      'speaking',
    ]);
  });
});

/** Gives the event the current turn, and a unique id for its drawing or code. */
function inPlay(event: IdentityEvent, turn: number, index: number): IdentityEvent {
  if ('turn' in event) return event.turn === current ? { ...event, turn } : event;
  return 'secret' in event && event.secret !== null ? { ...event, secret: `secret-${index}` } : event;
}

function brokenLaws(
  before: IdentityState,
  event: IdentityEvent,
  facts: IdentityFacts,
  { state, effects }: ReturnType<typeof identityFlow.update>,
): readonly string[] {
  const isAnswer = event.type === 'answered' || event.type === 'drawing-checked';
  const isCurrent = before.status === 'checking' && 'turn' in event && event.turn === before.turn;
  const isConfirmed = state.status === 'confirmed' && before.status !== 'confirmed';
  const proof = before.status === 'checking' && before.method === 'drawing' ? 'accepted' : 'confirmed';
  const isProved = isAnswer && isCurrent && event.result === proof;
  const isWeak = state.status === 'confirmed' && (state.method === 'device' || state.method === 'voice');
  const asksByVoice = effects.some((effect) => effect.type === 'ask' && effect.method === 'voice');
  const isMatched =
    before.status === 'speaking' &&
    event.type === 'voice-ended' &&
    event.turn === before.turn &&
    event.end.kind === 'matched';
  const opens = state.status === 'drawing' && before.status !== 'drawing';
  const opensVoice = state.status === 'speaking' && before.status !== 'speaking';
  // A voice was started when its check opened.
  const starts = opens || opensVoice || effects.some((effect) => effect.type === 'ask' && effect.method !== 'voice');
  const isHeard = facts.amountPrivacy === 'whole' || state.heard === state.challenge?.about;
  const timers = identityFlow.needs(state).filter(({ type }) => type !== 'voice');
  const isFree = ['idle', 'retry', 'blocked'].includes(before.status);
  const isNew = event.type === 'chosen';
  const isPressed = isFree && isNew && openMethods(before).includes(event.method);
  const added = state.failures - before.failures;
  const isCounted =
    event.type === 'drawing-checked' ? event.result === 'refused' && added === 1 : /restored|counted/.test(event.type);
  const came = 'secret' in event && event.secret !== null ? 1 : 0;
  // A check only looks at the drawing, which the payment may still need.
  const used = effects.filter(
    (effect) => effect.type !== 'check-drawing' && 'secret' in effect && effect.secret !== null,
  ).length;
  const isPayers = isConfirmed && isProved && (state.method === 'passkey' || state.method === 'code');

  const laws: Readonly<Record<string, boolean>> = {
    'a late answer changes nothing': !isAnswer || isCurrent || state === before,
    'nothing is confirmed without the proof of this check': !isConfirmed || isProved,
    'the payment that is confirmed is the one that was shown': !isConfirmed || state.payment === before.payment,
    'failures stay within five': state.failures >= 0 && state.failures <= maxFailures,
    'failures are lowered by a proof alone': added >= 0 || (isProved && state.failures === 0 && !isWeak),
    'failures are raised by a refused drawing or another page': added <= 0 || isCounted,
    'the surface opens only for a drawing that is offered': !opens || canDraw(state),
    'a way starts only for a payment that was shown': !starts || state.challenge?.about === before.challenge?.about,
    'a way starts only for a payment that was heard': !starts || isHeard,
    'a way is asked only if it is open': effects.every(
      (effect) => effect.type !== 'ask' || openMethods(state).includes(effect.method),
    ),
    'a voice is asked about only once it matched': !asksByVoice || isMatched,
    'a locked voice is unlocked by a passkey or a code alone':
      before.voice === state.voice || state.voice === 'locked' || isPayers,
    'nothing is said after the page has left':
      state.watchers > 0 || effects.every(({ type }) => type !== 'say' && type !== 'tap'),
    'only a check waits': timers.length <= (state.status === 'checking' ? 1 : 0),
    'the voice check opens only if a voice is offered and not locked':
      !opensVoice || (openMethods(before).includes('voice') && state.voice === 'open'),
    'a press on an open way is not lost': !isPressed || state !== before,
    'a template is refreshed by a drawing of this payment, once a passkey or a code has proved it': effects.every(
      (effect) => effect.type !== 'refresh-template' || (isPayers && effect.secret === before.refused),
    ),
    'a code is asked for with the challenge that is shown, if the payer may use it': effects.every(
      (effect) =>
        effect.type !== 'request-code' ||
        (effect.challenge === state.challenge?.id && openMethods(state).includes('code')),
    ),
    'a code that was sent counts for the challenge that is shown':
      state.code.status !== 'sent' || state.status === 'confirmed' || state.challenge?.id === before.challenge?.id,
    'a refused drawing is kept for its payment alone':
      state.refused === null || event.type === 'drawn' || state.challenge?.about === before.challenge?.about,
    'a secret is used, held or forgotten, once': used + held(state) === came + held(before),
  };
  return Object.keys(laws).filter((law) => !laws[law]);
}

function held(state: IdentityState): number {
  return Number(state.status === 'preparing' && state.secret !== null) + Number(state.refused !== null);
}

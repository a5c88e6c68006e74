import {
  canDraw,
  composeDropped,
  composeIdentity,
  identityFlow,
  initialIdentity,
  maxFailures,
  openMethods,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityMethod,
  type IdentityState,
} from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { challengeOf, play, ready, step, whole } from './test-support/simulateFlow';

const chosen = (method: IdentityMethod, secret: string | null = null): IdentityEvent => ({
  type: 'chosen',
  method,
  secret,
});
const drawn: IdentityEvent = { type: 'drawn', secret: 'drawing-1' };
const open = play(ready, [chosen('drawing')]);
const checked = (
  state: IdentityState,
  result: Extract<IdentityEvent, { type: 'drawing-checked' }>['result'],
): IdentityEvent => ({ type: 'drawing-checked', turn: state.turn, result, challenge: null });
const answered = (
  state: IdentityState,
  result: Extract<IdentityEvent, { type: 'answered' }>['result'],
): IdentityEvent => ({ type: 'answered', turn: state.turn, result });

/** Draws, and receives this result of the comparison. */
function draw(
  state: IdentityState,
  result: 'accepted' | 'refused' | 'unavailable' | 'expired' | 'blocked' | 'changed',
) {
  const checking = play(state, [chosen('drawing'), drawn]);
  return play(checking, [checked(checking, result)]);
}

/** Chooses another way, and receives this answer. */
function confirm(
  state: IdentityState,
  method: 'passkey' | 'device' | 'code',
  result: 'confirmed' | 'cancelled' | 'blocked',
) {
  const checking = play(state, [chosen(method)]);
  return play(checking, [answered(checking, result)]);
}

function drawTimes(count: number, state = ready): IdentityState {
  return count === 0 ? state : drawTimes(count - 1, draw(state, 'refused'));
}

describe('the identity flow', () => {
  it('confirms an accepted drawing', () => {
    const checking = play(open, [drawn]);
    const confirmed = play(checking, [checked(checking, 'accepted')]);
    expect([ready, open, checking, confirmed].map((state) => state.status)).toEqual([
      'idle',
      'drawing',
      'checking',
      'confirmed',
    ]);
    expect(confirmed).toMatchObject({ method: 'drawing', failures: 0 });
  });

  it('refreshes the template by a refused drawing, once a passkey or a code proves who drew it', () => {
    const prove = (state: IdentityState, method: 'passkey' | 'device' | 'code', result: 'confirmed' | 'cancelled') => {
      const checking = play(state, [chosen(method)]);
      return step(checking, answered(checking, result)).effects.filter(({ type }) => type === 'refresh-template');
    };
    const failed = draw(ready, 'refused');
    for (const method of ['passkey', 'code'] as const)
      expect(prove(failed, method, 'confirmed')).toEqual([{ type: 'refresh-template', secret: 'drawing-1' }]);
    const otherPayment: IdentityEvent = {
      type: 'challenge-loaded',
      challenge: challengeOf('1', { about: 'order-2' }),
    };
    const none = [
      prove(failed, 'device', 'confirmed'),
      prove(failed, 'passkey', 'cancelled'),
      prove(draw(ready, 'unavailable'), 'passkey', 'confirmed'),
      prove(ready, 'passkey', 'confirmed'),
      prove(play(failed, [otherPayment]), 'passkey', 'confirmed'),
    ];
    expect(none).toEqual(none.map(() => []));
  });

  it('counts a refused drawing and asks again', () => {
    expect(draw(ready, 'refused')).toMatchObject({ status: 'retry', cause: 'not-recognized', failures: 1 });
  });

  it('locks only the drawing after five failures', () => {
    const blocked = drawTimes(maxFailures);
    expect(blocked).toMatchObject({ status: 'blocked', failures: 5 });
    expect(openMethods(blocked)).toEqual(['passkey', 'device', 'code']);
    expect(play(blocked, [chosen('drawing')])).toBe(blocked);
    for (const method of ['passkey', 'device', 'code'] as const) {
      expect(confirm(blocked, method, 'confirmed')).toMatchObject({ status: 'confirmed', method });
    }
  });

  it.each(['stolen', 'left', 'too-short'] as const)('never counts a stroke that was %s, however often', (reason) => {
    const events: IdentityEvent[] = [chosen('drawing'), { type: 'stroke-dropped', reason }];
    const tried = play(ready, Array.from({ length: 50 }, () => events).flat());
    expect(tried).toMatchObject({ status: 'retry', failures: 0 });
    expect(play(tried, [chosen('drawing')]).status).toBe('drawing');
  });

  it('keeps the surface open after a second finger, and says so', () => {
    const { state, effects } = step(open, { type: 'stroke-dropped', reason: 'second-finger' });
    expect(state).toBe(open);
    expect(effects).toEqual([{ type: 'say-dropped' }]);
    expect(composeDropped(en).text).toBe(en.sentences.identity.retry('drawing', 'cancelled', []));
    expect(step(ready, { type: 'stroke-dropped', reason: 'second-finger' }).effects).toEqual([]);
  });

  it('forgets failures after a passkey or a code proves identity, but not after a plain device confirmation', () => {
    const failed = drawTimes(4);
    const by = (method: 'passkey' | 'device' | 'code') => confirm(failed, method, 'confirmed').failures;
    expect([by('passkey'), by('code'), by('device')]).toEqual([0, 0, 4]);
  });

  it('waits for the challenge only with the chosen way', () => {
    const preparing = step(ready, chosen('drawing'), { ...whole, usableChallenge: null });
    expect(preparing.state).toMatchObject({ status: 'preparing', method: 'drawing', isLoading: true });
    expect(preparing.effects).toContainEqual({ type: 'load-challenge' });
    expect(play(preparing.state, [chosen('passkey')])).toBe(preparing.state);
    expect(play(preparing.state, [{ type: 'drawing-closed' }]).status).toBe('idle');
    expect(play(preparing.state, [{ type: 'challenge-loaded', challenge: challengeOf('2') }])).toMatchObject({
      status: 'drawing',
      challenge: { id: '2' },
    });
    for (const cause of ['not-loaded', 'unreadable'] as const) {
      const failed = play(preparing.state, [{ type: 'challenge-failed', cause }]);
      expect(failed).toMatchObject({ status: 'retry', method: 'drawing', cause, failures: 0, isLoading: false });
      expect(openMethods(failed)).toEqual(openMethods(ready));
    }
  });

  it('fetches one challenge at a time', () => {
    const watched = step(initialIdentity({ otherMethods: ['code'] }), { type: 'watched' });
    expect(watched.effects).toEqual([{ type: 'restore' }, { type: 'load-challenge' }]);
    expect(step(watched.state, { type: 'watched' }).effects).toEqual([{ type: 'restore' }]);
    expect(step(watched.state, chosen('code', 'code-1')).effects.map(({ type }) => type)).toEqual(['prime', 'say']);
  });

  it('asks to hear the payment first at every press, and counts nothing', () => {
    const masked: IdentityFacts = { ...whole, amountPrivacy: 'masked' };
    const once = step(ready, chosen('code', 'code-1'), masked);
    expect(once.state).toMatchObject({ status: 'retry', cause: 'unheard', failures: 0 });
    expect(composeIdentity(once.state, en)?.text).toBe(en.sentences.common.hearFirst);
    expect(once.effects.map(({ type }) => type)).toEqual(['prime', 'say', 'forget']);
    const twice = step(once.state, chosen('code', 'code-2'), masked);
    expect(twice.effects.map(({ type }) => type)).toEqual(['prime', 'say', 'forget']);
    const heard = step(twice.state, { type: 'heard', about: 'order-1' }).state;
    expect(step(heard, chosen('drawing'), masked).state.status).toBe('drawing');
    const blocked = drawTimes(maxFailures);
    expect(step(blocked, chosen('drawing'), masked).state).toBe(blocked);
  });

  it('asks to hear it even if the amount became private while its challenge was fetched', () => {
    const preparing = step(ready, chosen('passkey'), { ...whole, usableChallenge: null }).state;
    const loaded = step(
      preparing,
      { type: 'challenge-loaded', challenge: challengeOf('2') },
      { amountPrivacy: 'masked', usableChallenge: '2' },
    );
    expect(loaded.state).toMatchObject({ status: 'retry', method: 'passkey', cause: 'unheard' });
    expect(loaded.effects.map(({ type }) => type)).toEqual(['say']);
  });

  it('keeps the payment that is being checked whatever loads meanwhile, and names it in the outcome', () => {
    const other = challengeOf('2', { about: 'order-2', amount: 9999 });
    const checking = play(ready, [chosen('code', 'code-1'), { type: 'challenge-loaded', challenge: other }]);
    expect(checking.payment).toEqual(ready.payment);
    const confirmed = play(checking, [answered(checking, 'confirmed')]);
    expect(composeIdentity(confirmed, en)?.text).toContain('23.50');
  });

  it('shows a renewed challenge of the same payment without a message, and tells of another payment', () => {
    const expired = draw(ready, 'expired');
    expect(expired).toMatchObject({ status: 'retry', cause: 'expired', failures: 0 });
    const same = step(expired, { type: 'challenge-renewed', challenge: challengeOf('2') });
    expect([same.state.challenge?.id, same.effects]).toEqual(['2', []]);
    const other = { type: 'challenge-renewed', challenge: challengeOf('3', { about: 'order-2' }) } as const;
    const told = step(expired, other);
    expect(told.state).toMatchObject({ status: 'retry', cause: 'changed', challenge: { id: '3' } });
    expect(told.effects).toEqual([{ type: 'say', state: told.state, when: 'now' }]);
    // Nobody has asked, or nobody listens, or nothing could confirm it.
    expect(step(ready, other).state).toBe(ready);
    const unwatched = { ...expired, watchers: 0 };
    expect(step(unwatched, other).state).toBe(unwatched);
    const closed = challengeOf('4', { about: 'order-2', allowed: ['drawing'] });
    expect(step(expired, { ...other, challenge: closed }).state).toBe(expired);
  });

  it('offers only the ways that the challenge allows for the amount', () => {
    const small = play(ready, [
      { type: 'challenge-loaded', challenge: challengeOf('2', { allowed: ['drawing', 'device', 'code'] }) },
    ]);
    expect(openMethods(small)).toEqual(['drawing', 'device', 'code']);
    const large = play(ready, [{ type: 'challenge-loaded', challenge: challengeOf('2', { allowed: ['passkey'] }) }]);
    expect(openMethods(large)).toEqual(['passkey']);
    expect(play(large, [chosen('drawing')])).toBe(large);
    expect(play(large, [chosen('device')])).toBe(large);
  });

  it('puts the last confirming way first', () => {
    expect(openMethods(confirm(ready, 'code', 'confirmed'))).toEqual(['code', 'drawing', 'passkey', 'device']);
    const restored = play(ready, [{ type: 'restored', failures: 0, usual: 'device', template: 'enrolled' }]);
    expect(openMethods(restored)).toEqual(['device', 'drawing', 'passkey', 'code']);
  });

  it('stays locked over a reload, and includes failures that another page counted', () => {
    const otherMethods = ['passkey'] as const;
    expect(initialIdentity({ otherMethods, template: 'enrolled', failures: 5 }).status).toBe('blocked');
    expect(initialIdentity({ otherMethods, failures: NaN }).failures).toBe(0);
    expect(initialIdentity({ otherMethods, failures: 99 }).failures).toBe(5);
    const restored = (failures: number) =>
      play(drawTimes(0), [{ type: 'restored', failures, usual: null, template: 'enrolled' }]);
    expect([restored(5).status, restored(NaN).failures, restored(2).failures]).toEqual(['blocked', 0, 2]);
    expect(play(ready, [{ type: 'failures-counted', failures: 99 }]).failures).toBe(5);
  });

  it('offers no drawing without a template', () => {
    const state = play(ready, [{ type: 'restored', failures: 0, usual: null, template: 'none' }]);
    expect(canDraw(state)).toBe(false);
    expect(play(state, [chosen('drawing')])).toBe(state);
  });

  it('lets the payer change the way while the surface is open', () => {
    expect(play(open, [chosen('passkey')])).toMatchObject({ status: 'checking', method: 'passkey' });
  });

  it('ignores an answer of an earlier turn', () => {
    const first = play(ready, [chosen('code', 'code-1')]);
    const second = play(play(first, [answered(first, 'cancelled')]), [chosen('code', 'code-2')]);
    expect(play(second, [answered(first, 'confirmed')])).toBe(second);
    const drawing = play(play(second, [answered(second, 'cancelled')]), [chosen('drawing'), drawn]);
    expect(play(drawing, [checked(second, 'accepted')])).toBe(drawing);
    expect(play(drawing, [answered(drawing, 'confirmed')])).toBe(drawing);
  });

  it('waits for "Checking" only while a component is watching and it was not said yet', () => {
    const checking = play(ready, [chosen('code', 'code-1')]);
    const [need] = identityFlow.needs(checking);
    expect(need).toMatchObject({ turn: checking.turn, ms: 500 });
    expect(identityFlow.needs(play(checking, [{ type: 'left' }]))).toEqual([]);
    const said = step(checking, { type: 'checking-lasts', turn: checking.turn });
    expect(said.effects).toEqual([{ type: 'say', state: said.state, when: 'now' }]);
    expect(identityFlow.needs(said.state)).toEqual([]);
    expect(step(said.state, { type: 'checking-lasts', turn: checking.turn }).effects).toEqual([]);
    expect(identityFlow.needs(play(ready, [chosen('passkey')]))).toMatchObject([{ ms: 500 }]);
    expect(identityFlow.needs(play(ready, [chosen('drawing'), drawn]))).toEqual([]);
  });

  it('answers the press of another way while one is prepared or checked, and says "Checking" once if it lasts', () => {
    const said = (before: IdentityState, event: IdentityEvent) =>
      step(before, event).effects.flatMap((effect) =>
        effect.type === 'say' ? [composeIdentity(effect.state, en)?.text] : [],
      );
    const checking = play(ready, [chosen('code', 'code-1')]);
    const drawing = play(open, [drawn]);
    const preparing = step(ready, chosen('drawing'), { ...whole, usableChallenge: null }).state;
    expect([checking, drawing, preparing].map((state) => said(state, chosen('passkey')))).toEqual([
      [say.checking],
      [say.checking],
      [say.preparing],
    ]);
    expect(said(drawing, { type: 'empty-code' })).toEqual([say.checking]);
    expect(said(checking, chosen('code', 'code-2'))).toEqual([]);
    expect(step(checking, chosen('code', 'code-2')).effects).toContainEqual({ type: 'forget', secret: 'code-2' });
    const answeredOnce = play(checking, [chosen('passkey')]);
    expect(identityFlow.needs(answeredOnce)).toEqual([]);
    expect(play(answeredOnce, [answered(answeredOnce, 'confirmed')])).toMatchObject({
      status: 'confirmed',
      method: 'code',
    });
  });

  it('forgets a code as soon as no check can need it', () => {
    const preparing = step(ready, chosen('code', 'code-1'), { ...whole, usableChallenge: null });
    expect(preparing.effects.map(({ type }) => type)).not.toContain('forget');
    const forget = { type: 'forget', secret: 'code-1' };
    expect(step(preparing.state, { type: 'left' }).effects).toContainEqual(forget);
    expect(step(preparing.state, { type: 'challenge-failed', cause: 'not-loaded' }).effects).toContainEqual(forget);
    expect(step(preparing.state, chosen('code', 'code-2')).effects).toContainEqual({ ...forget, secret: 'code-2' });
    expect(step(ready, drawn).effects).toEqual([{ type: 'forget', secret: 'drawing-1' }]);
    const going = step(preparing.state, { type: 'challenge-loaded', challenge: challengeOf('2') });
    expect(going.effects).toContainEqual(expect.objectContaining({ type: 'ask', secret: 'code-1' }));
    expect(going.effects).not.toContainEqual(forget);
  });
});

const say = en.sentences.identity;

describe('the messages of the identity flow', () => {
  it('tell how many drawings are left but not what was wrong, and name an open way when it locks', () => {
    expect([1, 4, 5].map((count) => composeIdentity(drawTimes(count), en)?.text)).toEqual([
      say.retry('drawing', 'not-recognized', [], 4),
      say.retry('drawing', 'not-recognized', [], 1),
      say.blocked(['passkey']),
    ]);
  });

  it('say that an interrupted or too short stroke did not count', () => {
    for (const reason of ['stolen', 'left', 'too-short'] as const) {
      const { state, effects } = step(open, { type: 'stroke-dropped', reason });
      const cause = reason === 'too-short' ? 'too-short' : 'cancelled';
      expect(composeIdentity(state, en)?.text).toBe(say.retry('drawing', cause, []));
      // The dialog closes at the same time.
      expect(effects).toEqual([{ type: 'say', state, when: 'after-render' }]);
    }
  });

  it('finally say what was confirmed: in figures, in words, and without amount and payee if others may hear', () => {
    expect(composeIdentity(draw(ready, 'accepted'), en)).toMatchObject({
      text: say.confirmed('drawing', '23.50 dollars', 'Blue Bottle & Co'),
      speech: say.confirmed('drawing', 'twenty-three dollars and fifty cents', 'Blue Bottle and Co'),
      masked: say.confirmed('drawing', null, null),
    });
  });

  it('say a payment that is new, and ask to choose again', () => {
    expect(composeIdentity(draw(ready, 'changed'), en)).toMatchObject({
      text: say.changed('23.50 dollars', 'Blue Bottle & Co'),
      masked: say.changed(null, null),
    });
  });

  it('say for every failure of the challenge that nothing was paid, with a remedy', () => {
    const preparing = step(ready, chosen('passkey'), { ...whole, usableChallenge: null }).state;
    for (const cause of ['not-loaded', 'unreadable'] as const) {
      const failed = play(preparing, [{ type: 'challenge-failed', cause }]);
      expect(composeIdentity(failed, en)?.text).toMatch(/Nothing was paid\. (Check|Go back|Try)/);
    }
    // It may be void because the order changed, or because another tab goes on: neither the time nor the money is known.
    expect(composeIdentity(draw(ready, 'expired'), en)?.text).toMatch(/^[^.]+ valid\. Try again\.$/);
  });

  it('say of a blocked way that nothing was paid, alike for every way, and name only a way that goes on', () => {
    const texts = [draw(ready, 'blocked'), confirm(ready, 'code', 'blocked')].map(
      (state) => composeIdentity(state, en)?.text,
    );
    expect(texts).toEqual([say.retry('code', 'blocked', ['passkey']), say.retry('code', 'blocked', ['passkey'])]);
    expect(texts[0]).toMatch(/Nothing was paid\. .*passkey/);
    const codeOnly = play(ready, [{ type: 'methods-changed', otherMethods: ['code'] }]);
    expect(composeIdentity(confirm(codeOnly, 'code', 'blocked'), en)?.text).toBe(say.retry('code', 'blocked', []));
    expect(say.retry('code', 'blocked', [])).toMatch(/Nothing was paid\. Try again later/);
  });

  it('count no drawing that was right but blocked', () => {
    expect(draw(ready, 'blocked')).toMatchObject({ status: 'retry', cause: 'blocked', failures: 0 });
  });

  it('are silent on mount', () => {
    expect(composeIdentity(ready, en)).toBeNull();
  });
});

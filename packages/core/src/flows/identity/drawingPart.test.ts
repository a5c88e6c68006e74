import {
  composeIdentity,
  identityFlow,
  initialIdentity,
  type IdentityEvent,
  type IdentityState,
} from '@payaloud/core/identity';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../languages/test-support/everyLanguage';
import { challengeOf, play, step, whole } from './test-support/simulateFlow';

const first = initialIdentity({
  otherMethods: ['passkey', 'code'],
  template: 'enrolled',
  drawingPart: 'waiting',
});
const shown = play(first, [{ type: 'watched' }, { type: 'challenge-loaded', challenge: challengeOf('1') }]);
const part = (status: IdentityState['drawingPart']): IdentityEvent => ({ type: 'drawing-part', status });
const chosen = (method: 'drawing' | 'passkey' | 'code'): IdentityEvent => ({ type: 'chosen', method, secret: null });
const pressed = step(play(shown, [part('loading')]), chosen('drawing'));
const needsOf = (state: IdentityState) => identityFlow.needs(state).map(({ key }) => key);

describe('the code that the drawing needs', () => {
  it('is requested until it is loaded while a component is watching and a drawing exists', () => {
    expect(needsOf(shown)).toEqual(['drawing-part']);
    expect(needsOf(play(shown, [part('failed')]))).toEqual(['drawing-part']);
    expect(needsOf(play(shown, [part('ready')]))).toEqual([]);
    expect(needsOf(play(shown, [{ type: 'left' }]))).toEqual([]);
    const without = { ...first, template: 'none' as const };
    expect(needsOf(play(without, [{ type: 'watched' }]))).toEqual([]);
  });

  it('loads without a message, even if it fails', () => {
    for (const status of ['loading', 'failed', 'loading', 'ready'] as const) {
      expect(step(shown, part(status)).effects).toEqual([]);
    }
  });

  it('makes a press wait, says so once, and opens the surface when it arrives', () => {
    expect(pressed.state).toMatchObject({ status: 'preparing', method: 'drawing', awaits: 'drawing-part' });
    expect(pressed.effects.map(({ type }) => type)).toEqual(['prime', 'say', 'load-drawing']);
    expect(play(pressed.state, [chosen('drawing')])).toBe(pressed.state);
    const opened = step(pressed.state, part('ready'));
    expect(opened.state.status).toBe('drawing');
    expect(opened.effects).toEqual([{ type: 'tap' }]);
  });

  it('says that it failed to load, and loads again at the next press', () => {
    const failed = step(pressed.state, part('failed'));
    expect(failed.state).toMatchObject({ status: 'retry', method: 'drawing', cause: 'part-missing', failures: 0 });
    expect(failed.effects).toEqual([{ type: 'say', state: failed.state, when: 'now' }]);
    const again = step(failed.state, chosen('drawing'));
    expect(again.effects).toContainEqual({ type: 'load-drawing' });
    expect(play(again.state, [part('loading'), part('ready')]).status).toBe('drawing');
  });

  it('asks for another press once the press is too old, and then opens nothing by itself', () => {
    expect(identityFlow.needs(pressed.state)).toContainEqual({ key: 'press', kind: 'press', ms: 5_000 });
    const aged = step(pressed.state, { type: 'press-aged' });
    expect(aged.state).toMatchObject({ status: 'retry', cause: 'still-loading' });
    const late = step(aged.state, part('ready'));
    expect([late.state.status, late.effects]).toEqual(['retry', []]);
    expect(play(late.state, [chosen('drawing')]).status).toBe('drawing');
    expect(step(late.state, { type: 'press-aged' }).state).toBe(late.state);
  });

  it('leaves every other way open meanwhile, and opens nothing over it', () => {
    for (const method of ['passkey', 'code'] as const) {
      const checking = play(pressed.state, [chosen(method)]);
      expect(checking).toMatchObject({ status: 'checking', method });
      expect(play(checking, [part('ready')])).toMatchObject({ status: 'checking', method });
    }
    const expired = { ...whole, usableChallenge: null };
    expect(step(pressed.state, chosen('passkey'), expired).state).toMatchObject({
      status: 'preparing',
      method: 'passkey',
      awaits: 'challenge',
    });
  });

  it('opens nothing if the drawing is no longer allowed, the payment is unheard, or the challenge has expired', () => {
    const masked = { ...whole, amountPrivacy: 'masked' as const };
    expect(step(pressed.state, part('ready'), masked).state).toMatchObject({ status: 'retry', cause: 'unheard' });
    const expired = step(pressed.state, part('ready'), { ...whole, usableChallenge: null });
    expect(expired.state).toMatchObject({ status: 'preparing', awaits: 'challenge' });
    const counted = play(pressed.state, [{ type: 'failures-counted', failures: 5 }, part('ready')]);
    expect(counted.status).toBe('blocked');
    expect(play(pressed.state, [{ type: 'left' }, part('ready')]).status).toBe('idle');
  });

  it('is requested together with a challenge that the press had to fetch', () => {
    const fetching = step(shown, chosen('drawing'), { ...whole, usableChallenge: null });
    const loaded = step(fetching.state, { type: 'challenge-loaded', challenge: challengeOf('1') });
    expect(loaded.state).toMatchObject({ status: 'preparing', awaits: 'drawing-part' });
    expect(loaded.effects).toContainEqual({ type: 'load-drawing' });
  });

  it.each(everyLanguage)('announces $tag with another way in the words', (language) => {
    const aged = play(pressed.state, [{ type: 'press-aged' }]);
    const failed = play(pressed.state, [part('failed')]);
    const texts = [aged, failed].map((state) => composeIdentity(state, language)?.text ?? '');
    expect(new Set(texts).size).toBe(2);
    const { identity } = language.sentences;
    expect(texts).toEqual([
      identity.retry('drawing', 'still-loading', ['drawing', 'passkey', 'code']),
      identity.retry('drawing', 'part-missing', ['drawing', 'passkey', 'code']),
    ]);
    expect(texts).not.toContain(identity.retry('drawing', 'part-missing', []));
  });
});

describe('the device’s stored data', () => {
  it('is read again with the next challenge if its code failed to load', () => {
    const failed = play(first, [{ type: 'watched' }, { type: 'restore-failed' }]);
    const loaded = step(failed, { type: 'challenge-loaded', challenge: challengeOf('1') });
    expect(loaded.effects).toContainEqual({ type: 'restore' });
    expect(step(loaded.state, { type: 'challenge-loaded', challenge: challengeOf('1') }).effects).toEqual([]);
  });

  it('may arrive late without changing what the payer is doing', () => {
    const preparing = play(first, [{ type: 'watched' }, chosen('code')]);
    const restored = play(preparing, [{ type: 'restored', failures: 2, usual: 'code', template: 'none' }]);
    expect(restored).toMatchObject({ status: 'preparing', failures: 2, template: 'none', usual: null });
    const twice = play(restored, [{ type: 'restored', failures: 4, usual: 'code', template: 'enrolled' }]);
    expect(twice).toBe(restored);
  });
});

import {
  composeIdentity,
  identityFlow,
  initialIdentity,
  isLocked,
  openMethods,
  shownMethods,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
  type VoiceEnd,
} from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { challengeOf, play, step, whole } from './test-support/simulateFlow';

const allowed = ['passkey', 'code', 'voice'] as const;
const ready = play(initialIdentity({ otherMethods: ['passkey', 'code'] }), [
  { type: 'watched' },
  { type: 'challenge-loaded', challenge: challengeOf('1', { allowed }) },
]);
const speaking = play(ready, [{ type: 'chosen', method: 'voice', secret: null }]);
const end = (state: IdentityState, how: VoiceEnd) => step(state, { type: 'voice-ended', turn: state.turn, end: how });
const locked = end(speaking, { kind: 'locked' }).state;

describe('the voice', () => {
  it('is shown only if the challenge allows it, and last', () => {
    expect(shownMethods(ready)).toEqual(['passkey', 'code', 'voice']);
    const other = play(ready, [{ type: 'challenge-renewed', challenge: challengeOf('2', { allowed: ['passkey'] }) }]);
    expect(shownMethods(other)).toEqual(['passkey']);
    expect(shownMethods(initialIdentity({ otherMethods: ['code'] }))).toEqual(['code']);
  });

  it('opens its check, and leaves every other way open', () => {
    expect(speaking.status).toBe('speaking');
    expect(composeIdentity(speaking, en)).toBeNull();
    expect(play(speaking, [{ type: 'chosen', method: 'passkey', secret: null }])).toMatchObject({
      status: 'checking',
      method: 'passkey',
    });
  });

  it('does not open by itself for a challenge that offers it again after one that did not', () => {
    const preparing = play(
      ready,
      [
        { type: 'chosen', method: 'voice', secret: null },
        { type: 'challenge-renewed', challenge: challengeOf('2', { allowed: ['passkey'] }) },
      ],
      { ...whole, usableChallenge: null },
    );
    expect(preparing).toMatchObject({ status: 'retry', method: 'voice', cause: 'changed' });
    const offered = play(preparing, [{ type: 'challenge-loaded', challenge: challengeOf('3', { allowed }) }]);
    expect(offered.status).toBe('retry');
  });

  it('is not asked about if the challenge that it matched for was replaced by one without a voice', () => {
    const changed = play(speaking, [
      { type: 'challenge-loaded', challenge: challengeOf('2', { allowed: ['passkey'] }) },
    ]);
    const { state, effects } = end(changed, { kind: 'matched', tries: 1 });
    expect(state).toMatchObject({ status: 'retry', method: 'voice', cause: 'changed' });
    expect(effects).not.toContainEqual(expect.objectContaining({ type: 'ask' }));
  });

  it('asks for the signature with the number of voices that were compared', () => {
    const { state, effects } = end(speaking, { kind: 'matched', tries: 3 });
    expect(state).toMatchObject({ status: 'checking', method: 'voice' });
    expect(effects).toEqual([
      { type: 'ask', turn: state.turn, method: 'voice', challenge: '1', secret: null, failures: 3 },
    ]);
    expect(play(state, [{ type: 'answered', turn: state.turn, result: 'confirmed' }])).toMatchObject({
      status: 'confirmed',
      method: 'voice',
      usual: 'voice',
    });
  });

  it('ignores the end of an earlier check', () => {
    const late = { type: 'voice-ended', turn: speaking.turn - 1, end: { kind: 'matched', tries: 1 } } as const;
    expect(step(speaking, late)).toEqual({ state: speaking, effects: [] });
    expect(step(ready, { ...late, turn: ready.turn }).effects).toEqual([]);
  });

  it('is not checked for a payment that was not heard', () => {
    const masked = { ...whole, amountPrivacy: 'masked' } as const;
    expect(play(ready, [{ type: 'chosen', method: 'voice', secret: null }], masked)).toMatchObject({
      status: 'retry',
      cause: 'unheard',
    });
  });

  it('is locked in words, and every press of it is answered', () => {
    expect(locked).toMatchObject({ status: 'retry', method: 'voice', cause: 'locked' });
    expect(composeIdentity(locked, en)?.text).toBe('Voice is locked. You can use your passkey.');
    expect(isLocked(locked, 'voice')).toBe(true);
    expect(openMethods(locked)).toEqual(['passkey', 'code']);
    const { state, effects } = step(locked, { type: 'chosen', method: 'voice', secret: null });
    expect(state).toMatchObject({ status: 'retry', cause: 'locked' });
    expect(effects).toContainEqual({ type: 'say', state, when: 'now' });
  });

  it.each(['passkey', 'code'] as const)('is unlocked by a %s', (method) => {
    const checking = play(locked, [{ type: 'chosen', method, secret: null }]);
    const done = play(checking, [{ type: 'answered', turn: checking.turn, result: 'confirmed' }]);
    expect(done).toMatchObject({ status: 'confirmed', voice: 'open' });
  });

  it('gives back no drawings, because a voice proves hardly more than the device', () => {
    const failed = { ...speaking, failures: 4 };
    const { state } = end(failed, { kind: 'matched', tries: 1 });
    expect(play(state, [{ type: 'answered', turn: state.turn, result: 'confirmed' }])).toMatchObject({ failures: 4 });
  });

  it('says that it is not available if the stored voice is gone', () => {
    const { state } = end(speaking, { kind: 'unavailable' });
    expect(composeIdentity(state, en)?.text).toBe('That isn’t working right now. You can use your passkey.');
  });

  it.each([{ type: 'voice-closed' }, { type: 'left' }] as const)('is silent when the payer leaves: $type', (event) => {
    const { state, effects } = step(speaking, event);
    expect(state.status).toBe('idle');
    expect(effects).toEqual([]);
  });

  describe('as the usual way', () => {
    const usual = { type: 'restored', failures: 0, usual: 'voice', template: 'none' } as const;
    const loaded = { type: 'challenge-loaded', challenge: challengeOf('1', { allowed, voice: 'ready' }) } as const;
    const first = play(initialIdentity({ otherMethods: ['passkey', 'code'] }), [{ type: 'watched' }]);
    const shown = play(first, [usual, loaded]);

    it('shows its digits without a press, whichever is read first, and says nothing', () => {
      expect(shown).toMatchObject({ status: 'speaking', by: 'page' });
      expect(play(first, [loaded, usual])).toMatchObject({ status: 'speaking', by: 'page' });
      expect(step(play(first, [usual]), loaded).effects).toEqual([]);
      expect(identityFlow.needs(shown)).toEqual([{ key: 'voice:1', type: 'voice', turn: 1, by: 'page' }]);
      expect(shownMethods(shown)[0]).toBe('voice');
    });

    it.each<[string, readonly IdentityEvent[], Partial<IdentityFacts>]>([
      ['something comes before the digits', [usual, { ...loaded, challenge: challengeOf('1', { allowed }) }], {}],
      ['another way is usual', [{ ...usual, usual: 'code' }, loaded], {}],
      ['the payment has to be heard first', [usual, loaded], { amountPrivacy: 'masked' }],
      ['a way was chosen already', [{ type: 'chosen', method: 'code', secret: 's' }, usual, loaded], {}],
    ])('waits for a press if %s', (_why, events, facts) => {
      const { status } = play(first, events, { ...whole, ...facts });
      expect(status).not.toBe('speaking');
    });

    it('does not show them again once the payer has let them go', () => {
      const left = end(shown, { kind: 'left' }).state;
      expect(left.status).toBe('idle');
      expect(play(left, [{ type: 'chosen', method: 'voice', secret: null }])).toMatchObject({ by: 'press' });
    });

    it('leaves every other way open, also after the challenge has expired', () => {
      const code = { type: 'chosen', method: 'code', secret: 's' } as const;
      expect(play(shown, [code])).toMatchObject({ status: 'checking', method: 'code' });
      const expired = step(shown, code, { ...whole, usableChallenge: null });
      expect(expired.state).toMatchObject({ status: 'preparing', method: 'code' });
      expect(expired.effects).toContainEqual({ type: 'load-challenge' });
      expect(play(shown, [{ type: 'empty-code' }])).toMatchObject({ status: 'retry', cause: 'no-code' });
    });

    it('still answers the press of a locked drawing', () => {
      const { effects } = step(
        { ...shown, template: 'enrolled', failures: 5 },
        { type: 'chosen', method: 'drawing', secret: null },
      );
      expect(effects).toContainEqual(expect.objectContaining({ type: 'say' }));
    });

    it('signs nothing if the payer has chosen since that the page voice leaves the amount out', () => {
      const matched = { type: 'voice-ended', turn: shown.turn, end: { kind: 'matched', tries: 1 } } as const;
      const { state, effects } = step(shown, matched, { ...whole, amountPrivacy: 'masked' });
      expect(state).toMatchObject({ status: 'retry', method: 'voice', cause: 'unheard' });
      expect(effects).not.toContainEqual(expect.objectContaining({ type: 'ask' }));
    });
  });
});

import type { IdentityOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createTestChallenge } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import { deferred, pass, setUpIdentityTests, simulateIdentity, zigzag } from '../../../test/simulateIdentity';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const blueBottle = ['23.50 dollars', 'Blue Bottle'] as const;

describe('announcements of identity', () => {
  it.each([
    ['a code', 'sendCode', 'code', 'onCode'],
    ['a passkey', 'usePasskey', 'passkey', 'onPasskey'],
  ] as const)(
    'of %s say "Checking" only if the answer takes longer than half a second',
    async (_, press, method, on) => {
      const { ask, answer } = deferred<IdentityOutcome>();
      const { identity, said } = simulateIdentity({ [on]: ask });
      identity.connect();
      await pass();
      identity[press]('123456');
      await pass(499);
      expect(said()).toEqual([]);
      answer('not-recognized');
      await pass(1_000);
      expect(said()).toEqual([sentences.retry(method, 'not-recognized', ['passkey', 'code'])]);
      identity[press]('123456');
      await pass(501);
      expect(said().at(-1)).toBe(sentences.checking);
      answer('confirmed');
      await pass(1_000);
      expect(said().slice(1)).toEqual([sentences.checking, sentences.confirmed(method, ...blueBottle)]);
    },
  );

  it('come once under StrictMode, which connects, leaves and connects again', async () => {
    const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
    const { identity, said } = simulateIdentity({ getChallenge });
    identity.connect()();
    identity.connect();
    await pass();
    expect(getChallenge).toHaveBeenCalledTimes(1);
    identity.sendCode('123456');
    await pass();
    expect(said()).toEqual([sentences.confirmed('code', ...blueBottle)]);
  });

  it('stop when the component leaves, which closes the drawing and sends nothing more', async () => {
    const { identity, app, said, status } = simulateIdentity();
    const leave = identity.connect();
    await pass();
    identity.startDrawing();
    expect(status()).toBe('drawing');
    leave();
    expect(status()).toBe('idle');
    identity.takeDrawing(zigzag(0.15));
    await pass(1_000);
    expect([status(), said(), app.mock.calls.length]).toEqual(['idle', [], 0]);
  });

  it('do not follow a challenge that arrives after the component has left', async () => {
    const texts = [createTestChallenge()];
    const { ask, answer } = deferred<string>();
    const getChallenge = () => Promise.resolve(texts.shift()).then((text) => text ?? ask());
    const { identity, app, status } = simulateIdentity({ getChallenge });
    const leave = identity.connect();
    await pass(599_000);
    identity.usePasskey();
    await pass();
    expect(status()).toBe('preparing');
    leave();
    expect(status()).toBe('idle');
    answer(createTestChallenge());
    await pass(1_000);
    expect([status(), app.mock.calls.length]).toEqual(['idle', 0]);
  });

  it('tell no outcome to a payer whose page has left, and do not say "Checking" later', async () => {
    const { ask, answer } = deferred<IdentityOutcome>();
    const { identity, said, status } = simulateIdentity({ onCode: ask });
    const leave = identity.connect();
    await pass();
    identity.sendCode('123456');
    await pass();
    leave();
    await pass(1_000);
    expect(said()).toEqual([]);
    answer('confirmed');
    await pass();
    expect([status(), said()]).toEqual(['confirmed', []]);
  });

  it('do not come when the payer closes the drawing with its button', async () => {
    const { identity, said, status } = simulateIdentity();
    identity.connect();
    await pass();
    identity.startDrawing();
    identity.stopDrawing();
    await pass();
    expect([status(), said()]).toEqual(['idle', []]);
  });

  it('mask amount and payee of the outcome if others may hear them', async () => {
    const { identity, announcer } = simulateIdentity();
    identity.connect();
    await pass();
    identity.sendCode('123456');
    await pass();
    expect(announcer.said[0]).toMatchObject({
      masked: sentences.confirmed('code', null, null),
      speech: sentences.confirmed('code', 'twenty-three dollars and fifty cents', 'Blue Bottle'),
    });
  });
});

import type { IdentityOutcome, PasskeyOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  assertion,
  deferred,
  pass,
  setUpIdentityTests,
  simulateIdentity,
} from '../../../test/simulateIdentity';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const blueBottle = ['23.50 dollars', 'Blue Bottle'] as const;
const unavailable = (method: 'drawing' | 'passkey' | 'device' | 'code') =>
  sentences.retry(method, 'unavailable', ['drawing', 'passkey', 'code', 'device']);

describe('the other ways', () => {
  const ways = [
    ['usePasskey', 'passkey', 'onPasskey', { assertion }],
    ['useDevice', 'device', 'onDevice', { jws: null }],
    ['sendCode', 'code', 'onCode', { code: '123456' }],
  ] as const;

  it.each(ways)('%s sends the challenge and nothing else', async (press, method, callback, proof) => {
    const onCall = vi.fn<Answer>(() => Promise.resolve('confirmed'));
    const { identity, challenge, said } = simulateIdentity({ [callback]: onCall });
    identity.connect();
    await pass();
    identity[press](' 123 456 ');
    identity[press](' 123 456 ');
    await pass();
    expect(onCall.mock.calls).toEqual([[{ method, challenge, localAttempts: 0, ...proof }]]);
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method, usual: method });
    expect(said()).toEqual([sentences.confirmed(method, ...blueBottle)]);
  });

  it.each(ways)('%s unlocks the page voice within the press, because iOS gives sound only there', async (press) => {
    const prime = vi.fn();
    const { identity } = simulateIdentity({ announcer: { ...createRecordedAnnouncer(), prime } });
    identity.connect();
    await pass();
    expect(prime).not.toHaveBeenCalled();
    identity[press]('123456');
    expect(prime).toHaveBeenCalledTimes(1);
    await pass();
  });

  const answers: [string, () => unknown, string][] = [
    ['not-recognized', () => Promise.resolve('not-recognized'), 'not-recognized'],
    ['cancelled', () => Promise.resolve('cancelled'), 'cancelled'],
    ['unavailable', () => Promise.resolve('unavailable'), 'unavailable'],
    ['expired', () => Promise.resolve('expired'), 'expired'],
    ['an outcome that nobody knows', () => Promise.resolve('constructor'), 'unavailable'],
    ['nothing', () => undefined, 'unavailable'],
    ['by rejecting', () => Promise.reject(new Error('offline')), 'unavailable'],
    [
      'by throwing',
      () => {
        throw new Error('offline');
      },
      'unavailable',
    ],
  ];
  for (const [press, method, callback] of ways) {
    it.each(answers)(`${press} confirms nothing if the app answers: %s`, async (_name, answer, cause) => {
      const { identity, memory } = simulateIdentity({ [callback]: answer });
      identity.connect();
      await pass();
      identity[press]('123456');
      await pass();
      expect(identity.getState()).toMatchObject({ status: 'retry', method, cause, failures: 0 });
      expect(memory.read().usual).toBeNull();
    });

    it(`${press} gives up after 30 seconds and ignores a late answer`, async () => {
      const { ask, answer } = deferred<IdentityOutcome>();
      const { identity, said, status } = simulateIdentity({ [callback]: ask });
      identity.connect();
      await pass();
      identity[press]('123456');
      await pass(29_000);
      expect(status()).toBe('checking');
      await pass(2_000);
      expect(identity.getState()).toMatchObject({ status: 'retry', method, cause: 'unavailable' });
      answer('confirmed');
      await pass();
      expect(status()).toBe('retry');
      expect(said()).toEqual([sentences.checking, unavailable(method)]);
    });
  }

  it.each<[PasskeyOutcome['kind'], 'cancelled' | 'unavailable']>([
    ['dismissed', 'cancelled'],
    ['aborted', 'cancelled'],
    ['unavailable', 'unavailable'],
  ])('do not call the app if the passkey was %s', async (kind, cause) => {
    const ask = () => Promise.resolve({ kind } as PasskeyOutcome);
    const { identity, app } = simulateIdentity({ passkey: { ask } });
    identity.connect();
    await pass();
    identity.usePasskey();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'passkey', cause });
    expect(app).not.toHaveBeenCalled();
  });

  it('ignore a late answer of an earlier turn', async () => {
    const { ask, answer } = deferred<IdentityOutcome>();
    const { identity, status } = simulateIdentity({ onCode: ask });
    identity.connect();
    await pass();
    identity.sendCode('111111');
    await pass(31_000);
    identity.sendCode('222222');
    await pass();
    answer('confirmed');
    await pass();
    expect(status()).toBe('checking');
    answer('not-recognized');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-recognized' });
  });

  it('do not send an empty code', async () => {
    const { identity, app, status } = simulateIdentity();
    identity.connect();
    await pass();
    identity.sendCode(' \u200B ');
    await pass();
    expect([status(), app.mock.calls.length]).toEqual(['retry', 0]);
  });

  it('change when the app changes them', async () => {
    const { identity, app } = simulateIdentity();
    identity.connect();
    await pass();
    identity.setMethods({ onCode: app });
    expect(identity.getState().otherMethods).toEqual(['code']);
    identity.usePasskey();
    await pass();
    expect([identity.getState().status, app.mock.calls.length]).toEqual(['idle', 0]);
  });
});

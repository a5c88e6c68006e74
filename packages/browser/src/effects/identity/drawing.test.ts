import type { IdentityController, IdentityOutcome } from '@payaloud/browser';
import type { Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  memoryVault,
  pass,
  payersTemplate,
  plainMemory,
  setUpIdentityTests,
  simulateIdentity,
  strangers,
  zigzag,
} from '../../../test/simulateIdentity';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const blueBottle = ['23.50 dollars', 'Blue Bottle'] as const;

/** The payer's figure at less than half of the pace: refused at the first try, and near enough to learn from. */
const muchSlower = zigzag(0.15).map((point) => ({ ...point, t: point.t * 2.3 }));

function prove(identity: IdentityController, method: 'passkey' | 'code' | 'device') {
  if (method === 'passkey') identity.usePasskey();
  else if (method === 'device') identity.useDevice();
  else identity.sendCode('123456');
}

describe('a drawing', () => {
  it('confirms if it is the payer’s; the device remembers it and does not send it', async () => {
    const { identity, app, challenge, vault, memory, draw, said } = simulateIdentity({
      memory: plainMemory({ failures: 2, usual: 'code' }),
    });
    identity.connect();
    await pass();
    await draw(zigzag(0.15));
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'drawing', failures: 0 });
    expect(app.mock.calls).toEqual([[{ method: 'drawing', challenge, localAttempts: 3, jws: null }]]);
    expect(vault.kept()).toMatchObject({ seen: expect.objectContaining({ length: 4 }) as unknown });
    expect(said()).toEqual([sentences.confirmed('drawing', ...blueBottle)]);
    expect(memory.read()).toEqual({ failures: 0, usual: null });
  });

  it('that the server blocks is said to be locked for now, and does not count', async () => {
    const { identity, draw, said } = simulateIdentity({ onDrawing: async () => 'blocked' });
    identity.connect();
    await pass();
    await draw(zigzag(0.15));
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'blocked', failures: 0 });
    expect(said()).toEqual([sentences.retry('drawing', 'blocked', ['passkey'])]);
  });

  it('is felt as one tap when its surface opens', async () => {
    const cue = vi.fn();
    const { identity, status } = simulateIdentity({ announcer: { ...createRecordedAnnouncer(), cue } });
    identity.connect();
    await pass();
    identity.startDrawing();
    expect([status(), cue.mock.calls]).toEqual(['drawing', [[{ haptic: 'tap' }]]]);
  });

  it('counts if it is somebody else’s, locks after five, and leaves every other way open', async () => {
    const { identity, app, memory, draw, said, status } = simulateIdentity();
    identity.connect();
    await pass();
    for (let i = 1; i <= 5; i += 1) {
      await draw(strangers(i));
      expect([status(), memory.read().failures]).toEqual([i < 5 ? 'retry' : 'blocked', i]);
    }
    expect(said()).toEqual([
      ...[4, 3, 2, 1].map((left) => sentences.retry('drawing', 'not-recognized', [], left)),
      sentences.blocked(['passkey', 'code', 'device']),
    ]);
    await draw(zigzag(0.15));
    expect([status(), app.mock.calls.length]).toEqual(['blocked', 0]);
    identity.useDevice();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'device', failures: 5 });
    expect(memory.read()).toEqual({ failures: 5, usual: 'device' });
  });

  it.each(['passkey', 'code'] as const)('is added to the template if it was refused, after a %s', async (method) => {
    const { identity, vault, draw, status } = simulateIdentity();
    identity.connect();
    await pass();
    await draw(muchSlower);
    expect([status(), vault.kept()]).toEqual(['retry', payersTemplate()]);
    prove(identity, method);
    await pass();
    expect(status()).toBe('confirmed');
    expect(vault.kept()).toMatchObject({ traces: payersTemplate().traces, recent: [{}] });
  });

  it.each<[string, Parameters<typeof simulateIdentity>[0], Stroke, 'device' | 'code' | 'passkey']>([
    ['only the device is confirmed', {}, muchSlower, 'device'],
    ['the code is wrong', { onCode: () => Promise.resolve('not-recognized') }, muchSlower, 'code'],
    ['it is too far from the enrolled ones', {}, strangers(1), 'passkey'],
  ])('is not added to the template if %s', async (_why, options, stroke, method) => {
    const { identity, vault, draw } = simulateIdentity(options);
    identity.connect();
    await pass();
    await draw(stroke);
    prove(identity, method);
    await pass();
    expect(vault.kept()).toEqual(payersTemplate());
  });

  it('is not added to the template by a later payment', async () => {
    const { identity, vault, draw } = simulateIdentity();
    const undo = identity.connect();
    await pass();
    await draw(muchSlower);
    undo();
    identity.connect();
    await pass();
    identity.sendCode('123456');
    await pass();
    expect(vault.kept()).toEqual(payersTemplate());
  });

  it('is unlocked once a passkey or a code has proved identity', async () => {
    const memory = plainMemory({ failures: 5, usual: null });
    const { identity, status } = simulateIdentity({ memory });
    identity.connect();
    await pass();
    expect(status()).toBe('blocked');
    identity.sendCode('123456');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', failures: 0 });
    expect(memory.read()).toEqual({ failures: 0, usual: 'code' });
  });

  it('includes the tries of other pages of this device', async () => {
    const { identity, app, memory, draw, status } = simulateIdentity();
    identity.connect();
    await pass();
    memory.write({ failures: 4, usual: null });
    await draw(strangers(1));
    expect([status(), memory.read().failures]).toEqual(['blocked', 5]);
    expect(app).not.toHaveBeenCalled();
  });

  it('is not compared once another page has locked the drawing', async () => {
    const { identity, app, memory, draw, status } = simulateIdentity();
    identity.connect();
    await pass();
    memory.write({ failures: 5, usual: null });
    await draw(zigzag(0.15));
    expect([status(), app.mock.calls.length]).toEqual(['blocked', 0]);
  });

  it.each<[string, Partial<ReturnType<typeof memoryVault>>]>([
    ['the template is gone', { load: () => Promise.resolve(null) }],
    ['the template cannot be read', { load: () => Promise.resolve({ version: 99 }) }],
    ['the passkey was not unlocked', { load: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['the drawing cannot be remembered', { save: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }],
  ])('counts nothing if %s', async (_name, fault) => {
    const { identity, app, draw, said } = simulateIdentity({ vault: { ...memoryVault(payersTemplate()), ...fault } });
    identity.connect();
    await pass();
    await draw(zigzag(0.15));
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unavailable', failures: 0 });
    expect(said()).toEqual([sentences.retry('drawing', 'unavailable', ['drawing', 'passkey'])]);
    expect(app).not.toHaveBeenCalled();
  });

  it('is not restored by a comparison if it was deleted meanwhile', async () => {
    const vault = memoryVault(payersTemplate());
    const load = async () => {
      const template = payersTemplate();
      await vault.delete();
      return template;
    };
    const { identity, app, draw } = simulateIdentity({ vault: { ...vault, load } });
    identity.connect();
    await pass();
    await draw(zigzag(0.15));
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unavailable' });
    expect([vault.kept(), app.mock.calls.length]).toEqual([null, 0]);
  });

  it.each<[IdentityOutcome | 'rejects' | 'throws', 'unavailable' | 'expired' | 'signed-out']>([
    ['not-recognized', 'unavailable'],
    ['cancelled', 'unavailable'],
    ['unavailable', 'unavailable'],
    ['rejects', 'unavailable'],
    ['throws', 'unavailable'],
    ['expired', 'expired'],
    ['signed-out', 'signed-out'],
  ])('was the payer’s, so nothing counts if the server answers: %s', async (answer, cause) => {
    const onDrawing: Answer = (() => {
      if (answer === 'throws') throw new Error('offline');
      return answer === 'rejects' ? Promise.reject(new Error('offline')) : Promise.resolve(answer);
    }) as Answer;
    const { identity, memory, draw } = simulateIdentity({ onDrawing });
    identity.connect();
    await pass();
    for (let i = 0; i < 6; i += 1) await draw(zigzag(0.12 + i / 100));
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'drawing', cause, failures: 0 });
    expect(memory.read().failures).toBe(0);
  });

  it('is dropped without counting if the system took the stroke or it was only a touch', async () => {
    const { identity, said } = simulateIdentity();
    identity.connect();
    await pass();
    for (const reason of ['stolen', 'left', 'too-short'] as const) {
      identity.startDrawing();
      identity.dropDrawing(reason);
      await pass();
    }
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'too-short', failures: 0 });
    expect(said()).toEqual([
      sentences.retry('drawing', 'cancelled', []),
      sentences.retry('drawing', 'cancelled', []),
      sentences.retry('drawing', 'too-short', []),
    ]);
  });

  it('is not locked by five pinches: the surface stays open and each is announced', async () => {
    const { identity, app, memory, said, status } = simulateIdentity();
    identity.connect();
    await pass();
    identity.startDrawing();
    for (let i = 0; i < 5; i += 1) {
      identity.dropDrawing('second-finger');
      await pass();
    }
    expect([status(), identity.getState().failures, memory.read().failures]).toEqual(['drawing', 0, 0]);
    expect(said()).toEqual(Array.from({ length: 5 }, () => sentences.retry('drawing', 'cancelled', [])));
    expect(app).not.toHaveBeenCalled();
    identity.takeDrawing(zigzag(0.15));
    await pass();
    expect([status(), app.mock.lastCall?.[0]]).toEqual(['confirmed', expect.objectContaining({ localAttempts: 1 })]);
  });

  it('is taken only while the surface is open, and once', async () => {
    const { identity, app, status } = simulateIdentity();
    identity.connect();
    await pass();
    identity.takeDrawing(zigzag(0.15));
    identity.dropDrawing('stolen');
    await pass();
    expect(status()).toBe('idle');
    identity.startDrawing();
    identity.takeDrawing(zigzag(0.15));
    identity.takeDrawing(zigzag(0.16));
    await pass();
    expect([status(), app.mock.calls.length]).toEqual(['confirmed', 1]);
  });
});

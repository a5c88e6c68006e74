import { maxRepetitions, type Drawing } from '@payaloud/core/internal/gesture';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSecrets } from '../../runtime/secrets';
import { withReplayedTrace } from '../../../test/replayTrace';
import {
  deferred,
  device,
  memoryVault,
  pass,
  payersTemplate,
  plainMemory,
  simulateEnrollment,
  testClock,
  useTestTime,
  zigzag,
  withLoadedParts,
} from '../../../test/simulateIdentity';
import { challengeCode } from '../identity/lazyParts';
import { createEnrollmentEffectHandler } from './enrollmentHandler';
import { enrollmentCode } from './lazyPart';

withReplayedTrace();
withLoadedParts();
beforeEach(() => useTestTime());

const { consent, enrollment: sentences } = en.sentences.identity;

describe('setting up a drawing', () => {
  it('asks the device what it stores, says nothing, and collects nothing before consent', async () => {
    const { enrollment, said, drawRepetitions, collected } = simulateEnrollment();
    expect(enrollment.getState()).toMatchObject({ stored: 'unknown', protection: null });
    enrollment.connect();
    await pass();
    drawRepetitions(1);
    expect(enrollment.getState()).toMatchObject({ stored: 'none', protection: 'obfuscated' });
    expect([collected(), said()]).toEqual(['idle', []]);
  });

  it('unlocks the page voice within the press that consents, because iOS gives sound only there', async () => {
    const prime = vi.fn();
    const { enrollment } = simulateEnrollment({ announcer: { ...createRecordedAnnouncer(), prime } });
    enrollment.connect();
    await pass();
    expect(prime).not.toHaveBeenCalled();
    enrollment.consent();
    expect(prime).toHaveBeenCalledTimes(1);
  });

  it('stores it after the fifth repetition, forgets old failures, offers the drawing first from now on, then announces it and tells the app', async () => {
    const simulated = simulateEnrollment();
    const { enrollment, vault, memory, onEnrolled, said, kept } = simulated;
    enrollment.connect();
    await pass();
    enrollment.consent();
    simulated.drawRepetitions(5);
    expect(kept()).toBe('saving');
    await pass();
    expect([kept(), simulated.collected()]).toEqual(['enrolled', 'idle']);
    expect(vault.kept()).toMatchObject({ version: 3 });
    expect(memory.read()).toEqual({ failures: 0, usual: 'drawing' });
    expect(onEnrolled.mock.calls).toEqual([[device]]);
    expect(said()).toEqual([...[1, 2, 3, 4].map((done) => sentences.taken(done, maxRepetitions)), sentences.enrolled]);
  });

  it('finishes from the third repetition on, and can remove one', async () => {
    const { enrollment, collected, drawRepetitions, kept } = simulateEnrollment();
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(3);
    enrollment.undo();
    enrollment.finish();
    expect(collected()).toBe(2);
    enrollment.takeDrawing(zigzag(0.3));
    enrollment.finish();
    await pass();
    expect(kept()).toBe('enrolled');
  });

  it('does not count a stroke that the system took, says so, and stays open', async () => {
    const { enrollment, said, collected } = simulateEnrollment();
    enrollment.connect();
    await pass();
    enrollment.consent();
    for (const reason of ['stolen', 'left', 'second-finger', 'too-short'] as const) enrollment.dropDrawing(reason);
    await pass();
    expect(collected()).toBe(0);
    expect(said()).toEqual([
      sentences.notTaken('cancelled'),
      sentences.notTaken('cancelled'),
      sentences.notTaken('cancelled'),
      sentences.notTaken('too-short'),
    ]);
  });

  it.each([
    ['the vault', { vault: { ...memoryVault(), save: () => Promise.reject(new Error('full')) } }],
    [
      'the device key',
      {
        deviceKey: {
          enroll: () => Promise.reject(new Error('no key')),
          holds: () => Promise.resolve(false),
          sign: () => Promise.resolve(null),
          delete: () => Promise.resolve(),
        },
      },
    ],
  ])('says that nothing is set up if %s fails, and starts again', async (_name, fault) => {
    const { enrollment, said, onEnrolled, memory, drawRepetitions, kept, collected } = simulateEnrollment(fault);
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(5);
    await pass();
    expect([kept(), collected()]).toEqual(['failed', 'idle']);
    expect(said().at(-1)).toBe(sentences.notStored);
    expect(said()).not.toContain(sentences.enrolled);
    expect(memory.read().failures).toBe(4);
    expect(onEnrolled).not.toHaveBeenCalled();
    enrollment.consent();
    expect(collected()).toBe(0);
  });

  it('deletes with one press, and tells the app', async () => {
    const vault = memoryVault(payersTemplate());
    const { enrollment, said, onDeleted, kept } = simulateEnrollment({ vault });
    enrollment.connect();
    await pass();
    expect(kept()).toBe('enrolled');
    enrollment.revoke();
    await pass();
    expect([kept(), vault.kept(), said()]).toEqual(['deleted', null, [consent.revoked]]);
    expect(onDeleted).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be deleted and is still stored', async () => {
    const vault = { ...memoryVault(payersTemplate()), delete: () => Promise.reject(new Error('busy')) };
    const { enrollment, said, onDeleted, kept } = simulateEnrollment({ vault });
    enrollment.connect();
    await pass();
    enrollment.revoke();
    await pass();
    expect([kept(), said()]).toEqual(['enrolled', [sentences.notDeleted]]);
    expect(onDeleted).not.toHaveBeenCalled();
  });

  it('keeps a drawing that is being saved when the component leaves, and drops an incomplete one', async () => {
    const { ask, answer } = deferred<typeof device>();
    const deviceKey = {
      enroll: ask,
      holds: () => Promise.resolve(false),
      sign: () => Promise.resolve(null),
      delete: () => Promise.resolve(),
    };
    const { enrollment, drawRepetitions, kept, collected, vault } = simulateEnrollment({ deviceKey });
    const leave = enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(2);
    leave();
    expect(collected()).toBe('idle');
    const leaveAgain = enrollment.connect();
    enrollment.consent();
    drawRepetitions(5);
    leaveAgain();
    enrollment.consent();
    expect(kept()).toBe('saving');
    answer(device);
    await pass();
    expect(kept()).toBe('enrolled');
    expect(vault.kept()).not.toBeNull();
  });

  it('announces everything once under StrictMode, and asks the device again only while nothing is known', async () => {
    const vault = memoryVault();
    const protection = vi.fn(vault.protection);
    const { enrollment, said, drawRepetitions } = simulateEnrollment({ vault: { ...vault, protection } });
    enrollment.connect()();
    enrollment.connect();
    await pass();
    const asked = protection.mock.calls.length;
    enrollment.connect()();
    await pass();
    expect(protection).toHaveBeenCalledTimes(asked);
    enrollment.consent();
    drawRepetitions(1);
    await pass();
    expect(said()).toEqual([sentences.taken(1, maxRepetitions)]);
  });

  it('leaves nothing in the page’s state once it is in the vault', async () => {
    const { enrollment, drawRepetitions } = simulateEnrollment({ memory: plainMemory() });
    enrollment.connect();
    await pass();
    enrollment.consent();
    drawRepetitions(5);
    await pass();
    expect(JSON.stringify(enrollment.getState())).toBe(
      JSON.stringify({ stored: 'enrolled', protection: 'obfuscated', enrollment: { status: 'idle' }, watchers: 1 }),
    );
  });

  it('stores nothing on a device without storage', async () => {
    const vault = { ...memoryVault(), protection: () => Promise.reject(new Error('no storage')) };
    const { enrollment } = simulateEnrollment({ vault });
    enrollment.connect();
    await pass();
    expect(enrollment.getState()).toMatchObject({ stored: 'none', protection: 'memory' });
  });
});

describe('what the handler holds', () => {
  it('drops the drawings that the flow forgets, and no other', () => {
    const drawings = createSecrets<Drawing>('drawing');
    const taken = drawings.hold(zigzag(0));
    const kept = drawings.hold(zigzag(0.3));
    const options = { language: en, announcer: createRecordedAnnouncer() };
    const handle = createEnrollmentEffectHandler(options, {
      drawings,
      timers: testClock(),
      parts: { challengeCode, enrollmentCode },
    });
    handle({ type: 'forget', secrets: [taken] }, () => {});
    expect(drawings.peek(taken)).toBeUndefined();
    expect(drawings.peek(kept)).toEqual(zigzag(0.3));
  });
});

import { createEnrollmentController } from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  device,
  memoryVault,
  pass,
  payersTemplate,
  plainMemory,
  testClock,
  useTestTime,
  zigzag,
} from '../../../test/simulateIdentity';
import { lazyPart } from '../../runtime';
import { createLatePart } from '../../runtime/test-support/createLatePart';
import * as challengeChunk from '../identity/challengeCode';
import * as enrollmentChunk from './enrollmentCode';

// `runtime/whenReady.dom.test.ts` tests the rules that every flow with late code shares.

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

beforeEach(() => useTestTime());

const { identity: sentences } = en.sentences;
const { loading } = sentences;

describe('the code that sets up a drawing', () => {
  function openSetup() {
    const announcer = createRecordedAnnouncer();
    const enrollmentCode = createLatePart(enrollmentChunk);
    const vault = memoryVault(payersTemplate());
    const protection = vi.fn(vault.protection);
    const enrollment = createEnrollmentController(
      {
        language: en,
        announcer,
        vault: { ...vault, protection },
        memory: plainMemory(),
        clock: testClock(),
        deviceKey: {
          enroll: () => Promise.resolve(device),
          holds: () => Promise.resolve(false),
          sign: () => Promise.resolve(null),
          delete: () => Promise.resolve(),
        },
      },
      { challengeCode: lazyPart(() => Promise.resolve(challengeChunk)), enrollmentCode: enrollmentCode.part },
    );
    return {
      enrollment,
      enrollmentCode,
      protection,
      vault,
      said: () => announcer.said.map(({ text }) => text),
      progress: () => enrollment.getState().enrollment,
    };
  }

  it('claims nothing about stored drawings before the device was asked, which waits for that code', async () => {
    const { enrollment, enrollmentCode, protection } = openSetup();
    enrollment.connect();
    await pass(3_000);
    void enrollmentCode.fail();
    await pass();
    expect(enrollment.getState()).toMatchObject({ stored: 'unknown', protection: null });
    expect(protection).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('pointerdown'));
    void enrollmentCode.arrive();
    await pass();
    expect(enrollment.getState()).toMatchObject({ stored: 'enrolled', protection: 'obfuscated' });
  });

  it('answers the consent until it is there; then consent opens the drawing, and stores it', async () => {
    const { enrollment, enrollmentCode, said, progress } = openSetup();
    enrollment.connect();
    enrollment.consent();
    await pass();
    expect([progress(), said()]).toEqual([{ status: 'idle' }, [loading.loading]]);
    void enrollmentCode.arrive();
    await pass();
    expect(said().at(-1)).toBe(loading.ready);
    enrollment.consent();
    expect(progress()).toMatchObject({ status: 'collecting', repetitions: [] });
    for (const bend of [0, 0.1, 0.2, 0.3, 0.4]) enrollment.takeDrawing(zigzag(bend));
    await pass();
    expect(enrollment.getState().stored).toBe('enrolled');
  });

  it('slow: deletes what is kept as soon as it comes, and says so', async () => {
    const { enrollment, enrollmentCode, said, vault } = openSetup();
    enrollment.connect();
    enrollment.revoke();
    await pass();
    expect([said(), enrollmentCode.requests]).toEqual([[], 1]);
    void enrollmentCode.arrive();
    await pass();
    expect([enrollment.getState().stored, vault.kept(), said()]).toEqual([
      'deleted',
      null,
      [sentences.consent.revoked],
    ]);
  });

  it('refused: says that nothing was deleted, and deletes with the next press', async () => {
    const { enrollment, enrollmentCode, said, vault } = openSetup();
    enrollment.connect();
    enrollment.revoke();
    void enrollmentCode.fail();
    await pass();
    expect([vault.kept(), said()]).toEqual([payersTemplate(), [sentences.enrollment.notDeleted]]);
    enrollment.revoke();
    void enrollmentCode.arrive();
    await pass();
    expect([enrollment.getState().stored, vault.kept()]).toEqual(['deleted', null]);
  });
});

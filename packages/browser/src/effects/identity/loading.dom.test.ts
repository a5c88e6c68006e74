import { createEnrollmentController, createIdentityController } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withReplayedTrace } from '../../../test/replayTrace';
import {
  assertion,
  device,
  memoryVault,
  pass,
  payersTemplate,
  plainMemory,
  useTestTime,
  zigzag,
  type Answer,
} from '../../../test/simulateIdentity';
import { lazyPart } from '../../runtime';
import * as confirmingChunk from './confirming';
import * as drawingChunk from './drawing';
import * as makingChunk from './making';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

withReplayedTrace();
beforeEach(() => {
  useTestTime();
  vi.stubGlobal('PublicKeyCredential', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const { identity: sentences } = en.sentences;

/** A chunk on a network whose requests the test answers one by one. */
function slow<Part>(chunk: Part) {
  const requests: { readonly answer: () => void; readonly refuse: () => void }[] = [];
  const part = lazyPart(
    () =>
      new Promise<Part>((resolve, reject) => {
        requests.push({ answer: () => resolve(chunk), refuse: () => reject(new TypeError('Failed to fetch')) });
      }),
  );
  return { part, requests, answer: () => requests.at(-1)?.answer(), refuse: () => requests.at(-1)?.refuse() };
}

function openPage() {
  const announcer = createRecordedAnnouncer();
  const app = vi.fn<Answer>(() => Promise.resolve('confirmed'));
  const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
  const confirming = slow(confirmingChunk);
  const drawing = slow(drawingChunk);
  const identity = createIdentityController(
    {
      language: en,
      announcer,
      vault: memoryVault(payersTemplate()),
      memory: plainMemory(),
      getChallenge,
      onConfirm: app,
      onPasskey: app,
      onCode: app,
      passkey: { ask: () => Promise.resolve({ kind: 'confirmed', assertion }) },
    },
    { confirming: confirming.part, drawing: drawing.part },
  );
  return {
    identity,
    app,
    getChallenge,
    confirming,
    drawing,
    said: () => announcer.said.map(({ text }) => text),
    status: () => identity.getState().status,
  };
}

/** A page that shows its payment while the drawing's code is loading. */
async function openShownPage() {
  const page = openPage();
  page.identity.connect();
  page.confirming.answer();
  await pass(3_000);
  expect(page.identity.getState()).toMatchObject({ status: 'idle', template: 'enrolled', drawingPart: 'loading' });
  return page;
}

describe('the code that reads challenges and signs', () => {
  it('loads together with the challenge, and no way starts before both have loaded', async () => {
    const { identity, app, getChallenge, confirming, said, status } = openPage();
    identity.connect();
    expect([getChallenge.mock.calls.length, confirming.requests.length]).toEqual([1, 1]);
    await pass();
    identity.usePasskey();
    expect(status()).toBe('preparing');
    expect(app).not.toHaveBeenCalled();
    confirming.answer();
    await pass();
    // The payment was not shown yet when the payer pressed.
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    expect(said()).toEqual([sentences.preparing, sentences.changed('23.50 dollars', 'Blue Bottle')]);
    identity.usePasskey();
    await expect.poll(() => identity.getState()).toMatchObject({ status: 'confirmed', method: 'passkey' });
    expect(confirming.requests).toHaveLength(1);
  });

  it('that fails to load says nothing by itself, answers a press in words, and loads again at the next one', async () => {
    const { identity, confirming, said, status } = openPage();
    identity.connect();
    confirming.refuse();
    await pass();
    expect([status(), said()]).toEqual(['idle', []]);
    for (const times of [2, 3]) {
      identity.sendCode('123456');
      confirming.refuse();
      await pass();
      expect(confirming.requests).toHaveLength(times);
      expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
      expect(said().at(-1)).toBe(sentences.retry('code', 'not-loaded', []));
    }
    identity.sendCode('123456');
    confirming.answer();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    identity.sendCode('123456');
    await pass();
    expect(status()).toBe('confirmed');
  });

  it('that never loads answers the press after 30 seconds', async () => {
    const { identity, status } = openPage();
    identity.connect();
    identity.usePasskey();
    await pass(29_000);
    expect(status()).toBe('preparing');
    await pass(2_000);
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
  });
});

describe('the code that captures and compares drawings', () => {
  it('is not loaded for a payer without a drawing', async () => {
    const drawing = slow(drawingChunk);
    const identity = createIdentityController(
      {
        language: en,
        announcer: createRecordedAnnouncer(),
        vault: memoryVault(),
        memory: plainMemory(),
        getChallenge: () => Promise.resolve(createTestChallenge()),
        onConfirm: () => Promise.resolve('confirmed'),
        onCode: () => Promise.resolve('confirmed'),
      },
      { confirming: lazyPart(() => Promise.resolve(confirmingChunk)), drawing: drawing.part },
    );
    identity.connect();
    await pass(5_000);
    document.dispatchEvent(new Event('pointerdown'));
    await pass();
    expect(drawing.requests).toEqual([]);
  });

  it('that loads slowly keeps the press waiting, opens the surface when it arrives, and confirms', async () => {
    const { identity, app, drawing, said, status } = await openShownPage();
    identity.startDrawing();
    expect([status(), said()]).toEqual(['preparing', [sentences.preparing]]);
    identity.startDrawing();
    drawing.answer();
    await pass();
    expect([status(), drawing.requests.length]).toEqual(['drawing', 1]);
    identity.takeDrawing(zigzag(0.15));
    await pass();
    expect([status(), app.mock.calls.length]).toEqual(['confirmed', 1]);
  });

  it('that arrives after the press has aged asks for another press, and opens nothing by itself', async () => {
    const { identity, drawing, said, status } = await openShownPage();
    identity.startDrawing();
    await pass(5_000);
    expect(said()).toEqual([sentences.preparing, sentences.retry('drawing', 'still-loading', ['passkey'])]);
    drawing.answer();
    await pass();
    expect([status(), said().length]).toEqual(['retry', 2]);
    identity.startDrawing();
    expect(status()).toBe('drawing');
  });

  it('that fails to load says so once, and every other way confirms', async () => {
    const { identity, drawing, said, status } = await openShownPage();
    identity.startDrawing();
    drawing.refuse();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'part-missing', failures: 0 });
    expect(said()).toEqual([sentences.preparing, sentences.retry('drawing', 'part-missing', ['passkey'])]);
    identity.usePasskey();
    await expect.poll(status).toBe('confirmed');
  });

  it('that fails to load before any press says nothing, and loads again at the press', async () => {
    const { identity, drawing, said, status } = await openShownPage();
    drawing.refuse();
    await pass();
    expect([identity.getState().drawingPart, said()]).toEqual(['failed', []]);
    identity.startDrawing();
    expect(drawing.requests).toHaveLength(2);
    drawing.answer();
    await pass();
    expect([status(), said()]).toEqual(['drawing', [sentences.preparing]]);
  });

  it('that fails to load before any press loads again at the next touch or key', async () => {
    const { drawing, identity } = await openShownPage();
    drawing.refuse();
    await pass();
    document.dispatchEvent(new Event('keydown'));
    expect(drawing.requests).toHaveLength(2);
    drawing.answer();
    await pass();
    expect(identity.getState().drawingPart).toBe('ready');
  });

  it('that is loading does not stop another way, and opens no surface over it', async () => {
    const { identity, drawing, status } = await openShownPage();
    identity.startDrawing();
    identity.sendCode('123456');
    drawing.answer();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'code' });
    expect(status()).toBe('confirmed');
  });

  it('that is loading cancels the press of a component that leaves, and continues for StrictMode’s second mount', async () => {
    const { identity, drawing, status } = openPage();
    const leave = identity.connect();
    leave();
    identity.connect();
    await pass();
    expect(status()).toBe('idle');
    expect(drawing.requests.length).toBeLessThan(2);
  });
});

describe('the code that sets up a drawing', () => {
  function openSetup() {
    const announcer = createRecordedAnnouncer();
    const making = slow(makingChunk);
    const vault = memoryVault(payersTemplate());
    const protection = vi.fn(vault.protection);
    const enrollment = createEnrollmentController(
      {
        language: en,
        announcer,
        vault: { ...vault, protection },
        memory: plainMemory(),
        deviceKey: {
          enroll: () => Promise.resolve(device),
          holds: () => Promise.resolve(false),
          sign: () => Promise.resolve(null),
          delete: () => Promise.resolve(),
        },
      },
      { confirming: lazyPart(() => Promise.resolve(confirmingChunk)), making: making.part },
    );
    return {
      enrollment,
      making,
      protection,
      vault,
      said: () => announcer.said.map(({ text }) => text),
      progress: () => enrollment.getState().enrollment,
    };
  }

  it('claims nothing about stored drawings before the device was asked', async () => {
    const { enrollment, making, protection } = openSetup();
    enrollment.connect();
    await pass(3_000);
    expect(enrollment.getState()).toMatchObject({ kept: 'unknown', protection: null });
    expect(protection).not.toHaveBeenCalled();
    making.answer();
    await pass();
    expect(enrollment.getState()).toMatchObject({ kept: 'enrolled', protection: 'obfuscated' });
  });

  it('that loads slowly keeps the consent waiting, opens the drawing when it arrives, and stores it', async () => {
    const { enrollment, making, said, progress } = openSetup();
    enrollment.connect();
    enrollment.consent();
    enrollment.consent();
    await pass();
    expect([progress(), said()]).toEqual([{ status: 'preparing' }, [sentences.preparing]]);
    making.answer();
    await pass();
    expect(progress()).toMatchObject({ status: 'collecting', repetitions: [] });
    for (const bend of [0, 0.1, 0.2, 0.3, 0.4]) enrollment.takeDrawing(zigzag(bend));
    await pass();
    expect(enrollment.getState().kept).toBe('enrolled');
    expect(making.requests).toHaveLength(1);
  });

  it('that is slow, then fails, then loads, answers each press', async () => {
    const { enrollment, making, said, progress } = openSetup();
    enrollment.connect();
    enrollment.consent();
    await pass(5_001);
    expect(progress()).toEqual({ status: 'not-ready', cause: 'still-loading' });
    enrollment.consent();
    making.refuse();
    await pass();
    expect(progress()).toEqual({ status: 'not-ready', cause: 'part-missing' });
    enrollment.consent();
    expect(making.requests).toHaveLength(2);
    making.answer();
    await pass();
    expect(progress().status).toBe('collecting');
    const { preparing } = sentences;
    expect(said()).toEqual([
      preparing,
      sentences.retry('drawing', 'still-loading', []),
      preparing,
      sentences.retry('drawing', 'part-missing', []),
      preparing,
    ]);
  });

  it('slow: deletes what is kept as soon as it comes, and says so', async () => {
    const { enrollment, making, said, vault } = openSetup();
    enrollment.connect();
    enrollment.revoke();
    await pass();
    expect([said(), making.requests.length]).toEqual([[], 1]);
    making.answer();
    await pass();
    expect([enrollment.getState().kept, vault.kept(), said()]).toEqual(['deleted', null, [sentences.consent.revoked]]);
  });

  it('refused: says that nothing was deleted, and deletes with the next press', async () => {
    const { enrollment, making, said, vault } = openSetup();
    enrollment.connect();
    enrollment.revoke();
    making.refuse();
    await pass();
    expect([vault.kept(), said()]).toEqual([payersTemplate(), [sentences.enrollment.notDeleted]]);
    enrollment.revoke();
    making.answer();
    await pass();
    expect([enrollment.getState().kept, vault.kept()]).toEqual(['deleted', null]);
  });

  it('opens nothing after the payer has left', async () => {
    const { enrollment, making, progress } = openSetup();
    const leave = enrollment.connect();
    enrollment.consent();
    leave();
    making.answer();
    await pass();
    expect(progress()).toEqual({ status: 'idle' });
  });
});

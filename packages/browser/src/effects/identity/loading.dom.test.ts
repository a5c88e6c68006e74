import { createEnrollmentController, createIdentityController } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** A chunk behind a network that the test answers for, request by request. */
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

/** A page whose payment is shown, and on which the drawing's part is on its way. */
async function openShownPage() {
  const page = openPage();
  page.identity.connect();
  page.confirming.answer();
  await pass(3_000);
  expect(page.identity.getState()).toMatchObject({ status: 'idle', template: 'enrolled', drawingPart: 'loading' });
  return page;
}

describe('the code that reads challenges and signs', () => {
  it('is loaded beside the challenge, and no way begins before both are there', async () => {
    const { identity, app, getChallenge, confirming, said, status } = openPage();
    identity.connect();
    expect([getChallenge.mock.calls.length, confirming.requests.length]).toEqual([1, 1]);
    await pass();
    identity.usePasskey();
    expect(status()).toBe('preparing');
    expect(app).not.toHaveBeenCalled();
    confirming.answer();
    await pass();
    // The payment was not shown when the payer pressed.
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    expect(said()).toEqual([sentences.preparing, sentences.changed('23.50 dollars', 'Blue Bottle')]);
    identity.usePasskey();
    await expect.poll(() => identity.getState()).toMatchObject({ status: 'confirmed', method: 'passkey' });
    expect(confirming.requests).toHaveLength(1);
  });

  it('refused: says nothing by itself, answers a press in words, and is loaded again by the next one', async () => {
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

  it('never there: the press is answered after 30 seconds', async () => {
    const { identity, status } = openPage();
    identity.connect();
    identity.usePasskey();
    await pass(29_000);
    expect(status()).toBe('preparing');
    await pass(2_000);
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
  });
});

describe('the code that takes and compares drawings', () => {
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

  it('slow: holds the press, opens the surface when it comes, and confirms', async () => {
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

  it('slower than the press lasts: rests, asks for another press, and opens nothing by itself', async () => {
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

  it('refused: says so once, and every other way confirms', async () => {
    const { identity, drawing, said, status } = await openShownPage();
    identity.startDrawing();
    drawing.refuse();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'part-missing', failures: 0 });
    expect(said()).toEqual([sentences.preparing, sentences.retry('drawing', 'part-missing', ['passkey'])]);
    identity.usePasskey();
    await expect.poll(status).toBe('confirmed');
  });

  it('refused before anybody pressed: nothing is said, and the press loads it again', async () => {
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

  it('refused before anybody pressed: the next touch or key anywhere loads it again', async () => {
    const { drawing, identity } = await openShownPage();
    drawing.refuse();
    await pass();
    document.dispatchEvent(new Event('keydown'));
    expect(drawing.requests).toHaveLength(2);
    drawing.answer();
    await pass();
    expect(identity.getState().drawingPart).toBe('ready');
  });

  it('on its way: another way confirms, and no surface opens over it', async () => {
    const { identity, drawing, status } = await openShownPage();
    identity.startDrawing();
    identity.sendCode('123456');
    drawing.answer();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'code' });
    expect(status()).toBe('confirmed');
  });

  it('on its way: a component that leaves takes its press along, and StrictMode’s second mount follows on', async () => {
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
      said: () => announcer.said.map(({ text }) => text),
      progress: () => enrollment.getState().enrollment,
    };
  }

  it('is not claimed to keep anything before the device was asked', async () => {
    const { enrollment, making, protection } = openSetup();
    enrollment.connect();
    await pass(3_000);
    expect(enrollment.getState()).toMatchObject({ kept: 'unknown', protection: null });
    expect(protection).not.toHaveBeenCalled();
    making.answer();
    await pass();
    expect(enrollment.getState()).toMatchObject({ kept: 'enrolled', protection: 'obfuscated' });
  });

  it('slow: holds the consent, opens the drawing when it comes, and keeps it', async () => {
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

  it('slower than the press lasts, refused, and then there: each press is answered', async () => {
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

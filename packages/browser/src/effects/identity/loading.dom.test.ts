import { createIdentityController } from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  assertion,
  memoryVault,
  pass,
  payersTemplate,
  plainMemory,
  testClock,
  useTestTime,
  zigzag,
  type Answer,
} from '../../../test/simulateIdentity';
import { createLatePart } from '../../runtime/test-support/createLatePart';
import * as challengeChunk from './challengeCode';
import * as drawingChunk from './drawingCode';

// `runtime/whenReady.dom.test.ts` tests the rules that every flow with late code shares.

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

beforeEach(() => {
  useTestTime();
  vi.stubGlobal('PublicKeyCredential', () => {});
});
afterEach(() => void vi.unstubAllGlobals());

const { identity: sentences } = en.sentences;
const { loading } = sentences;

function openPage({ vault = memoryVault(payersTemplate()) } = {}) {
  const announcer = createRecordedAnnouncer();
  const app = vi.fn<Answer>(() => Promise.resolve('confirmed'));
  const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
  const challengeCode = createLatePart(challengeChunk);
  const drawing = createLatePart(drawingChunk);
  const identity = createIdentityController(
    {
      language: en,
      announcer,
      vault,
      memory: plainMemory(),
      clock: testClock(),
      getChallenge,
      onDrawing: app,
      onPasskey: app,
      onCode: app,
      passkey: { ask: () => Promise.resolve({ kind: 'confirmed', assertion }) },
    },
    { challengeCode: challengeCode.part, drawingCode: drawing.part },
  );
  return {
    identity,
    app,
    getChallenge,
    challengeCode,
    drawing,
    said: () => announcer.said.map(({ text }) => text),
    status: () => identity.getState().status,
  };
}

describe('the code that reads challenges and signs', () => {
  it('is loaded together with the challenge, and no way starts before both have loaded', async () => {
    const { identity, app, getChallenge, challengeCode, said, status } = openPage();
    identity.connect();
    expect([getChallenge.mock.calls.length, challengeCode.requests]).toEqual([1, 1]);
    await pass();
    identity.usePasskey();
    expect(status()).toBe('preparing');
    expect(app).not.toHaveBeenCalled();
    void challengeCode.arrive();
    await pass();
    // The payment was not shown yet when the payer pressed.
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    expect(said()).toEqual([sentences.preparing, sentences.changed('23.50 dollars', 'Blue Bottle')]);
    identity.usePasskey();
    await expect.poll(() => identity.getState()).toMatchObject({ status: 'confirmed', method: 'passkey' });
    expect(challengeCode.requests).toBe(1);
  });

  it('that fails to load says nothing by itself, answers a press in words, and is loaded again at the next one', async () => {
    const { identity, challengeCode, said, status } = openPage();
    identity.connect();
    void challengeCode.fail();
    await pass();
    expect([status(), said()]).toEqual(['idle', []]);
    for (const times of [2, 3]) {
      identity.sendCode('123456');
      void challengeCode.fail();
      await pass();
      expect(challengeCode.requests).toBe(times);
      expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
      expect(said().at(-1)).toBe(sentences.retry('code', 'not-loaded', []));
    }
    identity.sendCode('123456');
    void challengeCode.arrive();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    identity.sendCode('123456');
    await pass();
    expect(status()).toBe('confirmed');
  });

  it('that never comes answers the press after 30 seconds', async () => {
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
  /** A page that shows its payment while the drawing's code is loading. */
  async function openShownPage() {
    const page = openPage();
    page.identity.connect();
    void page.challengeCode.arrive();
    await pass(3_000);
    expect(page.identity.getState()).toMatchObject({ status: 'idle', template: 'enrolled' });
    expect(page.drawing.requests).toBe(1);
    return page;
  }

  it('is not loaded for a payer without a drawing', async () => {
    const { identity, challengeCode, drawing } = openPage({ vault: memoryVault() });
    identity.connect();
    void challengeCode.arrive();
    await pass(5_000);
    document.dispatchEvent(new Event('pointerdown'));
    await pass();
    expect(drawing.requests).toBe(0);
  });

  it('answers the press of a drawing until it is there; then that press opens the surface, and confirms', async () => {
    const { identity, app, drawing, said, status } = await openShownPage();
    identity.startDrawing();
    expect([status(), said(), identity.getReadiness()]).toEqual(['idle', [loading.loading], 'loading']);
    void drawing.arrive();
    await pass();
    expect([status(), said().at(-1), identity.getReadiness()]).toEqual(['idle', loading.ready, 'ready']);
    identity.startDrawing();
    expect(status()).toBe('drawing');
    identity.takeDrawing(zigzag(0.15));
    await pass();
    expect([status(), app.mock.calls.length]).toEqual(['confirmed', 1]);
  });

  it('leaves every other way open, and says nothing more of itself once the payer has taken one', async () => {
    const { identity, drawing, said } = await openShownPage();
    identity.startDrawing();
    identity.sendCode('123456');
    void drawing.arrive();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'code' });
    expect(said()).not.toContain(loading.ready);
  });
});

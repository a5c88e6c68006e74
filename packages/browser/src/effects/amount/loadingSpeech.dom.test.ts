import { factsWithoutAmounts } from '@payaloud/core/amount-entry';
import type { LanguageWords } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { amount } from '@payaloud/core/languages/en/amount';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as speech from '../../microphone/speech';
import { lazyPart } from '../../runtime';
import { createField, pass, usd } from './test-support/simulateField';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const say = en.sentences.amountEntry;
const failed = say.problem('download-failed', factsWithoutAmounts('USD'));

/** A field whose speech code loads or fails when the test says so. */
function createUnloadedField() {
  const tries: { resolve: (loaded: typeof speech) => void; reject: (error: Error) => void }[] = [];
  const bringSpeech = () => new Promise<typeof speech>((resolve, reject) => void tries.push({ resolve, reject }));
  const field = createField({ bringSpeech });
  return {
    ...field,
    tries,
    talk: () => field.controller.startTalking(),
    status: () => field.controller.getState().status,
    async arrive() {
      tries.at(-1)?.resolve(speech);
      await pass(0);
    },
    async refuse() {
      tries.at(-1)?.reject(new TypeError('Failed to fetch'));
      await pass(0);
    },
  };
}

describe('the speech code, while it loads', () => {
  it('is not requested by a field that offers no talk button', () => {
    expect(createUnloadedField().tries).toHaveLength(0);
  });

  it('loads when the page is idle, without a message', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    await pass(2_000);
    expect(field.tries).toHaveLength(1);
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'loading' });
    await field.arrive();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'ready' });
    expect(field.said).toEqual([]);
  });

  it('is known to have failed while it is loaded again', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    const touch = () => document.dispatchEvent(new Event('keydown'));
    const speechNow = () => field.controller.getState().speech;
    touch();
    await field.refuse();
    expect(speechNow()).toBe('failed');
    for (const _ of ['again', 'and again']) {
      touch();
      expect(speechNow()).toBe('retrying');
      await field.refuse();
      expect(speechNow()).toBe('failed');
    }
    touch();
    await field.arrive();
    expect([speechNow(), field.tries.length, field.said]).toEqual(['ready', 4, []]);
  });

  it('opens the microphone for the waiting press if it arrives in time', async () => {
    const field = createUnloadedField();
    field.talk();
    await pass(700);
    await field.arrive();
    expect(field.requests).toHaveLength(1);
    await field.hear('twelve dollars');
    expect(field.status()).toBe('confirming');
    expect(field.texts()).not.toContain(say.speechLoading);
  });

  it('makes the payer wait with one message, and opens no microphone by itself afterwards', async () => {
    const field = createUnloadedField();
    field.talk();
    await pass(10_000);
    expect(field.texts()).toEqual([say.speechLoading]);
    await field.arrive();
    expect(field.texts()).toEqual([say.speechLoading, say.downloaded]);
    expect([field.requests.length, field.status()]).toEqual([0, 'idle']);
    await field.say('twelve dollars');
    expect(field.status()).toBe('confirming');
  });

  it('answers another press at once, and keeps waiting', async () => {
    const field = createUnloadedField();
    field.talk();
    field.controller.finishTalking();
    expect(field.texts()).toEqual([say.speechLoading]);
    await pass(10_000);
    await field.arrive();
    expect(field.texts()).toEqual([say.speechLoading, say.downloaded]);
    expect(field.tries).toHaveLength(1);
  });

  it('does not disturb typing, which ends the wait', async () => {
    const field = createUnloadedField();
    field.talk();
    field.controller.type('12', 'keyboard');
    await pass(10_000);
    await field.arrive();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(1200) });
    expect([field.requests, field.texts()]).toEqual([[], []]);
  });

  it('is no longer waited for after Escape, or once the field is gone', async () => {
    for (const end of ['cancel', 'leave'] as const) {
      const field = createUnloadedField();
      field.talk();
      if (end === 'cancel') field.controller.cancelTalking();
      else field.disconnect();
      await pass(10_000);
      await field.arrive();
      expect([field.status(), field.requests, field.texts()]).toEqual(['idle', [], []]);
    }
  });

  it('claims no microphone: another field may talk meanwhile', async () => {
    const field = createUnloadedField();
    field.talk();
    const other = createField();
    await other.say('twelve dollars');
    expect(field.status()).toBe('preparing');
    expect(other.controller.getState().status).toBe('confirming');
  });
});

describe('the speech code, if it cannot load', () => {
  it('is a problem with a remedy for the payer who pressed, and opens no other way by itself', async () => {
    const field = createUnloadedField();
    field.talk();
    await field.refuse();
    expect(field.texts()).toEqual([`${failed.cause} ${failed.remedy}`]);
    expect(field.controller.getState()).toMatchObject({ status: 'failed', otherWays: 'closed', speech: 'failed' });
  });

  it('is not announced to a payer who did not press', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    await pass(2_000);
    await field.refuse();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'failed' });
    expect(field.texts()).toEqual([]);
  });

  it('loads again at the next press', async () => {
    const field = createUnloadedField();
    field.talk();
    await field.refuse();
    field.controller.sayAgain();
    expect(field.tries).toHaveLength(2);
    await field.arrive();
    await pass(5_000);
    expect(field.requests).toHaveLength(1);
  });
});

describe('the words of a part of a language', () => {
  /** A field whose code that hears is there, and whose words come, or fail to come, when the test says so. */
  function createWordlessField() {
    const tries: { resolve: (words: LanguageWords) => void; reject: (error: Error) => void }[] = [];
    const hearingWords = lazyPart(
      () => new Promise<LanguageWords>((resolve, reject) => void tries.push({ resolve, reject })),
    );
    const field = createField({ language: { ...amount, hearingWords } });
    field.restrict({ currency: 'USD' });
    field.controller.offerSpeech();
    return { ...field, tries, state: () => field.controller.getState() };
  }

  it('are loaded with the code that hears; the field is not ready before', async () => {
    const field = createWordlessField();
    expect(field.state().speech).toBe('waiting');
    await pass(2_000);
    expect([field.state().speech, field.tries.length]).toEqual(['loading', 1]);
    field.tries[0]?.resolve(en.words);
    await pass(0);
    expect(field.state().speech).toBe('ready');
    await field.say('twelve dollars');
    expect(field.state()).toMatchObject({ status: 'confirming', money: usd(1200) });
  });

  it('open the microphone by the press that waited for them, if they come in time', async () => {
    const field = createWordlessField();
    field.controller.startTalking();
    await pass(700);
    expect([field.requests.length, field.tries.length]).toEqual([0, 1]);
    field.tries[0]?.resolve(en.words);
    await pass(0);
    expect(field.requests).toHaveLength(1);
    expect(field.requests[0]?.language.words).toBe(en.words);
  });

  it('are a problem with its remedy if they cannot come, and the next press loads them again', async () => {
    const field = createWordlessField();
    field.controller.startTalking();
    field.tries[0]?.reject(new TypeError('Failed to fetch'));
    await pass(0);
    expect(field.texts()).toEqual([`${failed.cause} ${failed.remedy}`]);
    expect(field.state()).toMatchObject({ status: 'failed', otherWays: 'closed', speech: 'failed' });
    field.controller.sayAgain();
    field.tries[1]?.resolve(en.words);
    await pass(5_000);
    expect(field.requests).toHaveLength(1);
  });

  it('are awaited again if the app changes the language: a press then waits and hears in the new one', async () => {
    const field = createField();
    const hearingWords = lazyPart(() => Promise.resolve(en.words));
    field.controller.offerSpeech();
    expect(field.controller.getState().speech).toBe('ready');
    field.restrict({ language: { ...amount, hearingWords } });
    await field.say('twelve dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', speech: 'ready', money: usd(1200) });
  });

  it('hear nothing without words or a way to load them, and say so', async () => {
    const { hearingWords: _, ...wordless } = amount;
    const field = createField({ language: wordless });
    field.restrict({ currency: 'USD' });
    await field.say('twelve dollars');
    expect(field.texts()).toEqual([`${failed.cause} ${failed.remedy}`]);
  });
});

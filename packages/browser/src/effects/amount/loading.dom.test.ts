import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import type { LanguageWords } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { amount } from '@payaloud/core/languages/en/amount';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../../runtime';
import { createField, pass, usd } from './test-support/simulateField';
import * as turns from './turns';

// `runtime/whenReady.dom.test.ts` tests the rules that every flow with late code shares.

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

const { amountEntry: say } = en.sentences;
const { loading } = say;

/** A field whose code that hears comes, or fails to come, when the test says so. */
function createUnloadedField() {
  const tries: { resolve: (loaded: typeof turns) => void; reject: (error: Error) => void }[] = [];
  const bringSpeech = () => new Promise<typeof turns>((resolve, reject) => void tries.push({ resolve, reject }));
  const field = createField({ bringSpeech });
  return {
    ...field,
    tries,
    talk: () => field.controller.startTalking(),
    status: () => field.controller.getState().status,
    async arrive() {
      tries.at(-1)?.resolve(turns);
      await pass(0);
    },
    async refuse() {
      tries.at(-1)?.reject(new TypeError('Failed to fetch'));
      await pass(0);
    },
  };
}

describe('the code that hears', () => {
  it('is not requested by a field that offers no talk button, and when the page is idle by one that does', async () => {
    const field = createUnloadedField();
    await pass(2_000);
    expect(field.tries).toHaveLength(0);
    field.controller.offerSpeech();
    await pass(2_000);
    expect([field.tries.length, field.controller.getReadiness()]).toEqual([1, 'loading']);
    await field.arrive();
    expect([field.controller.getReadiness(), field.said]).toEqual(['ready', []]);
  });

  it('answers a press until it is there, opens no microphone by itself, and hears at the next press', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    field.talk();
    await pass(10_000);
    expect([field.texts(), field.status()]).toEqual([[loading.loading], 'idle']);
    await field.arrive();
    expect([field.texts(), field.requests]).toEqual([[loading.loading, loading.ready], []]);
    await field.say('twelve dollars');
    expect(field.status()).toBe('confirming');
  });

  it('that cannot come leaves every other way open, and is loaded again at the next press', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    field.talk();
    await field.refuse();
    expect(field.texts()).toEqual([loading.loading, loading.failed]);
    field.controller.type('12', 'keyboard');
    field.controller.commit();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(1200) });
    await field.refuse();
    field.talk();
    await field.arrive();
    expect(field.texts().at(-1)).toBe(loading.ready);
  });

  it('is no longer waited for after typing, Escape, or once the field is gone', async () => {
    for (const end of ['type', 'cancel', 'leave'] as const) {
      const field = createUnloadedField();
      field.controller.offerSpeech();
      field.talk();
      if (end === 'type') field.controller.type('12', 'keyboard');
      else if (end === 'cancel') field.controller.cancelTalking();
      else field.disconnect();
      await field.arrive();
      expect([field.status(), field.requests, field.texts()]).toEqual(['idle', [], [loading.loading]]);
    }
  });

  it('claims no microphone before it is there: another field may talk meanwhile', async () => {
    const field = createUnloadedField();
    field.talk();
    const other = createField();
    await other.say('twelve dollars');
    expect([field.status(), other.controller.getState().status]).toEqual(['idle', 'confirming']);
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
    expect(field.controller.getReadiness()).toBe('loading');
    await pass(2_000);
    expect([field.controller.getReadiness(), field.tries.length]).toEqual(['loading', 1]);
    field.tries[0]?.resolve(en.words);
    await pass(0);
    expect(field.controller.getReadiness()).toBe('ready');
    await field.say('twelve dollars');
    expect(field.state()).toMatchObject({ status: 'confirming', money: usd(1200) });
    expect(field.requests[0]?.language.words).toBe(en.words);
  });

  it('are awaited again if the app changes the language: a press is then answered, and the next one hears', async () => {
    const field = createField();
    const state = () => field.controller.getState();
    const hearingWords = lazyPart(() => Promise.resolve(en.words));
    field.controller.offerSpeech();
    expect(field.controller.getReadiness()).toBe('ready');
    field.restrict({ language: { ...amount, hearingWords } });
    field.controller.startTalking();
    await pass(0);
    expect(field.texts()).toEqual([loading.loading, loading.ready]);
    await field.say('twelve dollars');
    expect(state()).toMatchObject({ status: 'confirming', money: usd(1200) });
  });

  it('hear nothing without words or a way to load them, and say so', async () => {
    const { hearingWords: _, ...wordless } = amount;
    const field = createField({ language: wordless });
    field.restrict({ currency: 'USD' });
    await field.say('twelve dollars');
    const { cause, remedy } = say.problem('download-failed', factsWithoutAmounts('USD'));
    expect(field.texts()).toEqual([`${cause} ${remedy}`]);
  });
});

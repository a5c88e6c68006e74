import { en } from '@payaloud/core/languages/en';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as speech from '../../microphone/speech';
import { createField, pass, usd } from './test-support/simulateField';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const say = en.sentences.amountEntry;
const failed = say.problem('download-failed', { amount: '', limit: null });

/** A field whose code that hears comes, or fails to come, when the test says so. */
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

describe('what hears, while it is on its way', () => {
  it('is not asked for by a field that nobody offers to talk to', () => {
    expect(createUnloadedField().tries).toHaveLength(0);
  });

  it('is loaded when the page is idle, without a word', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    await pass(2_000);
    expect(field.tries).toHaveLength(1);
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'loading' });
    await field.arrive();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'ready' });
    expect(field.said).toEqual([]);
  });

  it('opens the microphone by the press that waited for it, if it comes in time', async () => {
    const field = createUnloadedField();
    field.talk();
    await pass(700);
    await field.arrive();
    expect(field.requests).toHaveLength(1);
    await field.hear('twelve dollars');
    expect(field.status()).toBe('confirming');
    expect(field.texts()).not.toContain(say.speechLoading);
  });

  it('tells the payer to wait once, and opens no microphone by itself afterwards', async () => {
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

  it('answers a further press at once, which ends no wait', async () => {
    const field = createUnloadedField();
    field.talk();
    field.controller.finishTalking();
    expect(field.texts()).toEqual([say.speechLoading]);
    await pass(10_000);
    await field.arrive();
    expect(field.texts()).toEqual([say.speechLoading, say.downloaded]);
    expect(field.tries).toHaveLength(1);
  });

  it('leaves typing as it is, which ends the wait', async () => {
    const field = createUnloadedField();
    field.talk();
    field.controller.type('12', 'keyboard');
    await pass(10_000);
    await field.arrive();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(1200) });
    expect([field.requests, field.texts()]).toEqual([[], []]);
  });

  it('ends the wait at Escape, and when the field has gone', async () => {
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

describe('what hears, if it cannot come', () => {
  it('is a problem with its remedy for the payer who pressed, and opens the other ways', async () => {
    const field = createUnloadedField();
    field.talk();
    await field.refuse();
    expect(field.texts()).toEqual([`${failed.cause} ${failed.remedy}`]);
    expect(field.controller.getState()).toMatchObject({ status: 'failed', otherWays: 'open', speech: 'failed' });
  });

  it('is not told to a payer who did not press', async () => {
    const field = createUnloadedField();
    field.controller.offerSpeech();
    await pass(2_000);
    await field.refuse();
    expect(field.controller.getState()).toMatchObject({ status: 'idle', speech: 'failed' });
    expect(field.texts()).toEqual([]);
  });

  it('is loaded again by the next press', async () => {
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

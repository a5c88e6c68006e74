import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { createWordEnrollment, createWordStore, type WordStore } from '@payaloud/word-enrollment';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saidInto, sayWords } from '../test-support/saidWords';

const hook = Symbol.for('payaloud.trace');
const page = globalThis as { [hook]?: (step: unknown) => void };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete page[hook];
});

/** Simulates a payer who says each requested word, and a device that takes `savingMs` to store it. */
async function teach(seconds: number, savingMs: number) {
  const stored = createWordStore();
  const store: WordStore = {
    ...stored,
    async save(...given) {
      await new Promise((resolve) => setTimeout(resolve, savingMs));
      await stored.save(...given);
    },
  };
  const announcer = createRecordedAnnouncer();
  const says = saidInto(() => sayWords([enrollment.getState().word ?? ''], { seed: 1 }));
  const enrollment = createWordEnrollment({ language: en, currency: 'USD', store, assets: '/', openMicrophone: says });
  enrollment.connect(announcer);
  await vi.advanceTimersByTimeAsync(10);
  enrollment.start('required');
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  return { announcer, enrollment, stored };
}

describe('createWordEnrollment', () => {
  it('does not restore a word that is deleted while it is being saved', async () => {
    const { announcer, enrollment, stored } = await teach(10, 60_000);
    expect(enrollment.getState()).toMatchObject({ status: 'checking', progress: { takes: 1 } });
    enrollment.deleteAll();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await stored.load('en')).toEqual({});
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'deleted', progress: { takes: 0 } });
    expect(announcer.said.map(({ text }) => text)).toEqual(['Say: zero.', en.sentences.enrolledWords.deleted]);
  });

  it('asks for the next take once the last one is saved', async () => {
    const { announcer, enrollment } = await teach(10, 60_000);
    expect(announcer.said).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(announcer.said.at(1)?.text).toBe(en.sentences.enrolledWords.again('zero'));
    enrollment.stop();
  });

  it('tells that the page forbids the microphone, because the payer cannot allow it', async () => {
    const announcer = createRecordedAnnouncer();
    const enrollment = createWordEnrollment({
      language: en,
      currency: 'USD',
      store: createWordStore(),
      assets: '/',
      openMicrophone: () =>
        Promise.reject(Object.assign(new Error('A policy forbids it'), { code: 'blocked-by-page' })),
    });
    enrollment.connect(announcer);
    await vi.advanceTimersByTimeAsync(10);
    enrollment.start('required');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'blocked-by-page' });
    expect(announcer.said.at(-1)?.text).toBe(en.sentences.enrolledWords.stopped['blocked-by-page']);
  });

  it('passes its steps to the trace hook without any sound', async () => {
    const steps: unknown[] = [];
    page[hook] = (step) => steps.push(step);
    const { enrollment } = await teach(20, 0);
    enrollment.stop();
    expect(enrollment.getState().progress.takes).toBeGreaterThan(1);
    const plain = JSON.stringify(steps);
    expect(plain).toContain('"type":"taken"');
    expect(plain).not.toContain('energies');
    expect(JSON.parse(plain)).toEqual(steps);
  });
});

import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { createWordEnrollment, createWordStore, type WordStore } from '@payaloud/word-enrollment';
import { afterEach, describe, expect, it } from 'vitest';
import { saidInto, sayWords } from '../test-support/saidWords';

const hook = Symbol.for('payaloud.trace');
const page = globalThis as { [hook]?: (step: unknown) => void };

afterEach(() => {
  delete page[hook];
});

/** Simulates a payer who says each requested word, and a device that takes `savingMs` to store it. */
async function teach(seconds: number, savingMs: number) {
  const clock = createFakeClock();
  const stored = createWordStore();
  const store: WordStore = {
    ...stored,
    async save(...given) {
      await new Promise<void>((resolve) => clock.after(savingMs, resolve));
      await stored.save(...given);
    },
  };
  const announcer = createRecordedAnnouncer();
  const says = saidInto(() => sayWords([enrollment.getState().word ?? ''], { seed: 1 }));
  const options = { language: en, currency: 'USD', store, assets: '/', openMicrophone: says, clock } as const;
  const enrollment = createWordEnrollment(options);
  enrollment.connect(announcer);
  await clock.pass(10);
  enrollment.start('required');
  await clock.pass(seconds * 1_000);
  return { announcer, enrollment, stored, clock };
}

describe('createWordEnrollment', () => {
  it('does not restore a word that is deleted while it is being saved', async () => {
    const { announcer, enrollment, stored, clock } = await teach(10, 60_000);
    expect(enrollment.getState()).toMatchObject({ status: 'checking', progress: { takes: 1 } });
    enrollment.deleteAll();
    await clock.pass(120_000);
    expect(await stored.load('en')).toEqual({});
    expect(enrollment.getState()).toMatchObject({ status: 'idle', end: 'deleted', progress: { takes: 0 } });
    expect(announcer.said.map(({ text }) => text)).toEqual(['Say: zero.', en.sentences.enrolledWords.deleted]);
  });

  it('asks for the next take once the last one is saved', async () => {
    const { announcer, enrollment, clock } = await teach(10, 60_000);
    expect(announcer.said).toHaveLength(1);
    await clock.pass(60_000);
    expect(announcer.said.at(1)?.text).toBe(en.sentences.enrolledWords.again('zero'));
    enrollment.stop();
  });

  it('tells that the page forbids the microphone, because the payer cannot allow it', async () => {
    const clock = createFakeClock();
    const announcer = createRecordedAnnouncer();
    const enrollment = createWordEnrollment({
      language: en,
      currency: 'USD',
      store: createWordStore(),
      assets: '/',
      clock,
      openMicrophone: () =>
        Promise.reject(Object.assign(new Error('A policy forbids it'), { code: 'blocked-by-page' })),
    });
    enrollment.connect(announcer);
    await clock.pass(10);
    enrollment.start('required');
    await clock.pass(10_000);
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

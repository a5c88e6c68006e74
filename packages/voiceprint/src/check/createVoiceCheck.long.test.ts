import { readingMs, type RecognitionEngine, type VoiceCheck } from '@payaloud/browser/internal';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import {
  createVoiceCheck,
  createVoiceStore,
  gaussianVerifier,
  type SpeakerVerifier,
  type VoiceCheckOptions,
  type VoiceMatch,
  type VoiceTemplate,
} from '@payaloud/voiceprint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDigitSpeaker, type SaidDigits } from '../test-support/digitSpeaker';

const hook = Symbol.for('payaloud.trace');
const page = globalThis as { [hook]?: (step: unknown) => void };
afterEach(() => void delete page[hook]);

const sound = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10) / 7);
const template: VoiceTemplate = { version: 1, model: 'double', values: new Float32Array(1), speechMs: 9_000 };
const { again } = voice.check;

const downloadable = { availability: async () => ({ kind: 'downloadable', bytes: 6_800_000 }) as const };
const unsupported = { availability: async () => ({ kind: 'unavailable', cause: 'unsupported' }) as const };

interface World {
  readonly band?: 'match' | 'unsure' | 'mismatch';
  /** The model gives this reason in place of a band. */
  readonly fault?: 'noisy';
  /** The digits that the recognizer hears. Default: the prompt. */
  readonly hears?: (digits: readonly number[]) => SaidDigits['heard'];
  readonly stored?: VoiceTemplate | null;
  /** Default: the recognizer is on the device. */
  readonly engine?: Partial<RecognitionEngine>;
  /** Default: none protects the stored voice. */
  readonly passkey?: 'asked-for';
  /** Default: 0. */
  readonly missed?: number;
}

function createWorld(world: World = {}) {
  const { band = 'match', hears = (digits: readonly number[]) => digits.join(' '), stored = template } = world;
  const { fault } = world;
  const match = vi.fn(async (): Promise<VoiceMatch> =>
    fault ? { kind: 'not-compared', reason: fault } : { kind: 'compared', band, score: 0, speechMs: 3_000 },
  );
  const verifier: SpeakerVerifier = { match, enroll: async () => ({ ok: false, reason: 'too-few' }) };
  const speaker = createDigitSpeaker(() => ({ pcm: sound, heard: hears(check.getState().digits) }));
  let misses = world.missed ?? 0;
  const load = vi.fn(async () => stored);
  const tries = { read: () => misses, write: (count: number) => void (misses = count) };
  const clock = createFakeClock();
  const check: VoiceCheck = createVoiceCheck({
    language: en,
    voice,
    store: {
      has: async () => stored !== null,
      load,
      save: async () => {},
      delete: async () => {},
      protection: async () => (world.passkey ? 'passkey' : 'obfuscated'),
      subscribe: () => () => {},
    },
    verifier,
    createEngine: (microphone) => ({ ...speaker.createEngine(microphone), ...world.engine }),
    assets: '/',
    openMicrophone: speaker.openMicrophone,
    tries,
    clock,
  });
  const announcer = createRecordedAnnouncer();
  const ends: VoiceEnd[] = [];
  const open = (by: 'press' | 'page' = 'press') => check.open(announcer, (end) => void ends.push(end), by);
  const status = () => check.getState().status;
  const said = () => announcer.said.map(({ text }) => text);
  return { check, open, ends, status, said, match, load, microphone: speaker, misses: () => misses, clock };
}

/** In ms, longer than any reply takes to read. */
const replyMs = 7_000;

async function confirm(world: ReturnType<typeof createWorld>) {
  if (world.status() === 'again') await world.clock.pass(replyMs);
  await vi.waitFor(() => expect(world.status()).toBe('prompt'));
  world.check.talk();
  await vi.waitFor(() => expect(['opening', 'listening', 'checking']).not.toContain(world.status()));
}

describe('createVoiceCheck', () => {
  it('compares one answer to the prompt, and says nothing by itself', async () => {
    const world = createWorld();
    world.open();
    await confirm(world);
    expect(world.ends).toEqual([{ kind: 'matched', tries: 1 }]);
    expect(world.match).toHaveBeenCalledWith(template, [sound]);
    expect(world.said()).toEqual([]);
    expect(world.microphone.open()).toBe(0);
  });

  it('shows the digits and opens the microphone only on a press', async () => {
    const world = createWorld();
    world.open();
    await vi.waitFor(() => expect(world.status()).toBe('prompt'));
    expect(world.check.getState().digits).toHaveLength(6);
    expect(world.check.spell([4, 0])).toEqual(['four', 'zero']);
    expect(world.microphone.open()).toBe(0);
  });

  it('refuses a recording of other digits without comparing it, and does not count it', async () => {
    const world = createWorld({ hears: (digits) => digits.map((digit) => (digit + 5) % 10).join(' ') });
    world.open();
    const { prompt } = await vi.waitFor(() => {
      expect(world.status()).toBe('prompt');
      return world.check.getState();
    });
    await confirm(world);
    expect(world.said()).toEqual([again['not-heard']]);
    // New digits take the focus, and would cut the reply.
    await world.clock.pass(readingMs(again['not-heard']) - 1);
    expect(world.status()).toBe('again');
    await world.clock.pass(1);
    expect(world.check.getState()).toMatchObject({ status: 'prompt', prompt: prompt + 1 });
    expect(world.match).not.toHaveBeenCalled();
    expect(world.misses()).toBe(0);
  });

  it.each(['unsure', 'mismatch'] as const)('locks after five voices that were %s, across pages', async (band) => {
    const world = createWorld({ band });
    world.open();
    for (let tries = 1; tries <= 5; tries += 1) await confirm(world);
    expect(world.ends).toEqual([{ kind: 'locked' }]);
    expect(world.said()).toEqual([4, 3, 2, 1].map(voice.check.noMatch));
    expect(world.misses()).toBe(5);
    world.open();
    expect(world.ends).toEqual([{ kind: 'locked' }, { kind: 'locked' }]);
    world.check.forgive();
    expect(world.misses()).toBe(0);
  });

  it('says that it is noisy, counts no try, and leaves only the other ways after five times', async () => {
    const world = createWorld({ fault: 'noisy' });
    world.open();
    for (let answer = 1; answer <= 5; answer += 1) await confirm(world);
    expect(world.said()).toEqual([...Array.from({ length: 4 }, () => again.noisy), voice.check.obstacles.unclear]);
    expect([world.status(), world.misses(), world.ends]).toEqual(['blocked', 0, []]);
  });

  it('tells in words why nothing was heard', async () => {
    const world = createWorld({ hears: () => 'permission-denied' });
    world.open();
    await confirm(world);
    expect(world.said()).toEqual([voice.check.obstacles.permission]);
    expect(world.misses()).toBe(0);
  });

  it('closes the microphone when it is left, and ends no more', async () => {
    const world = createWorld({ hears: () => 'unfinished' });
    const leave = world.open();
    await vi.waitFor(() => expect(world.status()).toBe('prompt'));
    world.check.talk();
    await vi.waitFor(() => expect(world.status()).toBe('listening'));
    expect(world.microphone.open()).toBe(1);
    leave();
    await vi.waitFor(() => expect(world.microphone.open()).toBe(0));
    expect([world.status(), world.ends, world.said()]).toEqual(['closed', [], []]);
  });

  it('ends for one component when another opens it', async () => {
    const world = createWorld();
    const leave = world.open();
    await vi.waitFor(() => expect(world.status()).toBe('prompt'));
    world.open();
    expect(world.ends).toEqual([{ kind: 'left' }]);
    leave();
    await confirm(world);
    expect(world.ends).toEqual([{ kind: 'left' }, { kind: 'matched', tries: 1 }]);
  });

  it('refuses a recognizer that sends the voice elsewhere', () => {
    const speaker = createDigitSpeaker(() => ({ pcm: sound, heard: 'unfinished' }));
    const voiceGoes = { kind: 'sent-to', recipient: 'Somebody' } as const;
    const createEngine: VoiceCheckOptions['createEngine'] = (open) => ({ ...speaker.createEngine(open), voiceGoes });
    const rest = { language: en, voice, store: createVoiceStore(), verifier: gaussianVerifier(), assets: '/' };
    expect(() => createVoiceCheck({ ...rest, createEngine })).toThrow(
      expect.objectContaining({ code: 'not-on-device' }),
    );
  });

  it('renews the digits after their time, and closes after three prompts without an answer', async () => {
    const world = createWorld();
    world.open();
    for (let prompt = 1; prompt <= 3; prompt += 1) {
      await vi.waitFor(() => expect(world.check.getState()).toMatchObject({ status: 'prompt', prompt }));
      await world.clock.pass(59_000);
      expect(world.status()).toBe('prompt');
      await world.clock.pass(5_000);
    }
    expect([world.ends, world.misses(), world.said()]).toEqual([[{ kind: 'left' }], 0, []]);
  });

  it('ends if the stored voice is gone', async () => {
    const world = createWorld({ stored: null });
    world.open();
    await vi.waitFor(() => expect(world.ends).toEqual([{ kind: 'unavailable' }]));
  });

  it.each<[string, World, 'none' | 'asks-first' | 'ready']>([
    ['a stored voice and a recognizer', {}, 'ready'],
    ['no stored voice', { stored: null }, 'none'],
    ['a recognizer that has to be downloaded', { engine: downloadable }, 'asks-first'],
    ['a recognizer that this browser cannot run', { engine: unsupported }, 'none'],
    ['a passkey that protects the voice', { passkey: 'asked-for' }, 'asks-first'],
    ['a lock', { missed: 5 }, 'asks-first'],
  ])('can show its digits without a press only if nothing comes before them: %s', async (_what, given, readiness) => {
    expect(await createWorld(given).check.readiness()).toBe(readiness);
  });

  it('reads the voice with the first answer if the page opened it', async () => {
    const world = createWorld();
    world.open('page');
    expect(world.status()).toBe('prompt');
    expect(world.load).not.toHaveBeenCalled();
    await confirm(world);
    expect(world.ends).toEqual([{ kind: 'matched', tries: 1 }]);
    expect(world.match).toHaveBeenCalledWith(template, [sound]);
  });

  it('downloads the recognizer again if the payer agrees, tells how far it is, and goes on with the digits', async () => {
    let report = (_loaded: number, _total: number | null) => {};
    let done = () => {};
    const download: RecognitionEngine['download'] = (_tag, { onProgress }) => {
      report = onProgress;
      return new Promise((resolve) => (done = resolve));
    };
    const world = createWorld({ engine: { ...downloadable, download } });
    world.open();
    await vi.waitFor(() => expect(world.check.getState()).toMatchObject({ status: 'download', megabytes: 6.8 }));
    world.check.repeat();
    world.check.talk();
    await vi.waitFor(() => {
      report(3_000_000, 6_800_000);
      expect(world.check.getState().percent).toBe(44);
    });
    done();
    await vi.waitFor(() => expect(world.status()).toBe('again'));
    const { download: ask, downloading, again: replies } = voice.check;
    expect(world.said()).toEqual([ask(6.8), downloading(null), downloading(44), replies.downloaded]);
    await world.clock.pass(replyMs);
    expect(world.status()).toBe('prompt');
  });

  it('stops the download when the payer leaves', async () => {
    const stopped = vi.fn();
    const download: RecognitionEngine['download'] = (_tag, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          stopped();
          reject(signal.reason);
        }),
      );
    const world = createWorld({ engine: { ...downloadable, download } });
    const leave = world.open();
    await vi.waitFor(() => expect(world.status()).toBe('download'));
    world.check.talk();
    await vi.waitFor(() => expect(world.status()).toBe('downloading'));
    await Promise.resolve();
    leave();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
    expect([world.status(), world.ends]).toEqual(['closed', []]);
  });

  it('passes its steps to the trace hook without any sound or template', async () => {
    const steps: unknown[] = [];
    page[hook] = (step) => steps.push(step);
    const world = createWorld();
    world.open();
    await confirm(world);
    const plain = JSON.stringify(steps);
    expect(plain).toContain('"type":"compared"');
    expect(plain).not.toMatch(/pcm|values|speechMs/);
    expect(JSON.parse(plain)).toEqual(steps);
  });
});

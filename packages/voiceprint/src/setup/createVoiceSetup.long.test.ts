import type { Announcer, RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { createRecordedAnnouncer } from '@payaloud/testing';
import {
  createVoiceSetup,
  gaussianVerifier,
  type SpeakerVerifier,
  type VoiceEnrollment,
  type VoiceOptions,
  type VoiceStore,
} from '@payaloud/voiceprint';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDigitSpeaker, type SaidDigits } from '../test-support/digitSpeaker';
import { memoryVoiceStore } from '../test-support/memoryVoiceStore';
import { faultyRound, rightRounds, roundTranscripts, soundOf } from '../test-support/spokenRounds';
import { payer, impostor, syntheticBackground } from '../test-support/syntheticBackground';

const hook = Symbol.for('payaloud.trace');
const page = globalThis as { [hook]?: (step: unknown) => void };
const say = voice.setup;

beforeAll(() => void syntheticBackground());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void delete page[hook]);

const [, down] = roundTranscripts;

const shipped = gaussianVerifier({ loadBackground: async () => syntheticBackground() });
const enrolled: { readonly sounds: readonly Float32Array[]; readonly enrollment: Promise<VoiceEnrollment> }[] = [];
/** The verifier that ships. Most tests enroll the same rounds, so that their template is made once. */
const verifier: SpeakerVerifier = {
  ...shipped,
  enroll(rounds) {
    const sounds = rounds.flat();
    const known = enrolled.find((one) => areSameSounds(one.sounds, sounds));
    if (known) return known.enrollment;
    const enrollment = shipped.enroll(rounds);
    enrolled.push({ sounds, enrollment });
    return enrollment;
  },
};

function areSameSounds(one: readonly Float32Array[], other: readonly Float32Array[]): boolean {
  const isSame = (pcm: Float32Array, at: number) => pcm.every((sample, index) => sample === other[at]?.[index]);
  return one.length === other.length && one.every((pcm, at) => pcm.length === other[at]?.length && isSame(pcm, at));
}

/** The payer's words in each round. The last ones are repeated for ever. */
function world(rounds: readonly SaidDigits[], options: Partial<VoiceOptions> = {}) {
  const speaker = createDigitSpeaker(() => rounds[Math.min(speaker.opened(), rounds.length) - 1]!);
  const store = memoryVoiceStore();
  const announcer = createRecordedAnnouncer();
  const setup = createVoiceSetup({
    language: en,
    voice,
    store,
    verifier,
    createEngine: speaker.createEngine,
    openMicrophone: speaker.openMicrophone,
    assets: '/',
    ...options,
  });
  const settle = () => vi.advanceTimersByTimeAsync(1_000);
  return {
    setup,
    speaker,
    store,
    announcer,
    settle,
    texts: () => announcer.said.map(({ text }) => text),
    agree: async (by: Announcer = announcer) => {
      const undo = setup.connect(by);
      await settle();
      setup.begin();
      await settle();
      setup.agree();
      await settle();
      return undo;
    },
    talk: async () => {
      setup.talk();
      await settle();
    },
  };
}

const rounds3 = rightRounds();

describe('setting up a voice', () => {
  it('takes three rounds, stores one template, and says what comes next each time', async () => {
    const { agree, announcer, setup, store, speaker, talk, texts } = world(rounds3);
    await agree();
    for (let round = 0; round < 3; round++) await talk();
    expect(setup.getState()).toMatchObject({ status: 'enrolled', protection: 'memory', more: 'offered' });
    expect(await store.load()).toMatchObject({ version: 1, values: expect.any(Float32Array) });
    expect([speaker.opened(), speaker.open()]).toEqual([3, 0]);
    expect(texts()).toEqual([
      say.label,
      ...say.consent(null),
      'Round 1 of 3. Press, then speak. Count from 0 to 9.',
      'Good. Round 2 of 3. Count down from 9 to 0.',
      'Good. Round 3 of 3. Say the even digits, then the odd ones: 0, 2, 4, 6, 8, 1, 3, 5, 7, 9.',
      say.busy,
      say.ends.enrolled,
    ]);
    expect(announcer.said.find(({ text }) => text.startsWith('Round 1'))?.speech).toBe(
      'Round 1 of 3. Press, then speak. Count from zero to nine.',
    );
  });

  it('names the round of another voice, and needs only that one again', async () => {
    const mixed = [rounds3[0], { pcm: soundOf(impostor, 2), heard: down }, rounds3[2], rounds3[1]];
    const { agree, setup, talk, texts, store } = world(mixed);
    await agree();
    for (let round = 0; round < 3; round++) await talk();
    expect(setup.getState()).toMatchObject({ status: 'ready', round: 2, fault: 'not-one-voice', done: 2 });
    expect(texts().at(-1)).toBe('Round 2 sounded unlike the others. Count down from 9 to 0.');
    expect(await store.has()).toBe(false);
    await talk();
    expect(setup.getState().status).toBe('enrolled');
  });

  it.each<[string, SaidDigits]>([
    ['too-quiet', faultyRound('too-quiet')],
    ['too-quiet', { ...faultyRound('too-quiet'), heard: 'no-speech' }],
    ['clipped', faultyRound('clipped')],
    ['noisy', faultyRound('noisy')],
    ['too-short', faultyRound('too-short')],
    ['wrong-words', { pcm: soundOf(payer, 1), heard: 'zero one two three four five six' }],
    ['wrong-words', { pcm: soundOf(payer, 1), heard: down }],
    ['wrong-words', { pcm: soundOf(payer, 1), heard: 'not-understood' }],
    ['not-heard', { pcm: new Float32Array(16_000), heard: 'no-speech' }],
    ['noisy', { pcm: soundOf(payer, 1), heard: 'too-loud' }],
    ['timeout', { pcm: soundOf(payer, 1), heard: 'timeout' }],
  ])('tells that a round was %s', async (fault, said) => {
    const { agree, setup, talk, texts } = world([said]);
    await agree();
    await talk();
    expect(setup.getState()).toMatchObject({ status: 'ready', round: 1, done: 0, fault });
    expect(texts().at(-1)).toBe(`${say.faults(fault as 'noisy', 1)} Count from 0 to 9.`);
  });

  it('takes a round of which eight digits were heard', async () => {
    const { agree, setup, talk } = world([
      { pcm: soundOf(payer, 1), heard: 'zero one two three five six seven eight' },
    ]);
    await agree();
    await talk();
    expect(setup.getState()).toMatchObject({ round: 2, done: 1 });
  });

  it.each([
    ['permission-denied', 'permission'],
    ['permission-denied-once', 'permission'],
    ['no-microphone', 'no-microphone'],
    ['unsupported', 'unsupported'],
    ['blocked-by-page', 'blocked-by-page'],
    ['engine-failed', 'failed'],
  ] as const)('tells that there was nothing to check: %s', async (heard, obstacle) => {
    const { agree, setup, talk, texts } = world([{ pcm: soundOf(payer, 1), heard }]);
    await agree();
    await talk();
    expect(setup.getState()).toMatchObject({ status: 'ready', obstacle });
    expect(texts().at(-1)).toBe(say.obstacles[obstacle]);
  });

  it('closes the microphone at once if the payer pauses, leaves or goes away', async () => {
    for (const how of ['pause', 'leave', 'away'] as const) {
      const { agree, setup, speaker, talk } = world([{ pcm: soundOf(payer, 1), heard: 'unfinished' }]);
      const undo = await agree();
      await talk();
      expect(setup.getState().status).toBe('listening');
      expect(speaker.open()).toBe(1);
      if (how === 'away') undo();
      else setup[how]();
      await vi.advanceTimersByTimeAsync(1);
      expect([how, speaker.open()]).toEqual([how, 0]);
      expect(setup.getState().status).toBe(how === 'leave' ? 'none' : 'paused');
    }
  });

  it('checks what was said so far if the payer presses again', async () => {
    const { agree, setup, talk } = world([{ pcm: soundOf(payer, 1), heard: 'unfinished' }]);
    await agree();
    await talk();
    await talk();
    expect(setup.getState()).toMatchObject({ status: 'ready', fault: 'wrong-words' });
  });

  it('keeps the rounds over a remount', async () => {
    const { agree, announcer, setup, talk } = world(rounds3);
    const undo = await agree();
    await talk();
    undo();
    setup.connect(announcer);
    expect(setup.getState()).toMatchObject({ status: 'paused', done: 1 });
    await talk();
    await talk();
    expect(setup.getState()).toMatchObject({ done: 2, round: 3 });
  });

  it('gets nothing from a payer who did not hear what is kept', async () => {
    const interrupted = createRecordedAnnouncer({ deliver: () => 'interrupted' });
    const { agree, setup, speaker } = world(rounds3);
    await agree(interrupted);
    expect(setup.getState()).toMatchObject({ status: 'consent', consent: 'unheard' });
    const paragraphs = [say.label, ...say.consent(null)];
    expect(interrupted.said.map(({ text }) => text)).toEqual([...paragraphs, ...paragraphs]);
    setup.talk();
    expect(speaker.opened()).toBe(0);
  });

  it('is stored with a second press if the device refused, and leaves nothing if it is deleted', async () => {
    let mayStore = false;
    const store = memoryVoiceStore();
    const save: VoiceStore['save'] = (template) =>
      mayStore ? store.save(template) : Promise.reject(new Error('Full'));
    const { agree, setup, settle, talk } = world(rounds3, { store: { ...store, save } });
    await agree();
    for (let round = 0; round < 3; round++) await talk();
    expect(setup.getState()).toMatchObject({ status: 'unsaved', end: 'not-stored' });
    mayStore = true;
    setup.store();
    await settle();
    expect(setup.getState().status).toBe('enrolled');
    setup.deleteVoice();
    await settle();
    expect(setup.getState()).toMatchObject({ status: 'none', end: 'deleted' });
    expect(await store.has()).toBe(false);
  });

  it('says if it could not be deleted', async () => {
    const store = { ...memoryVoiceStore(), has: async () => true, delete: () => Promise.reject(new Error('Busy')) };
    const { announcer, setup, settle, texts } = world(rounds3, { store });
    setup.connect(announcer);
    await settle();
    setup.deleteVoice();
    await settle();
    expect(setup.getState()).toMatchObject({ status: 'enrolled', end: 'not-deleted' });
    expect(texts()).toEqual([say.ends['not-deleted']]);
  });

  it('tries again if what compares voices does not load', async () => {
    const enroll = vi.fn<SpeakerVerifier['enroll']>(() => Promise.reject(new Error('Offline')));
    const { agree, setup, talk, texts } = world(rounds3, { verifier: { ...verifier, enroll } });
    await agree();
    for (let round = 0; round < 3; round++) await talk();
    expect(texts().at(-1)).toBe(say.obstacles['not-loaded']);
    enroll.mockImplementation((rounds) => verifier.enroll(rounds));
    await talk();
    expect(setup.getState().status).toBe('enrolled');
  });

  it('tells the download before the payer agrees, and downloads only after', async () => {
    const download = vi.fn<NonNullable<RecognitionEngine['download']>>(() => Promise.reject(new Error('Offline')));
    const speaker = createDigitSpeaker(() => rounds3[0]);
    const { agree, announcer, setup, settle, texts } = world(rounds3, {
      createEngine: (microphone) => ({
        ...speaker.createEngine(microphone),
        availability: () => Promise.resolve({ kind: 'downloadable', bytes: 26_200_000 }),
        download,
      }),
    });
    setup.connect(announcer);
    await settle();
    setup.begin();
    await settle();
    expect(texts()).toContainEqual(expect.stringContaining('26.2 megabytes'));
    expect(download).not.toHaveBeenCalled();
    setup.leave();
    await agree();
    expect(setup.getState()).toMatchObject({ status: 'not-loaded', obstacle: 'not-loaded' });
    download.mockResolvedValue();
    setup.agree();
    await settle();
    expect(setup.getState().status).toBe('ready');
  });

  it('is not offered in another language than that of its sentences', async () => {
    const { announcer, setup, settle } = world(rounds3, { language: { ...en, tag: 'fr' } });
    setup.connect(announcer);
    await settle();
    setup.begin();
    expect(setup.getState().status).toBe('unavailable');
    expect(announcer.said).toEqual([]);
  });

  it('refuses an engine that sends the voice elsewhere', () => {
    const speaker = createDigitSpeaker(() => rounds3[0]);
    const voiceGoes = { kind: 'sent-to', recipient: 'Google' } as const;
    const createEngine: VoiceOptions['createEngine'] = (open) => ({ ...speaker.createEngine(open), voiceGoes });
    expect(() => world(rounds3, { createEngine })).toThrow(expect.objectContaining({ code: 'not-on-device' }));
  });

  it('puts neither sound nor template into its steps', async () => {
    const steps: unknown[] = [];
    page[hook] = (step) => steps.push(step);
    const { agree, talk } = world(rounds3);
    await agree();
    for (let round = 0; round < 3; round++) await talk();
    const plain = JSON.stringify(steps);
    expect(plain).toContain('"type":"made"');
    expect(JSON.parse(plain)).toEqual(steps);
    expect(plain).not.toMatch(/values|pcm|speechMs/);
  });
});

import { claimMicrophone, type ListenEvents, type ListenOutcome, type RecognitionEngine } from '@payaloud/browser';
import type { OpenMicrophone } from '@payaloud/browser/capture';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { createDigitEngine } from './digitEngine';
import { listenToDigits } from './listenToDigits';

const answer = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10));

/** A recognizer that hears `outcome` as soon as its microphone has heard `answer`. */
function createWorld(outcome: ListenOutcome) {
  const asked: string[] = [];
  const openMicrophone: OpenMicrophone = async (events) => {
    queueMicrotask(() => events.onSamples(answer, 16_000));
    return { close() {} };
  };
  const createEngine = (microphone: OpenMicrophone): RecognitionEngine => ({
    name: 'double',
    voiceGoes: { kind: 'on-device' },
    availability: async () => ({ kind: 'available' }),
    listen({ expect }, events: ListenEvents) {
      asked.push(expect);
      const settle = (settled: ListenOutcome) => queueMicrotask(() => events.onSettled(settled));
      const signal = new AbortController().signal;
      void microphone({ onSamples: () => (events.onCapture?.(), settle(outcome)), onLost() {} }, { signal });
      return { stop() {}, abort: () => settle({ kind: 'failed', cause: 'aborted' }) };
    },
  });
  const announcer = createRecordedAnnouncer();
  const digitEngine = createDigitEngine(openMicrophone, createEngine);
  const create = () => listenToDigits({ digitEngine, language: en, announcer });
  return { asked, announcer, digitEngine, create };
}

describe('listenToDigits', () => {
  it('returns the sound and the digits, and forgets the sound', async () => {
    const { asked, create, digitEngine } = createWorld({ kind: 'heard', transcripts: ['four 7 oh'] });

    expect(await create().listen()).toEqual({ kind: 'heard', pcm: answer, digits: [4, 7, 0] });
    expect(asked).toEqual(['prompted-digits']);
    expect(digitEngine.pcm()).toHaveLength(0);
  });

  it('takes the first transcript with a digit', async () => {
    const { create } = createWorld({ kind: 'heard', transcripts: ['well', 'four', 'five'] });

    expect(await create().listen()).toMatchObject({ digits: [4] });
  });

  it('forgets the sound of a failed listening', async () => {
    const { create, digitEngine } = createWorld({ kind: 'failed', cause: 'no-speech' });

    expect(await create().listen()).toEqual({ kind: 'failed', cause: 'no-speech' });
    expect(digitEngine.pcm()).toHaveLength(0);
  });

  it('gives way to a newer press', async () => {
    const { create } = createWorld({ kind: 'heard', transcripts: ['four'] });
    const heard = create().listen();
    const newer = claimMicrophone(() => {});

    expect(await heard).toEqual({ kind: 'failed', cause: 'aborted' });
    newer.end();
  });
});

import { claimMicrophone, type ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { createEngineDouble, createSoundDouble } from '../test-support/digitDoubles';
import { createDigitEngine } from './digitEngine';
import { listenToDigits } from './listenToDigits';

const answer = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10));

function createWorld(outcome: ListenOutcome) {
  const { asked, createEngine } = createEngineDouble(() => outcome);
  const digitEngine = createDigitEngine(createSoundDouble(answer).openMicrophone, createEngine);
  const announcer = createRecordedAnnouncer();
  return { asked, digitEngine, create: () => listenToDigits({ digitEngine, language: en, announcer }) };
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

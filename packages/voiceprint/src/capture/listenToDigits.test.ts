import { claimMicrophone } from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { createDigitSpeaker, type SaidDigits } from '../test-support/digitSpeaker';
import { createDigitEngine } from './digitEngine';
import { listenToDigits } from './listenToDigits';

const answer = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10));

function createWorld(heard: SaidDigits['heard']) {
  const asked: string[] = [];
  const speaker = createDigitSpeaker(() => ({ pcm: answer, heard }));
  const digitEngine = createDigitEngine({
    assets: '/',
    openMicrophone: speaker.openMicrophone,
    createEngine(microphone) {
      const engine = speaker.createEngine(microphone);
      return {
        ...engine,
        listen(request, events) {
          asked.push(request.expect);
          return engine.listen(request, events);
        },
      };
    },
  });
  const announcer = createRecordedAnnouncer();
  return { asked, digitEngine, create: () => listenToDigits({ digitEngine, language: en, announcer }) };
}

describe('listenToDigits', () => {
  it('returns the sound and the digits, and forgets the sound', async () => {
    const { asked, create, digitEngine } = createWorld('four 7 oh');

    expect(await create().listen()).toEqual({ kind: 'heard', pcm: answer, digits: [4, 7, 0] });
    expect(asked).toEqual(['prompted-digits']);
    expect(digitEngine.pcm()).toHaveLength(0);
  });

  it('forgets the sound of a failed listening', async () => {
    const { create, digitEngine } = createWorld('no-speech');

    expect(await create().listen()).toEqual({ kind: 'failed', cause: 'no-speech', pcm: answer });
    expect(digitEngine.pcm()).toHaveLength(0);
  });

  it('gives way to a newer press', async () => {
    const { create } = createWorld('unfinished');
    const heard = create().listen();
    const newer = claimMicrophone(() => {});

    expect(await heard).toMatchObject({ kind: 'failed', cause: 'aborted' });
    newer.end();
  });
});

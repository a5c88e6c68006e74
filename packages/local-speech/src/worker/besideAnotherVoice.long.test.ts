import { beforeAll, describe, expect, it } from 'vitest';
import { grammarLimits, listenToClip, type Verdict } from '../../../../test/benchmarks/local-speech/listenToClip';
import { createRooms } from '../../../../test/benchmarks/local-speech/rooms';
import { fliteSpeaker } from '../../../../test/benchmarks/local-speech/speakers';
import { hasSpeechTools, warnWithoutSpeechTools, type Voice } from '../../../../test/end-to-end/support/speechWav';
import { sharedNodeRecognizer } from '../test-support/nodeRecognizer';
import type { SpeechRecognizer } from './recognize';

/** Clips from test/benchmarks/local-speech.bench.ts that were once heard wrongly, and some that are heard rightly. */
warnWithoutSpeechTools('amounts beside another voice');

type Said = readonly [text: string, voice: Voice, minorUnits: number, decibelsBelow: 10 | 20];

describe.skipIf(!hasSpeechTools)('amounts while somebody else says another amount', () => {
  let recognizer: SpeechRecognizer;

  beforeAll(async () => {
    recognizer = await sharedNodeRecognizer();
  });

  it('accepts no amount that was once heard wrongly', async () => {
    const found = await verdicts(recognizer, [
      ['nineteen dollars ninety nine', 'slt', 1999, 10],
      ['seven dollars and five cents', 'rms', 705, 20],
    ]);
    expect(found).not.toContain('wrong');
  });

  it('still hears clear amounts exactly, or offers them', async () => {
    const found = await verdicts(recognizer, [
      ['fifteen hundred dollars', 'kal16', 150_000, 20],
      ['ninety nine cents', 'kal16', 99, 20],
      ['fifty dollars', 'rms', 5000, 20],
      ['three dollars seventy five', 'rms', 375, 20],
    ]);
    expect(found).toEqual(['exact', 'exact', 'asked-right', 'asked-right']);
  });
});

/** The verdict for each amount while somebody else says "thirty one dollars". */
async function verdicts(recognizer: SpeechRecognizer, list: readonly Said[]): Promise<Verdict[]> {
  const rooms = createRooms([], [fliteSpeaker('awb').say('thirty one dollars')]);
  const found: Verdict[] = [];
  for (const [text, voice, minorUnits, level] of list) {
    const room = rooms.find(({ name }) => name === `other amount ${level} dB`);
    const clip = room?.place(fliteSpeaker(voice).say(text), 0) ?? new Float32Array();
    const recognize = (pcm: Float32Array) => recognizer.recognize(pcm, 'amount', 'USD');
    found.push((await listenToClip({ recognize, ...grammarLimits }, clip, minorUnits)).verdict);
  }
  return found;
}

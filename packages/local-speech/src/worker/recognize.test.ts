import { en } from '@payaloud/core/languages/en';
import { hearChoice } from '@payaloud/core/internal/spoken-amount';
import { hearAnswer } from '@payaloud/core/spoken-amount';
import { beforeAll, describe, expect, it } from 'vitest';
import { grammarLimits, listenToClip } from '../../../../test/benchmarks/local-speech/listenToClip';
import { burst } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { sharedNodeRecognizer } from '../test-support/nodeRecognizer';
import { utterance } from '../test-support/utterance';
import type { SpeechRecognizer } from './recognize';

/** A sample of test/benchmarks/local-speech.bench.ts that every run must pass. `recognize.long.test.ts` has more. */
warnWithoutSpeechTools('recognition of voices in Node');

describe.skipIf(!hasSpeechTools)('createSpeechRecognizer', () => {
  let recognizer: SpeechRecognizer;

  beforeAll(async () => {
    recognizer = await sharedNodeRecognizer();
  });

  it('hears an amount after a cough', async () => {
    const listen = { recognize: (pcm: Float32Array) => recognizer.recognize(pcm, 'amount'), ...grammarLimits };
    const clip = burst(speechPcm('twelve dollars', 'rms'), 0);
    expect((await listenToClip(listen, clip, 1200)).verdict).toBe('exact');
  });

  it('asks about an amount of two voices, of which one says "two hundred" and the other "twenty dollars"', () => {
    const pcm = utterance([speechPcm('two hundred', 'awb'), speechPcm('twenty dollars', 'slt')], 0.05, 900);
    expect(transcriptsOf(pcm, 'amount')).toEqual(['', 'two hundred twenty dollars']);
  });

  it('understands nothing if it hears lakh for an amount in dollars', () => {
    const said = speechPcm('twenty lakh dollars', 'slt');
    expect(recognizer.recognize(said, 'amount', 'USD')).toEqual({ kind: 'not-understood' });
    expect(recognizer.recognize(said, 'amount', 'INR')).toMatchObject({ transcripts: ['twenty lakh dollars'] });
  });

  it.each([
    ['the second one', 'slt', { answer: 'second', named: null }],
    ['twenty dollars', 'slt', { answer: null, named: { minorUnits: 2000, currency: 'USD' } }],
    ['the first train', 'slt', { answer: null, named: null }],
  ] as const)('hears "%s" as the answer to a question about two amounts', (said, voice, choice) => {
    const transcripts = transcriptsOf(speechPcm(said, voice), 'choice');
    expect(hearChoice(transcripts, { language: en, currency: 'USD' })).toEqual(choice);
  });

  it("hears yes, but not in a screen reader's prompt", () => {
    expect(hearAnswer(transcriptsOf(speechPcm('yes', 'rms'), 'answer'), en)).toBe('yes');
    expect(hearAnswer(transcriptsOf(speechPcm('yes button', 'rms'), 'answer'), en)).toBeNull();
  });

  it('understands nothing in silence', () => {
    expect(recognizer.recognize(new Float32Array(16_000), 'amount')).toEqual({ kind: 'not-understood' });
  });

  function transcriptsOf(pcm: Float32Array, task: 'amount' | 'answer' | 'choice'): readonly string[] {
    const recognition = recognizer.recognize(pcm, task);
    return recognition.kind === 'heard' ? recognition.transcripts : [];
  }
});

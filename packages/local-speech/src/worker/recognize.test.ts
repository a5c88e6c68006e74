import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  hasSpeechTools,
  speechPcm,
  warnWithoutSpeechTools,
  type Voice,
} from '../../../../test/end-to-end/support/speechWav';
import { createNodeRecognizer } from '../testing/nodeRecognizer';
import type { SpeechRecognizer } from './recognize';

/** A sample of test/benchmarks/local-speech.bench.ts: what every run has to hold. */
warnWithoutSpeechTools('recognition of voices in Node');

describe.skipIf(!hasSpeechTools)('createSpeechRecognizer', { timeout: 60_000 }, () => {
  let recognizer: SpeechRecognizer;

  beforeAll(async () => {
    recognizer = await createNodeRecognizer();
  }, 60_000);

  afterAll(() => recognizer?.delete());

  const transcriptsOf = (text: string, voice: Voice, task: 'amount' | 'answer') => {
    const recognition = recognizer.recognize(speechPcm(text, voice), task);
    return recognition.kind === 'heard' ? recognition.transcripts : [];
  };

  it.each<[string, Voice, number]>([
    ['twelve dollars', 'rms', 1200],
    ['seven dollars and five cents', 'kal16', 705],
    ['forty two dollars please', 'awb', 4200],
    ['three dollars seventy five', 'slt', 375],
  ])('hears "%s" from %s', (said, voice, minorUnits) => {
    const heard = hearAmount(transcriptsOf(said, voice, 'amount'), { language: en, currency: 'USD' });
    expect(heard).toMatchObject({ kind: 'amount', money: money(minorUnits, 'USD') });
  });

  it('asks where fifteen and fifty sound alike', () => {
    const heard = hearAmount(transcriptsOf('thirteen dollars and thirty cents', 'kal16', 'amount'), {
      language: en,
      currency: 'USD',
    });
    expect(heard.kind).not.toBe('amount');
  });

  it.each<[string, Voice]>([
    ['where is the nearest station', 'awb'],
    ['accept button', 'slt'],
  ])('takes "%s" for no amount', (said, voice) => {
    expect(hearAmount(transcriptsOf(said, voice, 'amount'), { language: en, currency: 'USD' }).kind).toBe('refused');
  });

  it('hears yes, and not in the prompt of a screen reader', () => {
    expect(hearAnswer(transcriptsOf('yes', 'rms', 'answer'), en)).toBe('yes');
    expect(hearAnswer(transcriptsOf('cancel', 'awb', 'answer'), en)).toBe('cancel');
    expect(hearAnswer(transcriptsOf('yes button', 'rms', 'answer'), en)).toBeNull();
  });

  it('understands nothing in silence', () => {
    expect(recognizer.recognize(new Float32Array(16_000), 'amount')).toEqual({ kind: 'not-understood' });
  });
});

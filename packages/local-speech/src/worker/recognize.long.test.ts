import { en } from '@payaloud/core/languages/en';
import { hearChoice } from '@payaloud/core/internal/spoken-amount';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { beforeAll, describe, expect, it } from 'vitest';
import { grammarLimits, listenToClip, type Verdict } from '../../../../test/benchmarks/local-speech/listenToClip';
import { babble, mix, whiteNoise } from '../../../../test/benchmarks/local-speech/noise';
import {
  hasSpeechTools,
  speechPcm,
  warnWithoutSpeechTools,
  type Voice,
} from '../../../../test/end-to-end/support/speechWav';
import { sharedNodeRecognizer } from '../test-support/nodeRecognizer';
import { utterance } from '../test-support/utterance';
import type { SpeechRecognizer } from './recognize';

/** More of test/benchmarks/local-speech.bench.ts than every commit tries. */
warnWithoutSpeechTools('recognition of voices in Node');

type Said = readonly [text: string, voice: Voice, minorUnits: number | null];
type Place = (clip: Float32Array, seed: number) => Float32Array;

describe.skipIf(!hasSpeechTools)('createSpeechRecognizer', () => {
  let recognizer: SpeechRecognizer;

  beforeAll(async () => {
    recognizer = await sharedNodeRecognizer();
  });

  async function verdicts(list: readonly Said[], place: Place = (clip) => clip): Promise<Verdict[]> {
    const listen = { recognize: (pcm: Float32Array) => recognizer.recognize(pcm, 'amount'), ...grammarLimits };
    const found: Verdict[] = [];
    for (const [seed, [text, voice, minorUnits]] of list.entries())
      found.push((await listenToClip(listen, place(speechPcm(text, voice), seed), minorUnits)).verdict);
    return found;
  }

  it('hears no wrong amount in a murmur, in white noise, or beside a voice that says another amount', async () => {
    const murmur = ['could you open the window please', 'the train leaves from platform nine'].map((sentence) =>
      speechPcm(sentence, 'rms').subarray(9_000, 30_000),
    );
    const rival = speechPcm('thirty one dollars', 'awb');
    const beside: Place = (clip) =>
      mix(
        clip,
        Float32Array.from({ length: clip.length }, (_, at) => rival[at] ?? 0),
        10,
      );
    const said: Said[] = [['six dollars', 'slt', 600]];
    const found = [
      ...(await verdicts(said, (clip, seed) => mix(clip, babble(murmur, clip.length, seed), 30))),
      ...(await verdicts(said, (clip, seed) => mix(clip, whiteNoise(clip.length, seed), 20))),
      ...(await verdicts(said, beside)),
    ];
    expect(found).not.toContain('wrong');
    expect(found[1]).toBe('refused');
  });

  it("does not take a screen reader's prompt for an amount", async () => {
    const said: Said[] = [['confirm twenty dollars button', 'slt', null]];
    expect(await verdicts(said)).not.toContain('wrong');
  });

  it('asks about a number that was begun twice, and offers the meant amount', () => {
    const pcm = utterance([speechPcm('twenty', 'rms'), speechPcm('twenty dollars', 'rms')], 0.25, 900);
    const heard = hearAmount(transcriptsOf(pcm, 'amount'), { language: en, currency: 'USD' });
    expect(heard).toMatchObject({
      kind: 'ambiguous',
      candidates: expect.arrayContaining([{ minorUnits: 2000, currency: 'USD' }]) as unknown,
    });
  });

  it('asks about an amount with a numeral that is hardly likelier than any speech', () => {
    const said = 'one thousand two hundred dollars';
    expect(transcriptsOf(speechPcm(said, 'slt'), 'amount')).toEqual(['', said]);
  });

  it('hears words with 2.5 s between them, and asks about them, only with a long pause setting', () => {
    const words = ['forty', 'two', 'dollars'].map((word) => speechPcm(word, 'slt'));
    const whole = transcriptsOf(utterance(words, 2.5, 3_000), 'amount');
    expect(hearAmount(whole, { language: en, currency: 'USD' })).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ minorUnits: 4200 }],
    });
    expect(utterance(words, 2.5, 900).length).toBeLessThan(2 * 16_000);
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

  it("hears yes, but not in a screen reader's prompt", () => {
    expect(hearAnswer(transcriptsOf(speechPcm('yes', 'rms'), 'answer'), en)).toBe('yes');
    expect(hearAnswer(transcriptsOf(speechPcm('yes button', 'rms'), 'answer'), en)).toBeNull();
  });

  it.each([
    ['the second one', 'slt', { answer: 'second', named: null }],
    ['twenty dollars', 'slt', { answer: null, named: { minorUnits: 2000, currency: 'USD' } }],
    ['the first train', 'slt', { answer: null, named: null }],
    ['first', 'rms', { answer: 'first', named: null }],
    ['neither', 'slt', { answer: 'no', named: null }],
    // Heard as forty or fourteen.
    ['forty dollars', 'rms', { answer: null, named: null }],
    ['for the second time', 'rms', { answer: null, named: null }],
  ] as const)('hears "%s" as the answer to a question about two amounts', (said, voice, choice) => {
    const transcripts = transcriptsOf(speechPcm(said, voice), 'choice');
    expect(hearChoice(transcripts, { language: en, currency: 'USD' })).toEqual(choice);
  });

  function transcriptsOf(pcm: Float32Array, task: 'amount' | 'answer' | 'choice'): readonly string[] {
    const recognition = recognizer.recognize(pcm, task);
    return recognition.kind === 'heard' ? recognition.transcripts : [];
  }
});

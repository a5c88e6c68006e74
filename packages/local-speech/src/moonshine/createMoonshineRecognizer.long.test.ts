import { en } from '@payaloud/core/languages/en';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import { beforeAll, describe, expect, it } from 'vitest';
import { fliteSpeaker } from '../../../../test/benchmarks/local-speech/speakers';
import { hasSpeechTools, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import type { Task } from '../grammar/taskGrammar';
import { createNodeMoonshine } from '../test-support/nodeMoonshine';
import type { MoonshineRecognizer } from './createMoonshineRecognizer';

warnWithoutSpeechTools('amounts that Moonshine hears');

/** The real weights and real speech. */
describe.skipIf(!hasSpeechTools)('createMoonshineRecognizer', () => {
  const voice = fliteSpeaker('slt');
  let recognizer: MoonshineRecognizer;

  beforeAll(async () => {
    const loaded = await createNodeMoonshine();
    if (!loaded) throw new Error('The weights of Moonshine are not installed');
    recognizer = loaded;
  });

  async function transcriptsOf(said: string, task: Task, currency?: string): Promise<readonly string[]> {
    const recognition = await recognizer.recognize(voice.say(said), task, currency);
    return recognition.kind === 'heard' ? recognition.transcripts : [];
  }

  it.each([
    ['twenty three dollars and fifty cents', 2350],
    ['I want to pay thirty five dollars', 3500],
    ['fifteen hundred dollars', 150_000],
  ])('hears "%s"', async (said, minorUnits) => {
    const heard = hearAmount(await transcriptsOf(said, 'amount', 'USD'), { language: en, currency: 'USD' });
    expect(heard).toMatchObject({ kind: 'amount', money: { minorUnits } });
  });

  it('asks about "seven dollars and five cents", which this voice mumbles, and offers nothing unlikely beside it', async () => {
    const recognition = await recognizer.recognize(voice.say('seven dollars and five cents'), 'amount', 'USD');
    expect(recognition).toEqual({
      kind: 'heard',
      transcripts: ['Seven dollars and five cents.'],
      certainty: 'doubtful',
    });
  });

  it('hears lakh in rupees', async () => {
    const heard = hearAmount(await transcriptsOf('two lakh rupees', 'amount', 'INR'), {
      language: en,
      currency: 'INR',
    });
    expect(heard).toMatchObject({ kind: expect.stringMatching(/amount|ambiguous/), heard: /lakh|200,?000/i });
  });

  it("hears answers, and no answer in a screen reader's voice", async () => {
    expect(hearAnswer(await transcriptsOf('yes', 'answer'), en)).toBe('yes');
    expect(hearAnswer(await transcriptsOf('the second one', 'choice', 'USD'), en)).toBe('second');
    expect(hearAnswer(await transcriptsOf('none of these', 'choice', 'USD'), en)).toBe('no');
    expect(await transcriptsOf('yes button', 'answer')).toEqual([]);
  });

  it('hears no amount in a sentence, and tells why a denied one is none', async () => {
    expect(await transcriptsOf('the meeting is on the second floor today', 'amount', 'USD')).toEqual([]);
    const denied = await transcriptsOf('not ten dollars', 'amount', 'USD');
    expect(hearAmount(denied, { language: en, currency: 'USD' })).toMatchObject({ kind: 'refused', reason: 'negated' });
  });
});

import type { ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { transcriberEngine, type MicrophoneEvents, type TranscriberOptions } from '@payaloud/local-speech';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fliteSpeaker } from '../../../../test/benchmarks/local-speech/speakers';
import { hasSpeechTools, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { createNodeMoonshine } from '../test-support/nodeMoonshine';
import { silence } from '../test-support/voices';

warnWithoutSpeechTools('amounts that Moonshine writes');

/** A third-party model behind `transcriberEngine`, with real weights and real speech. */
describe.skipIf(!hasSpeechTools)('Moonshine behind transcriberEngine', { timeout: 120_000 }, () => {
  let transcribe: TranscriberOptions['transcribe'];

  beforeAll(async () => {
    const recognizer = await createNodeMoonshine();
    if (!recognizer) throw new Error('The weights of Moonshine are not installed');
    transcribe = async (pcm) => (await recognizer.hear(pcm, 'amount')).free.text;
  }, 60_000);

  it('hears the amount that is said', async () => {
    const heard = await hearSaid('twenty three dollars and fifty cents');
    expect(heard).toMatchObject({ kind: 'amount', money: { minorUnits: 2350, currency: 'USD' } });
  });

  it('hears no amount in a sentence without one', async () => {
    expect(await hearSaid('the meeting is on the second floor today')).not.toMatchObject({ kind: 'amount' });
  });

  async function hearSaid(text: string): Promise<HeardAmount | null> {
    let events: MicrophoneEvents | undefined;
    const engine = transcriberEngine({
      name: 'moonshine-tiny',
      languages: ['en'],
      assets: '/payaloud/',
      transcribe,
      openMicrophone: async (given) => {
        events = given;
        return { close() {} };
      },
    });
    const outcomes: ListenOutcome[] = [];
    engine.listen({ language: en, expect: 'amount' }, { onSettled: (outcome) => outcomes.push(outcome) });
    for (const sound of [silence(0.5), fliteSpeaker('slt').say(text), silence(2)]) events?.onSamples(sound, 16_000);
    await vi.waitUntil(() => outcomes.length > 0, { timeout: 60_000 });
    const [outcome] = outcomes;
    return outcome?.kind === 'heard' ? hearAmount(outcome.transcripts, { language: en, currency: 'USD' }) : null;
  }
});

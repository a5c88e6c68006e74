import type { ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import {
  transcriberEngine,
  type MicrophoneEvents,
  type NextTokens,
  type TranscriberOptions,
} from '@payaloud/local-speech';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fliteSpeaker } from '../../../../test/benchmarks/local-speech/speakers';
import { hasSpeechTools, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { beamSearch } from '../moonshine/beamSearch';
import type { MoonshineModel } from '../moonshine/moonshineModel';
import { addNoise } from '../noise/addNoise';
import { openNodeMoonshine, type OpenedMoonshine } from '../test-support/nodeMoonshine';
import { silence } from '../test-support/voices';

warnWithoutSpeechTools('amounts that Moonshine writes');

type Way = 'its texts' | 'its tokens';

/** A third-party model behind `transcriberEngine`, with real weights and real speech. */
describe.skipIf(!hasSpeechTools)('Moonshine behind transcriberEngine', () => {
  const listen = { name: 'moonshine-tiny', languages: ['en'], assets: '/payaloud/' };
  let ways: Record<Way, TranscriberOptions>;

  beforeAll(async () => {
    const opened = await openNodeMoonshine();
    if (!opened) throw new Error('The weights of Moonshine are not installed');
    const { model, pieces } = opened;
    ways = {
      'its texts': { ...listen, transcribe: (pcm) => textOf(opened, pcm) },
      'its tokens': { ...listen, tokens: { pieces, end: 2, encode: (pcm) => nextTokensOf(model, pcm) } },
    };
  });

  it.each<Way>(['its texts', 'its tokens'])('hears the amount that is said, by %s', async (way) => {
    const heard = await hearSaid('twenty three dollars and fifty cents', ways[way]);
    expect(heard).toMatchObject({ kind: 'amount', money: { minorUnits: 2350, currency: 'USD' } });
  });

  it.each<Way>(['its texts', 'its tokens'])('hears no amount in a sentence without one, by %s', async (way) => {
    const heard = await hearSaid('the meeting is on the second floor today', ways[way]);
    expect(heard).not.toMatchObject({ kind: 'amount' });
  });

  it('asks about an amount that it mumbles, by its tokens', async () => {
    const heard = await hearSaid('seven dollars and five cents', ways['its tokens']);
    expect(heard).toMatchObject({ kind: 'ambiguous', candidates: [{ minorUnits: 705 }, {}, {}] });
  });
});

/** The model's own text, without the texts that an amount can have: a runtime that offers text searches for nothing else. */
async function textOf({ model, pieces }: OpenedMoonshine, pcm: Float32Array): Promise<string> {
  const search = {
    automaton: { isEnd: () => false },
    pathsFrom: () => [],
    pieces,
    end: 2,
    maxTokens: 40,
    minLogP: -10,
  };
  return (await beamSearch(await model.encode(addNoise(pcm)), search)).greedy.text;
}

/** The model's steps, as another runtime would offer them: it finds the row that each text continues. */
async function nextTokensOf(model: MoonshineModel, pcm: Float32Array): Promise<NextTokens> {
  const rows = await model.encode(pcm);
  let before: readonly string[] = [];
  return (texts) => {
    const parents = texts.map((text) => before.indexOf(text.slice(0, -1).join()));
    before = texts.map((text) => text.join());
    return texts[0]?.length === 0
      ? rows.begin()
      : rows.advance(
          parents,
          texts.map((text) => text.at(-1) ?? 0),
        );
  };
}

async function hearSaid(text: string, options: TranscriberOptions): Promise<HeardAmount | null> {
  let events: MicrophoneEvents | undefined;
  const engine = transcriberEngine({
    ...options,
    openMicrophone: async (given) => {
      events = given;
      return { close() {} };
    },
  });
  const outcomes: ListenOutcome[] = [];
  engine.listen(
    { language: en, expect: 'amount', currency: 'USD' },
    { onSettled: (outcome) => outcomes.push(outcome) },
  );
  for (const sound of [silence(0.5), fliteSpeaker('slt').say(text), silence(2)]) events?.onSamples(sound, 16_000);
  await vi.waitUntil(() => outcomes.length > 0, { timeout: 60_000 });
  const [outcome] = outcomes;
  return outcome?.kind === 'heard' ? hearAmount(outcome.transcripts, { language: en, currency: 'USD' }) : null;
}

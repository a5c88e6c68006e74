import type { ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { transcriberEngine, type MicrophoneEvents } from '@payaloud/local-speech';
import { describe, expect, it, vi } from 'vitest';
import { silence, voice } from '../test-support/voices';

/** Speaks one utterance to an engine whose model returns these texts one after another. */
async function say(...texts: string[]): Promise<ListenOutcome | undefined> {
  let events: MicrophoneEvents | undefined;
  const lengths: number[] = [];
  const engine = transcriberEngine({
    name: 'a model',
    languages: ['en'],
    assets: '/payaloud/',
    transcribe: async (pcm) => texts[lengths.push(pcm.length) - 1] ?? '',
    openMicrophone: async (given) => {
      events = given;
      return { close() {} };
    },
  });
  const outcomes: ListenOutcome[] = [];
  engine.listen({ language: en, expect: 'amount' }, { onSettled: (outcome) => outcomes.push(outcome) });
  events?.onSamples(silence(0.5), 16_000);
  events?.onSamples(voice(1), 16_000);
  events?.onSamples(silence(2), 16_000);
  await vi.waitUntil(() => outcomes.length > 0, { timeout: 10_000 });
  return outcomes[0];
}

const amountOf = (outcome: ListenOutcome | undefined) =>
  outcome?.kind === 'heard' ? hearAmount(outcome.transcripts, { language: en, currency: 'USD' }) : outcome?.kind;

describe('transcriberEngine', () => {
  it('hears the amount that all texts agree on', async () => {
    const outcome = await say(
      ' Twenty-three dollars and fifty cents.',
      ' $23.50.',
      'twenty three dollars fifty',
      '23.50 dollars',
    );
    expect(amountOf(outcome)).toMatchObject({ kind: 'amount', money: { minorUnits: 2350 } });
  });

  it('asks if the faster, slower or cleaned sound gives another amount', async () => {
    const [fifteen, fifty] = ['Fifteen dollars.', 'Fifty dollars.'];
    expect(amountOf(await say(fifteen, fifty, fifteen, fifteen))).toMatchObject({ kind: 'ambiguous' });
    expect(amountOf(await say(fifteen, fifteen, fifty, fifteen))).toMatchObject({ kind: 'ambiguous' });
    expect(amountOf(await say(fifteen, fifteen, fifteen, fifty))).toMatchObject({ kind: 'ambiguous' });
  });

  it('fails if one of the sounds has no text', async () => {
    const twelve = 'Twelve dollars.';
    expect(await say(twelve, '[music]', twelve, twelve)).toMatchObject({ kind: 'failed' });
    expect(await say(twelve, twelve, '', twelve)).toMatchObject({ kind: 'failed' });
    expect(await say(twelve, twelve, twelve, '')).toMatchObject({ kind: 'failed' });
  });

  it('is available only for its languages and their regions', async () => {
    const engine = transcriberEngine({ name: 'a', languages: ['en'], assets: '/', transcribe: async () => '' });
    expect(await engine.availability('en-IN')).toEqual({ kind: 'available' });
    expect(await engine.availability('enm')).toMatchObject({ kind: 'unavailable' });
  });

  it('reports that the voice stays on the device', () => {
    const engine = transcriberEngine({ name: 'a', languages: ['en'], assets: '/', transcribe: async () => '' });
    expect(engine.voiceGoes).toEqual({ kind: 'on-device' });
  });
});

import type { ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { transcriberEngine, type MicrophoneEvents, type TokenModel } from '@payaloud/local-speech';
import { describe, expect, it, vi } from 'vitest';
import { silence, voice } from '../test-support/voices';

const pieces = [' fif', 'teen', 'ty', ' dollars', '<end>', ' good', ' morning'];
const end = 4;

/** Probabilities of the pieces that may follow a text. All others are very unlikely. */
type Probabilities = (text: string) => Readonly<Partial<Record<string, number>>>;

/** A model whose likelihoods are known numbers. */
function modelOf(next: Probabilities): TokenModel & { readonly asked: readonly (readonly string[])[] } {
  const asked: string[][] = [];
  return {
    pieces,
    end,
    asked,
    encode: async () => async (texts) => {
      const said = texts.map((text) => text.map((token) => pieces[token] ?? '').join(''));
      asked.push(said);
      return Float32Array.from(said.flatMap((text) => pieces.map((piece) => Math.log(next(text)[piece] ?? 1e-9))));
    },
  };
}

/** "fifteen dollars", or "fifty dollars" with the probability of `ty`. */
const fifteenOr =
  (ty: number): Probabilities =>
  (text) => {
    if (text === '') return { ' fif': 1 };
    if (text === ' fif') return { teen: 1 - ty, ty };
    return text.endsWith('dollars') ? { '<end>': 1 } : { ' dollars': 1 };
  };

let model = modelOf(() => ({}));
let events: MicrophoneEvents | undefined;
/** One engine for all models, because it makes the texts of an amount only once. */
const engine = transcriberEngine({
  name: 'a model',
  languages: ['en'],
  assets: '/payaloud/',
  tokens: { pieces, end, encode: (...given) => model.encode(...given) },
  openMicrophone: async (given) => {
    events = given;
    return { close() {} };
  },
});

async function hear(next: Probabilities): Promise<unknown> {
  model = modelOf(next);
  const outcomes: ListenOutcome[] = [];
  const request = { language: en, expect: 'amount', currency: 'USD' } as const;
  engine.listen(request, { onSettled: (outcome) => outcomes.push(outcome) });
  for (const sound of [silence(0.5), voice(1), silence(2)]) events?.onSamples(sound, 16_000);
  await vi.waitUntil(() => outcomes.length > 0, { timeout: 10_000 });
  const [outcome] = outcomes;
  return outcome?.kind === 'heard' ? hearAmount(outcome.transcripts, { language: en, currency: 'USD' }) : outcome;
}

describe('a model that gives the likelihoods of its tokens', () => {
  it('is believed if its text leads every other amount by 3 nats', async () => {
    expect(await hear(fifteenOr(0.045))).toMatchObject({ kind: 'amount', money: { minorUnits: 1500 } });
  });

  it('is asked about if the lead is smaller, likeliest first', async () => {
    expect(await hear(fifteenOr(0.05))).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ minorUnits: 1500 }, { minorUnits: 5000 }],
    });
    expect(await hear(fifteenOr(0.6))).toMatchObject({
      candidates: [{ minorUnits: 5000 }, { minorUnits: 1500 }],
    });
  });

  it('hears no amount if its own text is far likelier than any', async () => {
    const greeting: Probabilities = (text) => {
      if (text === '') return { ' good': 0.97, ' fif': 0.03 };
      if (text === ' good') return { ' morning': 1 };
      return text.endsWith('morning') ? { '<end>': 1 } : fifteenOr(0.5)(text);
    };
    expect(await hear(greeting)).toEqual({ kind: 'failed', cause: 'not-understood' });
  });

  it('is asked for all texts of a step at once, which have the same length', async () => {
    await hear(fifteenOr(0.3));
    expect(model.asked.slice(0, 3)).toEqual([[''], [' fif', ' fif'], [' fifteen', ' fifteen', ' fifty']]);
  });
});

import { en } from '@payaloud/core/languages/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { mix, whiteNoise } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { meaningOf } from '../moonshine/meaningOf';
import { createNodeMoonshine } from '../test-support/nodeMoonshine';
import { sharedNodeRecognizer } from '../test-support/nodeRecognizer';
import { voice } from '../test-support/voices';
import type { Recognition } from './protocol';
import type { WorkerRecognizer } from './recognizerFor';
import { secondOpinion, withSecondOpinion } from './secondOpinion';

const question: Recognition = {
  kind: 'heard',
  transcripts: ['Fifty dollars.', 'Fifteen dollars.'],
  certainty: 'doubtful',
};
const certain: Recognition = { kind: 'heard', transcripts: ['Fifty-two dollars.'], others: ['Fifty dollars.'] };
const notUnderstood: Recognition = { kind: 'not-understood' };
const heard = (...transcripts: [string, ...string[]]): Recognition => ({ kind: 'heard', transcripts });

const pause = new Float32Array(8_000);
const quiet = Float32Array.from([...pause, ...voice(1), ...pause]);

function opinion(first: Recognition, { takes = notUnderstood, fits = true }: { takes?: Recognition; fits?: boolean }) {
  const other = { recognize: () => takes, fits: (_: Float32Array, phrase: string) => fits && phrase !== '' };
  const meaning = meaningOf('amount', en, 'USD');
  return secondOpinion(first, other, { pcm: quiet, currency: 'USD', meaning });
}

describe('secondOpinion about a question', () => {
  it('takes the likeliest amount if the other recognizer took it alone', async () => {
    expect(await opinion(question, { takes: heard('fifty dollars') })).toEqual(heard('Fifty dollars.'));
  });

  it.each<[string, Recognition]>([
    ['contradicts', heard('sixty dollars')],
    ['took a less likely amount', heard('fifteen dollars')],
    ['asks about two amounts', heard('fifty dollars', 'fifteen dollars')],
    ['asks about one amount', heard('', 'fifty dollars')],
    ['is in doubt', { kind: 'heard', transcripts: ['fifty dollars'], certainty: 'doubtful' }],
    ['understood nothing', notUnderstood],
  ])('leaves the question if the other recognizer %s', async (_, takes) => {
    expect(await opinion(question, { takes })).toBe(question);
  });

  it('leaves the question if the words that both heard may be two amounts', async () => {
    const asked: Recognition = { kind: 'heard', transcripts: ['Two fifty.'], certainty: 'doubtful' };
    expect(await opinion(asked, { takes: heard('two fifty') })).toBe(asked);
  });
});

describe('secondOpinion about a certain amount', () => {
  it('asks about it and the less likely ones if the sound does not fit it', async () => {
    expect(await opinion(certain, { fits: false })).toEqual({
      kind: 'heard',
      transcripts: ['Fifty-two dollars.', 'Fifty dollars.'],
      certainty: 'doubtful',
    });
  });

  it('leaves it if the sound fits, even if the other recognizer would hear another amount', async () => {
    expect(await opinion(certain, { takes: heard('sixty dollars') })).toBe(certain);
  });

  it('leaves a text that says why it is not an amount', async () => {
    const denied = heard('Not ten dollars.');
    expect(await opinion(denied, { fits: false })).toBe(denied);
  });
});

describe('withSecondOpinion', () => {
  function setup({
    broken = 'never',
    first = question,
  }: {
    broken?: 'load' | 'decode' | 'never';
    first?: Recognition;
  }) {
    const phrases: string[] = [];
    const fail = () => {
      throw new RangeError('could not allocate memory');
    };
    const other = {
      recognize: () => (broken === 'decode' ? fail() : heard('fifty dollars')),
      fits: (_: Float32Array, phrase: string) => phrases.push(phrase) === 0,
      delete: () => {},
    };
    const load = async () => (broken === 'load' ? fail() : other);
    const engine: WorkerRecognizer = { recognize: () => first, delete: () => {} };
    return { recognizer: withSecondOpinion(engine, load(), en), phrases };
  }

  it('asks the other recognizer about a question', async () => {
    const { recognizer } = setup({});
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toEqual(heard('Fifty dollars.'));
    expect(await recognizer.recognize(quiet, 'choice', 'USD')).toBe(question);
  });

  it('asks it whether the sound fits a certain amount, in its own spelling', async () => {
    const { recognizer, phrases } = setup({ first: certain });
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toMatchObject({ certainty: 'doubtful' });
    expect(phrases).toEqual(['fifty two dollars']);
  });

  it('leaves a question in noise, and doubts a certain amount there, too', async () => {
    const noisy = mix(quiet, whiteNoise(quiet.length, 1), 20);
    expect(await setup({}).recognizer.recognize(noisy, 'amount', 'USD')).toBe(question);
    const doubted = await setup({ first: certain }).recognizer.recognize(noisy, 'amount', 'USD');
    expect(doubted).toMatchObject({ certainty: 'doubtful' });
  });

  it.each(['load', 'decode'] as const)('leaves the question if the other one cannot %s', async (broken) => {
    const { recognizer } = setup({ broken });
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toBe(question);
    recognizer.delete();
  });
});

warnWithoutSpeechTools('a second opinion about an amount');

/** The real weights and real speech. */
describe.skipIf(!hasSpeechTools)('withSecondOpinion of the small English model', () => {
  let alone: WorkerRecognizer;
  let both: WorkerRecognizer;

  beforeAll(async () => {
    const moonshine = await createNodeMoonshine();
    if (!moonshine) throw new Error('The weights of Moonshine are not installed');
    // Both hear the same clip, and it writes the same for it.
    const known = new Map<Float32Array, Promise<Recognition>>();
    alone = {
      recognize(pcm, task, currency) {
        const recognition = known.get(pcm) ?? moonshine.recognize(pcm, task, currency);
        known.set(pcm, recognition);
        return recognition;
      },
      delete() {},
    };
    both = withSecondOpinion(alone, sharedNodeRecognizer(), en);
  });

  it('takes an amount that Moonshine alone asks about', async () => {
    const said = speechPcm('two hundred and fifty dollars', 'kal16');
    expect(await alone.recognize(said, 'amount', 'USD')).toMatchObject({ kind: 'heard', certainty: 'doubtful' });
    expect(await both.recognize(said, 'amount', 'USD')).toEqual(heard('Two hundred and fifty dollars.'));
  });

  it('asks about "two hundred" and "twenty dollars" of two voices, which Moonshine alone takes as 220', async () => {
    const said = inTurn(speechPcm('two hundred', 'awb'), speechPcm('twenty dollars', 'slt'));
    const taken = await alone.recognize(said, 'amount', 'USD');
    expect(taken).toMatchObject({ transcripts: [expect.stringMatching(/^Two hundred twenty dollars\.?$/)] });
    expect(taken).not.toHaveProperty('certainty');
    expect(await both.recognize(said, 'amount', 'USD')).toMatchObject({ certainty: 'doubtful' });
  });
});

/** One after the other, with 0.05 s between them and the silence around them. */
function inTurn(first: Float32Array, second: Float32Array): Float32Array {
  const isLoud = (sample: number) => Math.abs(sample) > 0.003;
  const end = first.findLastIndex(isLoud);
  return Float32Array.from([
    ...first.subarray(0, end),
    ...new Float32Array(800),
    ...second.subarray(second.findIndex(isLoud)),
  ]);
}

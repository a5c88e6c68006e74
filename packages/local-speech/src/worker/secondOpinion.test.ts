import { en } from '@payaloud/core/languages/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mix, whiteNoise } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { meaningOf } from '../moonshine/meaningOf';
import { createNodeMoonshine } from '../test-support/nodeMoonshine';
import { createNodeRecognizer } from '../test-support/nodeRecognizer';
import { voice } from '../test-support/voices';
import type { Recognition } from './recognition';
import type { WorkerRecognizer } from './recognizerFor';
import { secondOpinion, withSecondOpinion } from './secondOpinion';

const question: Recognition = {
  kind: 'heard',
  transcripts: ['Fifty dollars.', 'Fifteen dollars.'],
  certainty: 'doubtful',
};
const heard = (...transcripts: [string, ...string[]]): Recognition => ({ kind: 'heard', transcripts });

describe('secondOpinion', () => {
  const settle = (other: Recognition | undefined, asked = question) =>
    secondOpinion(asked, other, meaningOf('amount', en, 'USD'));

  it('takes the likeliest amount if the other recognizer took it alone', () => {
    expect(settle(heard('fifty dollars'))).toEqual(heard('Fifty dollars.'));
  });

  it.each<[string, Recognition | undefined]>([
    ['contradicts', heard('sixty dollars')],
    ['took a less likely amount', heard('fifteen dollars')],
    ['asks about two amounts', heard('fifty dollars', 'fifteen dollars')],
    ['asks about one amount', heard('', 'fifty dollars')],
    ['is in doubt', { kind: 'heard', transcripts: ['fifty dollars'], certainty: 'doubtful' }],
    ['understood nothing', { kind: 'not-understood' }],
    ['is not there', undefined],
  ])('leaves the question if the other recognizer %s', (_, other) => {
    expect(settle(other)).toBe(question);
  });

  it('leaves the question if the words that both heard may be two amounts', () => {
    const asked: Recognition = { kind: 'heard', transcripts: ['Two fifty.'], certainty: 'doubtful' };
    expect(settle(heard('two fifty'), asked)).toBe(asked);
  });
});

describe('withSecondOpinion', () => {
  const pause = new Float32Array(8_000);
  const quiet = Float32Array.from([...pause, ...voice(1), ...pause]);
  const noisy = mix(quiet, whiteNoise(quiet.length, 1), 20);

  function setup(
    loadOther = async () => ({ recognize: () => heard('fifty dollars'), delete: () => {} }),
    first: Recognition = question,
  ) {
    let loads = 0;
    const engine: WorkerRecognizer = { recognize: () => first, delete: () => {} };
    const load = () => {
      loads += 1;
      return loadOther();
    };
    return { recognizer: withSecondOpinion(engine, load, en), loads: () => loads };
  }

  it('loads the other recognizer once, at the first question', async () => {
    const { recognizer, loads } = setup();
    expect(loads()).toBe(0);
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toEqual(heard('Fifty dollars.'));
    await recognizer.recognize(quiet, 'amount', 'USD');
    expect(loads()).toBe(1);
  });

  it('does not ask it in noise', async () => {
    const { recognizer, loads } = setup();
    expect(await recognizer.recognize(noisy, 'amount', 'USD')).toBe(question);
    expect(loads()).toBe(0);
  });

  it('does not ask it about an amount that is certain', async () => {
    const { recognizer, loads } = setup(undefined, heard('Twelve dollars.'));
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toEqual(heard('Twelve dollars.'));
    expect(loads()).toBe(0);
  });

  it('leaves the question if it cannot load, and does not load it again', async () => {
    const { recognizer, loads } = setup(() => Promise.reject(new RangeError('could not allocate memory')));
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toBe(question);
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toBe(question);
    expect(loads()).toBe(1);
  });

  it('leaves the question if it cannot decode', async () => {
    const broken = () => {
      throw new Error('out of memory');
    };
    const { recognizer } = setup(async () => ({ recognize: broken, delete: () => {} }));
    expect(await recognizer.recognize(quiet, 'amount', 'USD')).toBe(question);
  });
});

warnWithoutSpeechTools('a second opinion about an amount');

/** The real weights and real speech. */
describe.skipIf(!hasSpeechTools)('withSecondOpinion of the small English model', { timeout: 120_000 }, () => {
  let alone: WorkerRecognizer;
  let both: WorkerRecognizer;

  beforeAll(async () => {
    const moonshine = await createNodeMoonshine();
    if (!moonshine) throw new Error('The weights of Moonshine are not installed');
    alone = moonshine;
    both = withSecondOpinion(moonshine, createNodeRecognizer, en);
  }, 60_000);

  afterAll(() => both?.delete());

  it('takes an amount that Moonshine alone asks about', async () => {
    const said = speechPcm('two hundred and fifty dollars', 'kal16');
    expect(await alone.recognize(said, 'amount', 'USD')).toMatchObject({ kind: 'heard', certainty: 'doubtful' });
    expect(await both.recognize(said, 'amount', 'USD')).toEqual(heard('Two hundred and fifty dollars.'));
  });
});

import { en } from '@payaloud/core/languages/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { mix, whiteNoise } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { createNodeSoundCheck } from '../test-support/nodeRecognizer';
import type { Recognition } from './protocol';
import { withSecondOpinion, type SoundCheck } from './secondOpinion';

const pcm = new Float32Array(16_000);
const question: Recognition = {
  kind: 'heard',
  transcripts: ['Fifty dollars.', 'Fifteen dollars.'],
  certainty: 'doubtful',
};
const certain: Recognition = {
  kind: 'heard',
  transcripts: ['Fifty-two dollars.'],
  others: ['Fifty dollars.'],
  rivals: ['Fifty dollars.', 'Sixty-two dollars.'],
};

/** A recognizer that heard this, and a check that says what the sound fits. It may break when it loads or decodes. */
function setup(heard: Recognition, bestFit: string | null, broken: 'load' | 'decode' | 'never' = 'never') {
  const compared: (readonly string[])[] = [];
  const fail = () => {
    throw new RangeError('could not allocate memory');
  };
  const check: SoundCheck = {
    bestFit(_, phrase, rivals) {
      compared.push([phrase, ...rivals]);
      return broken === 'decode' ? fail() : bestFit;
    },
    delete() {},
  };
  const load = async () => (broken === 'load' ? fail() : check);
  const recognizer = withSecondOpinion({ recognize: () => heard, delete() {} }, load(), en);
  return { compared, recognizer, hear: (task: 'amount' | 'choice') => recognizer.recognize(pcm, task, 'USD') };
}

describe('withSecondOpinion', () => {
  it('asks about a certain amount and the less likely ones if the sound does not fit it', async () => {
    const { hear, compared } = setup(certain, null);
    expect(await hear('amount')).toEqual({
      kind: 'heard',
      transcripts: ['Fifty-two dollars.', 'Fifty dollars.'],
      certainty: 'doubtful',
    });
    expect(compared).toEqual([['fifty two dollars', 'fifty dollars', 'sixty two dollars']]);
  });

  it('asks about a certain amount and the rival that the sound fits better', async () => {
    expect(await setup(certain, 'sixty two dollars').hear('amount')).toEqual({
      kind: 'heard',
      transcripts: ['Fifty-two dollars.', 'sixty two dollars'],
      certainty: 'doubtful',
    });
  });

  it('leaves a certain amount that fits, and every answer to a question', async () => {
    expect(await setup(certain, 'fifty two dollars').hear('amount')).toBe(certain);
    expect(await setup(certain, null).hear('choice')).toBe(certain);
  });

  it('never settles a question', async () => {
    const { hear, compared } = setup(question, 'fifty dollars');
    expect(await hear('amount')).toBe(question);
    expect(compared).toEqual([]);
  });

  it('leaves a text that says why it is not an amount', async () => {
    const denied: Recognition = { kind: 'heard', transcripts: ['Not ten dollars.'] };
    expect(await setup(denied, null).hear('amount')).toBe(denied);
  });

  it.each(['load', 'decode'] as const)('lets the recognizer decide alone if the check cannot %s', async (broken) => {
    const { hear, recognizer } = setup(certain, null, broken);
    expect(await hear('amount')).toBe(certain);
    recognizer.delete();
  });
});

warnWithoutSpeechTools('a second opinion about an amount');

describe.skipIf(!hasSpeechTools)('createSoundCheck', () => {
  let check: SoundCheck;

  beforeAll(async () => {
    check = await createNodeSoundCheck();
  });

  it('says whether the sound fits an amount, unless the room is too loud to tell', () => {
    const said = speechPcm('fifty two dollars', 'slt');
    expect(check.bestFit(said, 'fifty two dollars', [])).toBe('fifty two dollars');
    expect(check.bestFit(said, 'nine hundred dollars', [])).toBeNull();
    expect(check.bestFit(said, 'fifty two flibbers', [])).toBeNull();
    const inNoise = mix(said, whiteNoise(said.length, 1), 20);
    expect(check.bestFit(inNoise, 'nine hundred dollars', [])).toBe('nine hundred dollars');
  });

  it('compares an amount with its rivals', () => {
    const said = speechPcm('fifty two dollars', 'slt');
    expect(check.bestFit(said, 'nine hundred dollars', ['fifty two dollars'])).toBe('fifty two dollars');
    expect(check.bestFit(said, 'fifty two dollars', ['nine hundred dollars'])).toBe('fifty two dollars');
    expect(check.bestFit(said, 'nine hundred dollars', ['52 dollars'])).toBeNull();
  });

  it('doubts every amount if the noise is as loud as the words', () => {
    const said = speechPcm('fifty two dollars', 'slt');
    const inNoise = mix(said, whiteNoise(said.length, 1), 10);
    expect(check.bestFit(inNoise, 'fifty two dollars', [])).toBeNull();
  });

  it('doubts 220 if one voice says "two hundred", and another "twenty dollars" from farther away', () => {
    const [near, far] = [speechPcm('two hundred', 'awb'), speechPcm('twenty dollars', 'slt')];
    const quieter = far.map((sample) => sample / 8);
    expect(check.bestFit(inTurn(near, quieter), 'two hundred twenty dollars', [])).toBeNull();
  });

  it('does not doubt a payer who pauses between the words', () => {
    const [first, second] = [speechPcm('forty', 'slt'), speechPcm('two dollars', 'slt')];
    expect(check.bestFit(inTurn(first, second, 0.2), 'forty two dollars', [])).toBe('forty two dollars');
  });
});

/** One after the other, with this many seconds between them, and the silence around them. */
function inTurn(first: Float32Array, second: Float32Array, seconds = 0.05): Float32Array {
  const isLoud = (sample: number) => Math.abs(sample) > 0.003;
  const end = first.findLastIndex(isLoud);
  return Float32Array.from([
    ...first.subarray(0, end),
    ...new Float32Array(seconds * 16_000),
    ...second.subarray(second.findIndex(isLoud)),
  ]);
}

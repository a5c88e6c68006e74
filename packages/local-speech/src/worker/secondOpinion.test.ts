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
const certain: Recognition = { kind: 'heard', transcripts: ['Fifty-two dollars.'], others: ['Fifty dollars.'] };

/** A recognizer that heard this, and a check that says if the sound fits. It may break when it loads or decodes. */
function setup(heard: Recognition, fits: boolean, broken: 'load' | 'decode' | 'never' = 'never') {
  const phrases: string[] = [];
  const fail = () => {
    throw new RangeError('could not allocate memory');
  };
  const check: SoundCheck = {
    fits(_, phrase) {
      phrases.push(phrase);
      return broken === 'decode' ? fail() : fits;
    },
    delete() {},
  };
  const load = async () => (broken === 'load' ? fail() : check);
  const recognizer = withSecondOpinion({ recognize: () => heard, delete() {} }, load(), en);
  return { phrases, recognizer, hear: (task: 'amount' | 'choice') => recognizer.recognize(pcm, task, 'USD') };
}

describe('withSecondOpinion', () => {
  it('asks about a certain amount and the less likely ones if the sound does not fit it', async () => {
    const { hear, phrases } = setup(certain, false);
    expect(await hear('amount')).toEqual({
      kind: 'heard',
      transcripts: ['Fifty-two dollars.', 'Fifty dollars.'],
      certainty: 'doubtful',
    });
    expect(phrases).toEqual(['fifty two dollars']);
  });

  it('leaves a certain amount that fits, and every answer to a question', async () => {
    expect(await setup(certain, true).hear('amount')).toBe(certain);
    expect(await setup(certain, false).hear('choice')).toBe(certain);
  });

  it('never settles a question', async () => {
    const { hear, phrases } = setup(question, true);
    expect(await hear('amount')).toBe(question);
    expect(phrases).toEqual([]);
  });

  it('leaves a text that says why it is not an amount', async () => {
    const denied: Recognition = { kind: 'heard', transcripts: ['Not ten dollars.'] };
    expect(await setup(denied, false).hear('amount')).toBe(denied);
  });

  it.each(['load', 'decode'] as const)('lets the recognizer decide alone if the check cannot %s', async (broken) => {
    const { hear, recognizer } = setup(certain, false, broken);
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
    expect(check.fits(said, 'fifty two dollars')).toBe(true);
    expect(check.fits(said, 'nine hundred dollars')).toBe(false);
    expect(check.fits(said, 'fifty two flibbers')).toBe(false);
    expect(check.fits(mix(said, whiteNoise(said.length, 1), 10), 'nine hundred dollars')).toBe(true);
  });

  it('doubts 220 if one voice says "two hundred", and another "twenty dollars" from farther away', () => {
    const [near, far] = [speechPcm('two hundred', 'awb'), speechPcm('twenty dollars', 'slt')];
    const quieter = far.map((sample) => sample / 8);
    expect(check.fits(inTurn(near, quieter), 'two hundred twenty dollars')).toBe(false);
  });

  it('does not doubt a payer who pauses between the words', () => {
    const [first, second] = [speechPcm('forty', 'slt'), speechPcm('two dollars', 'slt')];
    expect(check.fits(inTurn(first, second, 0.2), 'forty two dollars')).toBe(true);
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

import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
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

import { beforeAll, describe, expect, it } from 'vitest';
import { mix, whiteNoise } from '../../../../test/benchmarks/local-speech/noise';
import { hasSpeechTools, speechPcm, warnWithoutSpeechTools } from '../../../../test/end-to-end/support/speechWav';
import { createNodeSoundCheck } from '../test-support/nodeRecognizer';
import type { SoundCheck } from './secondOpinion';

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

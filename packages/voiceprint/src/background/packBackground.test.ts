import { loadVoiceBackground, voiceBands, voiceSettings } from '@payaloud/voiceprint';
import { unpackBackground } from '@payaloud/voiceprint/training';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { mixtureData } from './mixtureData';
import { packMixture, unpackMixture } from './mixtureBytes';

const mixture = {
  components: 3,
  width: 2,
  weights: Float64Array.of(0.5, 0.3, 0.2),
  means: Float64Array.of(-4, 10, 0, 20, 4, 35),
  variances: Float64Array.of(1, 0.01, 2, 0.02, 4, 50),
};

describe('a packed mixture', () => {
  const read = unpackMixture(packMixture(mixture));

  it('has the values that went in, up to a 65,535th of their range', () => {
    for (const [at, mean] of mixture.means.entries()) expect(read.means[at]).toBeCloseTo(mean, 3);
    for (const [at, variance] of mixture.variances.entries()) expect(read.variances[at]! / variance).toBeCloseTo(1, 3);
    for (const [at, weight] of mixture.weights.entries()) expect(read.weights[at]).toBeCloseTo(weight, 4);
    expect(read).toMatchObject({ components: 3, width: 2 });
  });

  it('has weights with sum 1', () => {
    expect(read.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('is an error if its end is missing', () => {
    expect(() => unpackMixture(packMixture(mixture).slice(0, 60))).toThrow(RangeError);
  });
});

it.each([0, 1, 2, 3, 4, 255])('Base64 of %d bytes is the one of Node, and reads back', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 250) & 255);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

describe('the background that ships', () => {
  it('has 64 Gaussians of 38 columns for women, and as many for men', async () => {
    const { mixtures } = await loadVoiceBackground();
    expect(mixtures).toHaveLength(2);
    for (const mixture of mixtures) {
      expect(mixture).toMatchObject({ components: 64, width: 38 });
      expect(Math.min(...mixture.variances)).toBeGreaterThan(0);
      expect([...mixture.means, ...mixture.weights].every(Number.isFinite)).toBe(true);
    }
  });

  it('is loaded once, and takes at most 28 kB as text', async () => {
    expect(await loadVoiceBackground()).toBe(await loadVoiceBackground());
    expect(mixtureData.length).toBeLessThan(28_000);
  });

  it('has an id that changes with the mixture and the settings, but not with the bands', async () => {
    const { id } = await loadVoiceBackground();
    expect(unpackBackground(mixtureData, voiceSettings, { match: 9, mismatch: 0 }).id).toBe(id);
    expect(unpackBackground(mixtureData, { ...voiceSettings, relevance: 9 }, voiceBands).id).not.toBe(id);
    const changed = `${mixtureData.slice(0, 9_000)}${mixtureData[9_000] === 'A' ? 'B' : 'A'}${mixtureData.slice(9_001)}`;
    expect(unpackBackground(changed, voiceSettings, voiceBands).id).not.toBe(id);
  });

  it('has bands in order', () => {
    expect(voiceBands.mismatch).toBeLessThanOrEqual(voiceBands.match);
  });
});

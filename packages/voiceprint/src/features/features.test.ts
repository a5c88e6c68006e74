import { spectrumOf } from '@payaloud/browser/internal/capture';
import { describe, expect, it } from 'vitest';
import { inCondition, voiceConditions } from './conditions';
import { seededNormal } from './seededRandom';
import { speechFrames } from './speechFrames';
import { voiceFeaturesOf, voiceWidth } from './voiceFeatures';

const settings = { depthDb: 30, overRoomDb: 3, relevance: 8 };

/** A harmonic sound from second 1 to second 2 of 3, with noise `decibels` below it. */
function soundInNoise(decibels: number): Float32Array {
  const normal = seededNormal(7);
  return Float32Array.from({ length: 48_000 }, (_, at) => {
    const isSound = at >= 16_000 && at < 32_000;
    return (isSound ? harmonics(at) : 0) + power ** 0.5 * 10 ** (-decibels / 20) * normal();
  });
}

const harmonics = (at: number) =>
  [1, 2, 3, 4, 5, 6].reduce((sum, number) => sum + 0.1 * Math.sin((2 * Math.PI * 200 * number * at) / 16_000), 0);
/** Six sines of amplitude 0.1. */
const power = (6 * 0.1 ** 2) / 2;

const powerOf = (pcm: Float32Array) => pcm.reduce((sum, sample) => sum + sample * sample, 0) / pcm.length;

function toneGain(hz: number): number {
  const tone = Float32Array.from({ length: 16_000 }, (_, at) => Math.sin((2 * Math.PI * hz * at) / 16_000));
  const [passed = tone] = inCondition([tone], 'telephone', 1);
  return 10 * Math.log10(powerOf(passed.subarray(4_000)) / powerOf(tone.subarray(4_000)));
}

describe('speech', () => {
  it.each([40, 20, 10])('is found within 50 ms of its ends, %d dB above the room', (decibels) => {
    const frames = speechFrames(spectrumOf(soundInNoise(decibels)), settings);
    const [first = 0, last = 0] = [frames.at(0), frames.at(-1)];
    expect(Math.abs(first - 100)).toBeLessThanOrEqual(5);
    expect(Math.abs(last - 200)).toBeLessThanOrEqual(5);
    expect(frames.length).toBeGreaterThan(90);
  });

  it('is as deep as the settings say', () => {
    // A second sound, 25 dB below the first, in a room 45 dB below it.
    const normal = seededNormal(3);
    const pcm = Float32Array.from({ length: 64_000 }, (_, at) => {
      const level = [0, 1, 10 ** (-25 / 20), 0][Math.floor(at / 16_000)]!;
      return level * harmonics(at) + power ** 0.5 * 10 ** (-45 / 20) * normal();
    });
    const count = (own: Partial<typeof settings>) => speechFrames(spectrumOf(pcm), { ...settings, ...own }).length;
    expect(count({})).toBeGreaterThan(190);
    expect(count({ depthDb: 20 })).toBeLessThan(110);
    expect(count({ overRoomDb: 30 })).toBeLessThan(110);
  });

  it('is not found in silence or in steady noise', () => {
    const normal = seededNormal(9);
    const noise = Float32Array.from({ length: 32_000 }, () => 0.1 * normal());
    for (const pcm of [new Float32Array(100), new Float32Array(16_000), noise])
      expect(speechFrames(spectrumOf(pcm), settings)).toEqual([]);
  });
});

describe('rows', () => {
  it('have 38 columns with a mean of 0, over all clips together', () => {
    const { frames, width, values } = voiceFeaturesOf([soundInNoise(40), soundInNoise(30)], settings);
    expect(width).toBe(voiceWidth);
    expect(voiceWidth).toBe(38);
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (let row = 0; row < frames; row++) sum += values[row * width + column]!;
      expect(sum / frames).toBeCloseTo(0, 3);
    }
  });

  it('have slopes with deviation 1 over all clips together, also in noise, which flattens them', () => {
    for (const decibels of [40, 10]) {
      const { frames, width, values } = voiceFeaturesOf([soundInNoise(decibels), soundInNoise(30)], settings);
      for (let column = 19; column < width; column++) {
        let squares = 0;
        for (let row = 0; row < frames; row++) squares += values[row * width + column]! ** 2;
        expect(squares / frames).toBeCloseTo(1, 3);
      }
    }
  });

  it('do not change with the loudness', () => {
    const loud = soundInNoise(30);
    const [rows, softer] = [loud, loud.map((sample) => sample / 3)].map((pcm) => voiceFeaturesOf([pcm], settings));
    expect(softer!.frames).toBe(rows!.frames);
    for (const [at, value] of softer!.values.entries()) expect(value).toBeCloseTo(rows!.values[at]!, 2);
  });

  it('say nothing of how loud a part of a sound is beside another', () => {
    const pcm = Float32Array.from({ length: 32_000 }, (_, at) => (at < 16_000 ? 1 : 0.5) * harmonics(at));
    const silence = new Float32Array(8_000);
    const { frames, values } = voiceFeaturesOf([Float32Array.from([...silence, ...pcm, ...silence])], settings);
    const steady = Array.from({ length: frames }, (_, row) => values.subarray(row * 38, row * 38 + 19)).filter((row) =>
      row.every((value) => Math.abs(value) < 0.3),
    );
    expect(steady.length / frames).toBeGreaterThan(0.9);
  });

  it('are none if there is no sound', () => {
    expect(voiceFeaturesOf([], settings)).toEqual({ frames: 0, width: 38, values: new Float32Array() });
  });
});

describe('the condition', () => {
  it('telephone is 3 dB down at 300 and 3,400 Hz and falls by 24 dB per octave', () => {
    expect(toneGain(1_000)).toBeCloseTo(0, 0);
    expect(toneGain(300)).toBeCloseTo(-3, 0);
    expect(toneGain(3_400)).toBeCloseTo(-3, 0);
    expect(toneGain(150)).toBeCloseTo(-24, 0);
    expect(toneGain(6_000)).toBeLessThan(-24);
  });

  it.each([
    ['noise-20', 20],
    ['noise-10', 10],
  ] as const)('%s adds noise that is %d dB below the sound', (condition, decibels) => {
    const clean = soundInNoise(90);
    const [noisy = clean] = inCondition([clean], condition, 5);
    const noise = noisy.map((sample, at) => sample - clean[at]!);
    // The louder half of three seconds is 1.5 s, of which the sound fills one.
    const louder = (powerOf(clean) * 3) / 1.5;
    expect(10 * Math.log10(louder / powerOf(noise))).toBeCloseTo(decibels, 0);
  });

  it('quieter has a tenth of the amplitude, in steps of 16 bits', () => {
    const [quieter] = inCondition([Float32Array.of(0.5, 0.000_2)], 'quieter', 1);
    expect([...quieter!].map((sample) => Math.round(sample * 32_767))).toEqual([1_638, 1]);
  });

  it.each(voiceConditions)('%s is the same each time with the same seed', (condition) => {
    const clips = [soundInNoise(30).subarray(15_000, 20_000)];
    expect(inCondition(clips, condition, 3)).toEqual(inCondition(clips, condition, 3));
  });
});

it('random numbers are normally distributed', () => {
  const normal = seededNormal(1);
  const numbers = Array.from({ length: 20_000 }, () => normal());
  const within = (limit: number) => numbers.filter((number) => Math.abs(number) < limit).length / numbers.length;
  expect(within(1)).toBeCloseTo(0.6827, 2);
  expect(within(2)).toBeCloseTo(0.9545, 2);
});

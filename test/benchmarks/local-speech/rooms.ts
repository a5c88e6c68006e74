import { babble, burst, mix, whiteNoise } from './noise';
import type { Speaker } from './speakers';

/** Where somebody says an amount. Every room is made with a seed: the same clip sounds the same in every run. */
export interface Room {
  readonly name: string;
  place(clip: Float32Array, seed: number): Float32Array;
}

/**
 * @param talkers sentences of another voice, for a murmur of six.
 * @param rival somebody who says another amount at the same time.
 */
export function createRooms(talkers: readonly Float32Array[], rival: Speaker): readonly Room[] {
  const white = [20, 10, 5].map((level) => ({
    name: `white ${level} dB`,
    place: (clip: Float32Array, seed: number) => mix(clip, whiteNoise(clip.length, seed), level),
  }));
  const murmur = [30, 20, 10, 5].map((level) => ({
    name: `babble ${level} dB`,
    place: (clip: Float32Array, seed: number) => mix(clip, babble(talkers, clip.length, seed), level),
  }));
  return [
    { name: 'clean', place: (clip) => clip },
    ...white,
    ...murmur,
    {
      name: 'other amount 10 dB',
      place: (clip) => mix(clip, lasting(rival.say('thirty one dollars'), clip.length), 10),
    },
    { name: 'cough', place: (clip, seed) => burst(clip, seed) },
  ];
}

function lasting(pcm: Float32Array, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => pcm[index % pcm.length] ?? 0);
}

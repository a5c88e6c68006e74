import { add, babble, burst, mix, noiseBelow, roomTone, seededRandom, whiteNoise } from './noise';

/** A room in which somebody says an amount. Each uses a seed, so that a clip sounds the same in every run. */
export interface Room {
  readonly name: string;
  place(clip: Float32Array, seed: number): Float32Array;
}

/**
 * Rooms, each with a tone 35 to 45 dB below the voice, because no microphone records digital silence.
 *
 * @param talkers sentences of another voice, for a murmur of six people.
 * @param rivals other amounts that somebody says at the same time.
 */
export function createRooms(talkers: readonly Float32Array[], rivals: readonly Float32Array[]): readonly Room[] {
  const beside = (clip: Float32Array, seed: number) =>
    lasting(rivals[seed % rivals.length] ?? clip, clip.length, rivals.length === 1 ? 0 : (seed * 4_999) % 16_000);
  const white = [20, 10, 5].map((level) => ({
    name: `white ${level} dB`,
    place: (clip: Float32Array, seed: number) => mix(clip, whiteNoise(clip.length, seed), level),
  }));
  const murmur = [20, 10, 5].map((level) => ({
    name: `babble ${level} dB`,
    place: (clip: Float32Array, seed: number) => mix(clip, babble(talkers, clip.length, seed), level),
  }));
  const rooms: readonly Room[] = [
    { name: 'clear', place: (clip) => clip },
    ...white,
    ...murmur,
    ...[20, 10, 5].map((level) => ({
      name: `other amount ${level} dB`,
      place: (clip: Float32Array, seed: number) => mix(clip, beside(clip, seed), level),
    })),
    { name: 'cough', place: (clip, seed) => burst(clip, seed) },
  ];
  return rooms.map((room) => ({
    name: room.name,
    place: (clip, seed) => withTone(room.place(clip, seed), clip, seed),
  }));
}

/** A room in which nobody else speaks. */
export function inClearRoom(clip: Float32Array, seed: number): Float32Array {
  return withTone(clip, clip, seed);
}

/** Adds the tone of the room, by the loudness of the voice alone. */
function withTone(placed: Float32Array, voice: Float32Array, seed: number): Float32Array {
  const level = 35 + 10 * seededRandom(seed)();
  return add(placed, noiseBelow(voice, roomTone(placed.length, seed + 1), level));
}

function lasting(pcm: Float32Array, length: number, from: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => pcm[(index + from) % pcm.length] ?? 0);
}

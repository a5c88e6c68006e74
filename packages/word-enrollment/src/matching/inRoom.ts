import { bandCount, type Spectrum } from '../features/spectrum';

/**
 * A take as it would sound in another room: as loud as the word that it is compared with, with the noise of that room in it.
 * A take from a quiet room would else lie far from the same word in a loud one.
 */
export function takeInRoom(take: Spectrum, word: Spectrum, room: Float32Array): Spectrum {
  const noise = room.reduce((sum, energy) => sum + energy, 0);
  const gain = Math.max(leastGain, loudestEnergy(word) - noise) / loudestEnergy(take);
  return map(take, room, (energy, band) => gain * energy + band);
}

/** Nothing below the room's noise tells one word from another. */
export function wordInRoom(word: Spectrum, room: Float32Array): Spectrum {
  return map(word, room, (energy) => energy);
}

const leastGain = 1e-3;
/** In multiples of the room's mean: its own ups and downs are levelled. */
const levelled = 2;

function map(
  { frames, energies }: Spectrum,
  room: Float32Array,
  energyOf: (energy: number, room: number) => number,
): Spectrum {
  const heard = energies.map((energy, at) => {
    const noise = room[at % bandCount]!;
    return Math.log(Math.max(energyOf(Math.exp(energy), noise), levelled * noise));
  });
  return { frames, energies: heard };
}

/** Of the loudest tenth of the frames, so that a click decides nothing. */
function loudestEnergy({ frames, energies }: Spectrum): number {
  const sums = Float32Array.from({ length: frames }, (_, frame) =>
    energies.subarray(frame * bandCount, (frame + 1) * bandCount).reduce((sum, energy) => sum + Math.exp(energy), 0),
  ).sort();
  return sums[Math.floor(0.9 * frames)] ?? 1;
}

import { bandCount, type Spectrum } from '@payaloud/browser/internal/capture';

/**
 * Converts takes to how they would sound in another room: as loud as `word`, with the noise of that room. Otherwise a
 * take from a quiet room would be far from the same word in a loud room.
 */
export function takesWithNoise(word: Spectrum, room: Float32Array): (take: Spectrum) => Spectrum {
  const noise = room.reduce((sum, energy) => sum + energy, 0);
  const loudest = Math.max(minGain, loudestEnergy(word) - noise);
  return (take) => {
    const gain = loudest / loudestEnergy(take);
    return map(take, room, (energy, band) => gain * energy + band);
  };
}

/** Raises energies below the room's noise to its level, because they do not distinguish words. */
export function wordWithNoise(word: Spectrum, room: Float32Array): Spectrum {
  return map(word, room, (energy) => energy);
}

const minGain = 1e-3;
/** Lowest energy, in multiples of the room's mean, so that the noise's own variation has no effect. */
const levelled = 2;

function map(
  { frames, energies }: Spectrum,
  room: Float32Array,
  energyOf: (energy: number, room: number) => number,
): Spectrum {
  const width = bandCount;
  const heard = energies.map((energy, at) => {
    const noise = room[at % width]!;
    return Math.log(Math.max(energyOf(Math.exp(energy), noise), levelled * noise));
  });
  return { frames, energies: heard };
}

/** The 90th percentile of the frames' energy, so that a click has no effect. */
function loudestEnergy({ frames, energies }: Spectrum): number {
  const sums = Float32Array.from({ length: frames }, (_, frame) =>
    energies.subarray(frame * bandCount, (frame + 1) * bandCount).reduce((sum, energy) => sum + Math.exp(energy), 0),
  ).sort();
  return sums[Math.floor(0.9 * frames)] ?? 1;
}

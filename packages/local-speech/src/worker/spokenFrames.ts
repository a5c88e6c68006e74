/**
 * Number of 10 ms frames at most 35 dB below the loudest. Counting silence around a short word would dilute its score.
 */
export function spokenFrames(pcm: Float32Array): number {
  const energies = Array.from({ length: Math.floor(pcm.length / samplesPer10ms) }, (_, index) =>
    pcm
      .subarray(index * samplesPer10ms, (index + 1) * samplesPer10ms)
      .reduce((sum, sample) => sum + sample * sample, 0),
  );
  const loudest = Math.max(...energies);
  return Math.max(1, energies.filter((energy) => energy > loudest * 10 ** -3.5).length);
}

const samplesPer10ms = 160;

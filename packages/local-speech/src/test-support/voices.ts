/** Sounds that the endpointer takes for silence and for speech: 16 kHz PCM, no noise, always the same. */
export function silence(seconds: number): Float32Array {
  return Float32Array.from({ length: seconds * 16_000 }, (_, index) => (index % 2 === 0 ? 1e-4 : -1e-4));
}

export function voice(seconds: number): Float32Array {
  return Float32Array.from({ length: seconds * 16_000 }, (_, index) => {
    const time = index / 16_000;
    const syllable = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * time);
    const sound = [1, 2, 3, 5, 8].reduce((sum, harmonic) => sum + Math.sin(2 * Math.PI * 160 * harmonic * time) / 5, 0);
    return 0.3 * syllable * sound;
  });
}

/** Adds hiss at -65 dB, the same in every run, because the models were not trained on digital silence. */
export function addNoise(pcm: Float32Array): Float32Array<ArrayBuffer> {
  let state = 1;
  return Float32Array.from(pcm, (sample) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return sample + 0.001 * (state / 0x4000_0000 - 1);
  });
}

/**
 * Speeds up speech without changing its pitch (waveform similarity overlap-add, Verhelst and Roelands 1993). Frames are
 * moved closer together, each to the position at which it best continues the sound so far. Words said one by one are
 * twice as long as a model of fluent speech expects.
 *
 * @param tempo 1 or more.
 * @param sampleRate of `pcm`, in Hz.
 */
export function changeTempo(pcm: Float32Array, tempo: number, sampleRate: number): Float32Array<ArrayBuffer> {
  if (tempo === 1) return pcm.slice();
  const hop = Math.round(sampleRate * 0.015);
  const search = Math.round(sampleRate * 0.008);
  const frames = Math.max(1, Math.floor((pcm.length - 2 * hop - search) / (hop * tempo)));
  const output = new Float32Array((frames + 1) * hop);
  let at = 0;
  for (let frame = 0; frame < frames; frame++) {
    for (let index = 0; index < 2 * hop; index++) {
      const weight = Math.sin((Math.PI * (index + 0.5)) / (2 * hop)) ** 2;
      output[frame * hop + index] = (output[frame * hop + index] ?? 0) + weight * (pcm[at + index] ?? 0);
    }
    const wanted = Math.round((frame + 1) * hop * tempo);
    at = bestStart(pcm, at + hop, wanted, hop, search);
  }
  return output;
}

function bestStart(pcm: Float32Array, continues: number, wanted: number, hop: number, search: number): number {
  let best = wanted;
  let most = -Infinity;
  for (let start = Math.max(0, wanted - search); start <= wanted + search; start++) {
    let alike = 0;
    for (let index = 0; index < hop; index += 2) alike += (pcm[continues + index] ?? 0) * (pcm[start + index] ?? 0);
    if (alike > most) [most, best] = [alike, start];
  }
  return best;
}

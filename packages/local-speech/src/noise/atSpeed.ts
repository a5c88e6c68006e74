/**
 * The same words a little faster or slower: what is heard in one and not in the other was not said clearly. By linear
 * interpolation: the disturbance is the point, not the fidelity.
 */
export function atSpeed(pcm: Float32Array, speed: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: Math.floor(pcm.length / speed) }, (_, index) => {
    const position = index * speed;
    const before = Math.floor(position);
    const share = position - before;
    return (pcm[before] ?? 0) * (1 - share) + (pcm[before + 1] ?? 0) * share;
  });
}

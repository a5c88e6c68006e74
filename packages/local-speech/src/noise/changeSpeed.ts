/**
 * Plays the sound a little faster or slower. Words heard at only one speed were not said clearly. Linear interpolation
 * is enough, because the purpose is to disturb the sound.
 */
export function changeSpeed(pcm: Float32Array, speed: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: Math.floor(pcm.length / speed) }, (_, index) => {
    const position = index * speed;
    const before = Math.floor(position);
    const share = position - before;
    return (pcm[before] ?? 0) * (1 - share) + (pcm[before + 1] ?? 0) * share;
  });
}

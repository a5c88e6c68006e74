/** In ms. Nothing on the page moves more often than twice a second. */
const windowMs = 500;

/** In dB of full scale. Quiet rooms are below; speech reaches the fifth bar 40 dB above (November 2026). */
const silence = -60;
const dbPerBar = 8;
const bars = 5;

/** Tells the loudness of a stream of PCM once every half second, from 0 (silence) to 5. */
export function createLevelMeter(tell: (level: number) => void) {
  let energy = 0;
  let count = 0;
  return {
    push(pcm: Float32Array, sampleRate: number): void {
      for (const sample of pcm) energy += sample * sample;
      count += pcm.length;
      if (count * 1000 < windowMs * sampleRate) return;
      tell(levelOf(Math.sqrt(energy / count)));
      energy = 0;
      count = 0;
    },
  };
}

function levelOf(amplitude: number): number {
  const decibels = 20 * Math.log10(Math.max(amplitude, Number.EPSILON));
  return Math.min(bars, Math.max(0, Math.round((decibels - silence) / dbPerBar)));
}

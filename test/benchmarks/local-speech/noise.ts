/** A generator of numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** White noise, standard deviation 1. */
export function whiteNoise(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length }, () => {
    const radius = Math.sqrt(-2 * Math.log(random() + 1e-12));
    return radius * Math.cos(2 * Math.PI * random());
  });
}

/** The hum of a room: white noise that falls by 6 dB an octave from 130 Hz on. */
export function roomTone(length: number, seed: number): Float32Array {
  let tone = 0;
  return whiteNoise(length, seed).map((sample) => (tone = 0.95 * tone + sample));
}

/** Six people talking at once, from clips of other sentences. */
export function babble(clips: readonly Float32Array[], length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const room = new Float32Array(length);
  for (let talker = 0; talker < 6; talker++) {
    let at = -Math.floor(random() * 16_000);
    while (at < length) {
      const clip = clips[Math.floor(random() * clips.length)] ?? new Float32Array(16_000);
      const gain = 1 / loudnessOf(clip);
      clip.forEach((sample, index) => {
        if (at + index >= 0 && at + index < length) room[at + index] = (room[at + index] ?? 0) + sample * gain;
      });
      at += clip.length;
    }
  }
  return room;
}

/** Adds noise at a signal-to-noise ratio of `snr` dB. The speech is measured only where somebody speaks. */
export function mix(speech: Float32Array, noise: Float32Array, snr: number): Float32Array {
  return add(speech, noiseBelow(speech, noise, snr));
}

/** The noise, `snr` dB below the speech. */
export function noiseBelow(speech: Float32Array, noise: Float32Array, snr: number): Float32Array {
  const gain = speechLoudness(speech) / loudnessOf(noise) / 10 ** (snr / 20);
  return noise.map((sample) => gain * sample);
}

/** As long as the first one. */
export function add(sound: Float32Array, other: Float32Array): Float32Array {
  return sound.map((sample, index) => sample + (other[index] ?? 0));
}

function loudnessOf(pcm: Float32Array): number {
  return Math.sqrt(pcm.reduce((sum, sample) => sum + sample * sample, 0) / pcm.length);
}

/** Root mean square of the louder half of 20 ms frames. */
function speechLoudness(pcm: Float32Array): number {
  const frames = Array.from({ length: Math.floor(pcm.length / 320) }, (_, index) =>
    loudnessOf(pcm.subarray(index * 320, index * 320 + 320)),
  );
  const louder = frames.toSorted((a, b) => b - a).slice(0, Math.ceil(frames.length / 2));
  return loudnessOf(Float32Array.from(louder));
}

/** Adds a cough before the first word: 0.25 s of noise that starts abruptly and fades, as loud as the speech. */
export function burst(speech: Float32Array, seed: number): Float32Array {
  const length = 4_000;
  const start = 2_000;
  const noise = whiteNoise(length, seed);
  const gain = speechLoudness(speech);
  const before = new Float32Array(8_000);
  const whole = new Float32Array(speech.length + before.length);
  whole.set(speech, before.length);
  noise.forEach((sample, index) => {
    whole[start + index] = (whole[start + index] ?? 0) + gain * sample * Math.exp((-4 * index) / length);
  });
  return whole;
}

/**
 * Silences passages that stay far below the loudest part, such as a voice behind the payer's or after the words.
 * Consonants next to a vowel stay.
 */
export function muteQuietParts(pcm: Float32Array): Float32Array<ArrayBuffer> {
  const levels = Array.from({ length: Math.ceil(pcm.length / stepSamples) }, (_, step) => {
    const frame = pcm.subarray(step * stepSamples, (step + 2) * stepSamples);
    return 10 * Math.log10(frame.reduce((sum, sample) => sum + sample * sample, 0) / (2 * stepSamples) + 1e-12);
  });
  const least = Math.max(...levels) - farBelow;
  const isNearLoud = levels.map((_, step) =>
    levels.slice(Math.max(0, step - nearSteps), step + nearSteps + 1).some((level) => level >= least),
  );
  return Float32Array.from(pcm, (sample, at) => (isNearLoud[Math.floor(at / stepSamples)] === true ? sample : 0));
}

/** 10 ms at 16 kHz. */
const stepSamples = 160;
const nearSteps = 10;
/**
 * In dB. Of 27 clear amounts that Moonshine transcribed correctly, one was lost with this value: the speaker's last
 * word is quiet (25 November 2026).
 */
const farBelow = 17;

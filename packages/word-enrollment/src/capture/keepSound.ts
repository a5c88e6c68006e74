import { createResampler, joinPcm, type OpenMicrophone, type Resampler } from '@payaloud/browser/capture';

/** Wraps a microphone and records its samples. `pcm` returns them, at 16 kHz. */
export function keepSound(openMicrophone: OpenMicrophone): { openMicrophone: OpenMicrophone; pcm(): Float32Array } {
  const pieces: Float32Array[] = [];
  let resampler: Resampler | undefined;
  return {
    openMicrophone: (events, options) =>
      openMicrophone(
        {
          ...events,
          onSamples(pcm, sampleRate) {
            resampler ??= createResampler(sampleRate, 16_000);
            pieces.push(resampler.push(pcm));
            events.onSamples(pcm, sampleRate);
          },
        },
        options,
      ),
    pcm: () => joinPcm(pieces),
  };
}

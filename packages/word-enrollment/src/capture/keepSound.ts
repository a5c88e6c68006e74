import { createResampler, joinPcm, type OpenMicrophone, type Resampler } from '@payaloud/browser/capture';

/** A microphone that keeps all it gave, at 16 kHz, until it is asked for it. */
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

import { joinPcm } from './joinPcm';
import type { OpenMicrophone } from './openMicrophone';
import { createResampler } from './resample';

/** A microphone that also keeps what it hears, in memory only. */
export interface SoundKeeper {
  readonly openMicrophone: OpenMicrophone;
  /** The samples since the microphone was last opened: mono, at 16 kHz. */
  pcm(): Float32Array;
  /** Forgets the samples. */
  clear(): void;
}

/** Wraps a microphone and records its samples. Each opening starts a new recording. */
export function keepSound(openMicrophone: OpenMicrophone): SoundKeeper {
  let pieces: Float32Array[] = [];
  const open: OpenMicrophone = (events, options) => {
    const own: Float32Array[] = [];
    pieces = own;
    let resampler: ReturnType<typeof createResampler> | undefined;
    return openMicrophone(
      {
        ...events,
        onSamples(pcm, sampleRate) {
          resampler ??= createResampler(sampleRate, 16_000);
          own.push(resampler.push(pcm));
          events.onSamples(pcm, sampleRate);
        },
      },
      options,
    );
  };
  return {
    openMicrophone: Object.assign(open, { prepare: () => openMicrophone.prepare?.() }),
    pcm: () => joinPcm(pieces),
    clear() {
      pieces = [];
    },
  };
}

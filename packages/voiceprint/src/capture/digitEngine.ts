import type { RecognitionEngine } from '@payaloud/browser';
import { keepSound, type OpenMicrophone } from '@payaloud/browser/capture';

/** Creates the recognizer for the digits: `(openMicrophone) => localSpeech({ assets, openMicrophone })`. */
export type CreateDigitEngine = (openMicrophone: OpenMicrophone) => RecognitionEngine;

/** A recognizer, and the sound that it heard last. The sound stays in memory until it is cleared. */
export interface DigitEngine {
  readonly engine: RecognitionEngine;
  /** The samples since the microphone was last opened: mono, at 16 kHz. */
  pcm(): Float32Array;
  clear(): void;
}

/** Creates one engine for all listenings, because loading a model takes seconds. Opens nothing. */
export function createDigitEngine(openMicrophone: OpenMicrophone, createEngine: CreateDigitEngine): DigitEngine {
  const sound = keepSound(openMicrophone);
  return { engine: createEngine(sound.openMicrophone), pcm: () => sound.pcm(), clear: () => sound.clear() };
}

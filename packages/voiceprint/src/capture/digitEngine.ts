import type { RecognitionEngine } from '@payaloud/browser';
import { keepSound, pageMicrophone } from '@payaloud/browser/internal/capture';
import { PayaloudVoiceprintError } from '../PayaloudVoiceprintError';
import type { VoiceOptions } from '../voiceOptions';

/** A recognizer, and the sound that it heard last. The sound stays in memory until it is cleared. */
export interface DigitEngine {
  readonly engine: RecognitionEngine;
  /** The samples since the microphone was last opened: mono, at 16 kHz. */
  pcm(): Float32Array;
  clear(): void;
}

/**
 * Creates one engine for all listenings, because loading a model takes seconds. Opens nothing.
 *
 * @throws {PayaloudVoiceprintError} `not-on-device` if the engine sends the payer's voice elsewhere.
 */
export function createDigitEngine({
  assets,
  createEngine,
  openMicrophone = pageMicrophone(`${assets}capture-worklet.js`),
}: Pick<VoiceOptions, 'assets' | 'createEngine' | 'openMicrophone'>): DigitEngine {
  const sound = keepSound(openMicrophone);
  const engine = createEngine(sound.openMicrophone);
  if (engine.voiceGoes.kind !== 'on-device')
    throw new PayaloudVoiceprintError(
      'not-on-device',
      'A voice is heard only with an engine that recognizes on the device.',
    );
  return { engine, pcm: () => sound.pcm(), clear: () => sound.clear() };
}

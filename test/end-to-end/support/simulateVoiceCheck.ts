import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import type { VoiceCheck } from '@payaloud/react/experimental';
import { createVoiceCheck, createVoiceStore, type VoiceBand } from '@payaloud/voiceprint';
import { createDigitSpeaker } from '../../../packages/voiceprint/src/test-support/digitSpeaker';

/** A payer with a stored voice, who says the digits of the prompt. */
export interface SimulatedVoice {
  readonly check: VoiceCheck;
  readonly isMicrophoneOpen: () => boolean;
}

export interface SimulatedVoiceOptions {
  /** How like the stored voice each answer is. The last one is repeated. */
  readonly bands?: readonly [VoiceBand, ...VoiceBand[]];
  /** Resolves when the payer has said the digits into the open microphone. Default: at once. */
  readonly untilSpoken?: () => Promise<void>;
}

const template = { version: 1, model: 'simulated', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 } as const;
const pcm = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10) / 7);

/** The real check with a microphone, a recognizer and a model that are doubles. */
export function simulateVoiceCheck(options: SimulatedVoiceOptions = {}): SimulatedVoice {
  const { bands = ['match'], untilSpoken } = options;
  let answers = 0;
  const speaker = createDigitSpeaker(() => {
    const heard = check.getState().digits.join(' ');
    return untilSpoken ? { pcm, heard, until: untilSpoken() } : { pcm, heard };
  });
  const check: VoiceCheck = createVoiceCheck({
    language: en,
    voice,
    store: { ...createVoiceStore(), has: () => Promise.resolve(true), load: () => Promise.resolve(template) },
    verifier: {
      enroll: () => Promise.reject(new Error('Not asked for')),
      match() {
        const band = bands[Math.min(answers, bands.length - 1)] ?? bands[0];
        answers += 1;
        return Promise.resolve({ kind: 'compared', band, score: 0, speechMs: 3_000 });
      },
    },
    createEngine: speaker.createEngine,
    openMicrophone: speaker.openMicrophone,
    assets: '/',
  });
  return { check, isMicrophoneOpen: () => speaker.open() > 0 };
}

import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import type { VoiceSetup } from '@payaloud/react/experimental';
import { createVoiceSetup, createVoiceStore } from '@payaloud/voiceprint';
import { createDigitSpeaker, type SaidDigits } from '../../../packages/voiceprint/src/test-support/digitSpeaker';
import { rightRounds } from '../../../packages/voiceprint/src/test-support/spokenRounds';

const template = { version: 1, model: 'simulated', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 } as const;
const [{ pcm }] = rightRounds();

/**
 * The real set-up with a microphone, a recognizer and a model that are doubles. The payer says the digits of each round,
 * unless `says` gives something else for the time that the microphone opens.
 */
export function simulateVoiceSetup(says: (time: number) => Partial<Omit<SaidDigits, 'pcm'>> = () => ({})) {
  const speaker = createDigitSpeaker(() => ({
    pcm,
    heard: setup.getState().digits.join(' '),
    ...says(speaker.opened()),
  }));
  const setup: VoiceSetup = createVoiceSetup({
    language: en,
    voice,
    store: createVoiceStore(),
    verifier: {
      enroll: () => Promise.resolve({ ok: true, template }),
      match: () => Promise.reject(new Error('Not asked for')),
    },
    createEngine: speaker.createEngine,
    openMicrophone: speaker.openMicrophone,
    assets: '/',
  });
  return { setup, isMicrophoneOpen: () => speaker.open() > 0 };
}

import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { EnrollVoice } from '@payaloud/react';
import { createVoiceSetup, createVoiceStore } from '@payaloud/voiceprint';
import { createDigitSpeaker } from '../../../packages/voiceprint/src/test-support/digitSpeaker';
import { rightRounds } from '../../../packages/voiceprint/src/test-support/spokenRounds';

const template = { version: 1, model: 'scene', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 } as const;
const [{ pcm }] = rightRounds();

/** The second time that the microphone opens, the payer says nothing. */
const speaker = createDigitSpeaker(() => {
  const heard = speaker.opened() === 2 ? 'no-speech' : setup.getState().digits.join(' ');
  return { pcm, heard };
});
const setup = createVoiceSetup({
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

/** The real flow with a microphone, a recognizer and a model that are doubles. */
export function VoiceSetupScene() {
  return <EnrollVoice setup={setup} />;
}

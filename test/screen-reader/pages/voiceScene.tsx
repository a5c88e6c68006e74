import type { DeviceKey } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { money } from '@payaloud/core/money';
import { VoiceIdentity, type VoiceCheck } from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';
import { createVoiceCheck, createVoiceStore, type SpeakerVerifier } from '@payaloud/voiceprint';
import { createDigitSpeaker } from '../../../packages/voiceprint/src/test-support/digitSpeaker';

const keyId = `${'B'.repeat(42)}A`;
const deviceKey: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for')),
  holds: (named) => Promise.resolve(named === keyId),
  sign: () => Promise.resolve('header.payload.signature'),
  delete: () => Promise.resolve(),
};
const store = createVoiceStore();
const template = { version: 1, model: 'scene', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 } as const;
const pcm = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10) / 7);
const confirmed = () => Promise.resolve('confirmed' as const);
let tries = 0;

/** The first voice is unsure, the next ones match. */
const match: SpeakerVerifier['match'] = () => {
  tries += 1;
  return Promise.resolve({ kind: 'compared', band: tries === 1 ? 'unsure' : 'match', score: 0, speechMs: 3_000 });
};
const speaker = createDigitSpeaker(() => ({ pcm, heard: check.getState().digits.join(' ') }));
const check: VoiceCheck = createVoiceCheck({
  language: en,
  voice,
  store: { ...store, has: () => Promise.resolve(true), load: () => Promise.resolve(template) },
  verifier: { match, enroll: () => Promise.reject(new Error('Not asked for')) },
  createEngine: speaker.createEngine,
  openMicrophone: speaker.openMicrophone,
  assets: '/',
});

/** The real flow with a microphone, a recognizer and a model that are doubles. */
export function VoiceScene() {
  return (
    <VoiceIdentity
      deviceKey={deviceKey}
      getChallenge={() =>
        Promise.resolve(
          createTestChallenge({
            amount: money(2825, 'USD'),
            payeeName: 'Corner Cafe',
            keyId,
            methods: ['code', 'voice'],
          }),
        )
      }
      onConfirm={confirmed}
      onCode={confirmed}
      voice={{ check, below: money(5_000, 'USD'), onConfirm: confirmed }}
    />
  );
}

import { getDocumentAnnouncer, type DeviceKey } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, SpeakToMe } from '@payaloud/react';
import { ConfirmIdentityByVoice } from '@payaloud/react/experimental';
import '@payaloud/react/styles.css';
import { createTestChallenge } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { simulateVoiceCheck } from '../support/simulateVoiceCheck';

/** A payment that a voice can confirm. The first answer is unsure, the next ones match. */
export interface SelfVoicedVoicePage {
  /** Says the digits of the prompt into the open microphone. */
  sayDigits(): void;
  isMicrophoneOpen(): boolean;
  /** True if the page voice has finished. */
  isSilent(): boolean;
}

const keyId = `${'B'.repeat(42)}A`;
const deviceKey: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for')),
  holds: (named) => Promise.resolve(named === keyId),
  sign: () => Promise.resolve('header.payload.signature'),
  delete: () => Promise.resolve(),
};
const challenge = createTestChallenge({ keyId, methods: ['code', 'voice'] });
const confirmed = () => Promise.resolve('confirmed' as const);
const spoken = new EventTarget();
const { check, isMicrophoneOpen } = simulateVoiceCheck({
  bands: ['unsure', 'match'],
  untilSpoken: () => new Promise((resolve) => spoken.addEventListener('say', () => resolve(), { once: true })),
});

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD" recognizer={null}>
      <SpeakToMe />
      <ConfirmIdentityByVoice
        deviceKey={deviceKey}
        getChallenge={() => Promise.resolve(challenge)}
        onDrawing={confirmed}
        onCode={confirmed}
        voice={{ check, below: money(5_000, 'USD'), onVoice: confirmed }}
      />
    </PayaloudProvider>
  </StrictMode>,
);

const page: SelfVoicedVoicePage = {
  sayDigits: () => spoken.dispatchEvent(new Event('say')),
  isMicrophoneOpen,
  isSilent: () => !getDocumentAnnouncer().getSnapshot().speaking,
};

Object.assign(window, { page });

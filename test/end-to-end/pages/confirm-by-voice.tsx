import { createDeviceKey } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { money } from '@payaloud/core/money';
import { localSpeech } from '@payaloud/local-speech';
import { PayaloudProvider } from '@payaloud/react';
import { ConfirmIdentityByVoice, type VoiceMethod } from '@payaloud/react/experimental';
import '@payaloud/react/styles.css';
import { createTestChallenge } from '@payaloud/testing';
import { createVoiceCheck, createVoiceStore, gaussianVerifier, type VoiceTemplate } from '@payaloud/voiceprint';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** A payment that can be confirmed by a passkey, a code, or a voice beside the device key. */
export interface ConfirmByVoicePage {
  /** Downloads the recognizer, and stores a template that was made before. */
  keep(template: Omit<VoiceTemplate, 'values'> & { readonly values: readonly number[] }): Promise<void>;
  open(): Promise<void>;
  /** The confirmation that the server got. */
  sent(): Parameters<VoiceMethod['onVoice']>[0] | null;
  isMicrophoneOpen(): boolean;
}

const assets = '/payaloud/';
const store = createVoiceStore();
const deviceKey = createDeviceKey();
const check = createVoiceCheck({
  language: en,
  voice,
  store,
  verifier: gaussianVerifier(),
  // Patient, because a busy machine is slow.
  createEngine: (openMicrophone) => localSpeech({ assets, openMicrophone, timeoutMs: 60_000 }),
  assets,
  pauseMs: 700,
});
const confirmed = async () => 'confirmed' as const;
const tracks: MediaStreamTrack[] = [];
const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await open(constraints);
  tracks.push(...stream.getTracks());
  return stream;
};
let sent: ReturnType<ConfirmByVoicePage['sent']> = null;

const page: ConfirmByVoicePage = {
  async keep({ values, ...template }) {
    const signal = new AbortController().signal;
    await localSpeech({ assets }).download?.('en', { signal, onProgress() {} });
    await store.save({ ...template, values: Float32Array.from(values) });
  },
  async open() {
    const { keyId } = await deviceKey.enroll();
    const challenge = createTestChallenge({ keyId, methods: ['passkey', 'code', 'voice'] });
    createRoot(document.getElementById('root')!).render(
      <StrictMode>
        <PayaloudProvider language={en} locale="en-US" currency="USD">
          <ConfirmIdentityByVoice
            deviceKey={deviceKey}
            getChallenge={() => Promise.resolve(challenge)}
            onDrawing={confirmed}
            onPasskey={confirmed}
            onCode={confirmed}
            voice={{
              check,
              below: money(5_000, 'USD'),
              onVoice(confirmation) {
                sent = confirmation;
                return confirmed();
              },
            }}
          />
        </PayaloudProvider>
      </StrictMode>,
    );
  },
  sent: () => sent,
  isMicrophoneOpen: () => tracks.some((track) => track.readyState === 'live'),
};

Object.assign(window, { page });

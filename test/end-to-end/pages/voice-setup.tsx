import type { OpenMicrophone } from '@payaloud/browser/capture';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { localSpeech } from '@payaloud/local-speech';
import { PayaloudProvider } from '@payaloud/react';
import { EnrollVoice } from '@payaloud/react/experimental';
import '@payaloud/react/styles.css';
import { createVoiceSetup, createVoiceStore, gaussianVerifier } from '@payaloud/voiceprint';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Setting up a voice with the recognizer and the model that ship. The microphone hears what the test gives. */
export interface VoiceSetupPage {
  open(): void;
  /** Sets the sound of the microphone at its next opening: mono, 16 kHz. */
  hears(pcm: readonly number[]): void;
  /** The band of an answer by somebody, against the stored voice. */
  bandOf(pcm: readonly number[]): Promise<string>;
  /** How often the microphone was opened, and how often it is open now. */
  opened(): readonly [times: number, now: number];
}

const assets = '/payaloud/';
const pieceLength = 320;
const store = createVoiceStore();
const verifier = gaussianVerifier();
let sound = new Float32Array();
let times = 0;
let now = 0;

/** Faster than real time, because a busy machine would cause gaps in the sound. After the sound, the room is silent. */
const openMicrophone: OpenMicrophone = async (events) => {
  times += 1;
  now += 1;
  let at = 0;
  const timer = setInterval(() => {
    for (let piece = 0; piece < 10; piece++, at += pieceLength)
      events.onSamples(at < sound.length ? sound.slice(at, at + pieceLength) : new Float32Array(pieceLength), 16_000);
  }, 10);
  let isOpen = true;
  return {
    close() {
      clearInterval(timer);
      if (isOpen) now -= 1;
      isOpen = false;
    },
  };
};

const setup = createVoiceSetup({
  language: en,
  voice,
  store,
  verifier,
  createEngine: (microphone) => localSpeech({ assets, openMicrophone: microphone, timeoutMs: 60_000 }),
  openMicrophone,
  assets,
});

const page: VoiceSetupPage = {
  open: () =>
    createRoot(document.getElementById('root')!).render(
      <StrictMode>
        <PayaloudProvider language={en} locale="en-US" currency="USD">
          <EnrollVoice setup={setup} />
        </PayaloudProvider>
      </StrictMode>,
    ),
  hears: (pcm) => void (sound = Float32Array.from(pcm)),
  async bandOf(pcm) {
    const template = await store.load();
    const found = template && (await verifier.match(template, [Float32Array.from(pcm)]));
    return found?.kind === 'compared' ? found.band : 'not compared';
  },
  opened: () => [times, now],
};

Object.assign(window, { page });

import type { DeviceKey, RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { money } from '@payaloud/core/money';
import { ConfirmIdentityByVoice, type VoiceCheck } from '@payaloud/react/experimental';
import { createTestChallenge } from '@payaloud/testing';
import { createVoiceCheck, createVoiceStore, type VoiceBand, type VoiceTemplate } from '@payaloud/voiceprint';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createDigitSpeaker, type SaidDigits } from '../../packages/voiceprint/src/test-support/digitSpeaker';
import { answer, memoryVault, passkey, remembers } from './identityScene';

export interface VoiceCheckSceneProps {
  /** How like the stored voice the payer's is. */
  readonly band?: VoiceBand;
  /** The words that the recognizer hears. Default: the digits of the prompt. */
  readonly hears?: SaidDigits['heard'];
  /** Voices that were not recognized before. */
  readonly misses?: number;
  /** Replaces parts of the recognizer. */
  readonly engine?: Partial<RecognitionEngine>;
  /** The way that confirmed last. */
  readonly usual?: 'voice' | null;
}

const keyId = `${'B'.repeat(42)}A`;
const deviceKey: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for in a story.')),
  holds: (named) => Promise.resolve(named === keyId),
  sign: () => Promise.resolve('header.payload.signature'),
  delete: () => Promise.resolve(),
};
const challenge = createTestChallenge({
  payeeName: 'Blue Bottle Coffee',
  keyId,
  methods: ['passkey', 'code', 'voice'],
});
const template: VoiceTemplate = { version: 1, model: 'story', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 };
const pcm = Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 10) / 7);

/** The real flow with a microphone, a recognizer and a model that are doubles. */
export function VoiceCheckScene(props: VoiceCheckSceneProps) {
  const [check] = useState(() => createScene(props));
  return (
    <ConfirmIdentityByVoice
      vault={memoryVault(null)}
      memory={remembers({ usual: props.usual ?? null })}
      deviceKey={deviceKey}
      getChallenge={() => Promise.resolve(challenge)}
      onDrawing={answer('confirmed')}
      onPasskey={answer('confirmed')}
      onCode={answer('confirmed')}
      passkey={passkey()}
      voice={{ check, below: money(5_000, 'USD'), onVoice: answer('confirmed') }}
    />
  );
}

function createScene({ band = 'match', hears, misses: first = 0, engine }: VoiceCheckSceneProps): VoiceCheck {
  const store = createVoiceStore({ vault: memoryVault(null) });
  void store.save(template);
  const speaker = createDigitSpeaker(() => ({ pcm, heard: hears ?? check.getState().digits.join(' ') }));
  let misses = first;
  const check: VoiceCheck = createVoiceCheck({
    language: en,
    voice,
    store,
    verifier: {
      enroll: () => Promise.reject(new Error('Not asked for in a story.')),
      match: () => Promise.resolve({ kind: 'compared', band, score: 0, speechMs: 3_000 }),
    },
    createEngine: (microphone) => ({ ...speaker.createEngine(microphone), ...engine }),
    openMicrophone: speaker.openMicrophone,
    assets: '/',
    tries: { read: () => misses, write: (count) => void (misses = count) },
  });
  return check;
}

/** The payer's steps. Each waits for what comes before it. */
export function payerAt(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  // Earlier stories share the page's announcer.
  const patient = { timeout: 20_000 };
  const checkIs = (status: string) =>
    waitFor(
      () => expect(canvasElement.querySelector('[data-part="voice-check"]')).toHaveAttribute('data-status', status),
      patient,
    );
  const payer = {
    canvas,
    checkIs,
    sees: (text: string) => canvas.findByText(text, undefined, patient),
    press: async (name: string) => userEvent.click(await canvas.findByRole('button', { name }, patient)),
    async opens() {
      await payer.press(en.sentences.identity.methods.voice);
      await checkIs('prompt');
    },
    /** Opens the check of a payer without the recognizer. Its button takes the focus. */
    async asksForDownload() {
      await payer.press(en.sentences.identity.methods.voice);
      await checkIs('download');
      await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Download 6.8 MB'), patient);
    },
    /** Presses the button with the digits. Each prompt's takes the focus. */
    async speaks() {
      await payer.opens();
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-part', 'voice-talk'), patient);
      await userEvent.keyboard('{Enter}');
    },
  };
  return payer;
}

import { createDeviceKey } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { localSpeech } from '@payaloud/local-speech';
import {
  createVoiceCheck,
  createVoiceSetup,
  createVoiceStore,
  gaussianVerifier,
  type VoiceOptions,
} from '@payaloud/voiceprint';
import { bankClient } from './bankClient';
import { rememberVoice } from './useVoiceCheck';

const assets = '/payaloud/';

export const voiceOptions: VoiceOptions = {
  language: en,
  voice,
  store: createVoiceStore(),
  verifier: gaussianVerifier(),
  createEngine: (openMicrophone) => localSpeech({ assets, openMicrophone }),
  assets,
};

export const voiceCheck = createVoiceCheck(voiceOptions);
export const voiceSetup = createVoiceSetup(voiceOptions);

/** A voice unlocks the device key, so the bank gets its public part. */
export async function voiceWasKept(): Promise<void> {
  rememberVoice('set-up');
  await bankClient.keepDevice(await createDeviceKey().enroll());
}

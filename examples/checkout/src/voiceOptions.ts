import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { localSpeech } from '@payaloud/local-speech';
import { createVoiceStore, gaussianVerifier, type VoiceOptions } from '@payaloud/voiceprint';

/** English alone, because its digits were measured. */
export const voiceOptions: VoiceOptions = {
  language: en,
  voice,
  store: createVoiceStore(),
  verifier: gaussianVerifier(),
  createEngine: (openMicrophone) => localSpeech({ assets: '/payaloud/', openMicrophone }),
  assets: '/payaloud/',
};

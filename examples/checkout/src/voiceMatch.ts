import { createDeviceKey } from '@payaloud/browser';
import { createVoiceCheck, createVoiceSetup } from '@payaloud/voiceprint';
import { bankClient } from './bankClient';
import { rememberVoice } from './voiceMemory';
import { voiceOptions } from './voiceOptions';

export const voiceCheck = createVoiceCheck(voiceOptions);
export const voiceSetup = createVoiceSetup(voiceOptions);

/** A voice unlocks the device key, so the bank gets its public part. */
export async function voiceWasEnrolled(): Promise<void> {
  rememberVoice('set-up');
  await bankClient.keepDevice(await createDeviceKey().enroll());
}

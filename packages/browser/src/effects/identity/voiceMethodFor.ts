import type { Challenge } from '@payaloud/core/confirmation';
import type { VoiceCheck } from '../../voice-identity';
import type { IdentityControllerOptions } from './options';
import { sharedDeviceKey } from './shared';

/**
 * Whether a voice may be used beside the device key for this challenge: the amount is below the app's limit, this device
 * holds the key, and the payer has set up a voice in the page's language. `asks-first`: only a press may open the check.
 */
export async function voiceMethodFor(
  { amount, keyId }: Challenge,
  { voice, language, deviceKey = sharedDeviceKey() }: IdentityControllerOptions,
): ReturnType<VoiceCheck['readiness']> {
  if (!voice || keyId === null || voice.check.lang !== language.tag) return 'none';
  const { below, check } = voice;
  if (amount.currency !== below.currency || amount.minorUnits >= below.minorUnits) return 'none';
  return (await deviceKey.holds(keyId)) ? check.readiness() : 'none';
}

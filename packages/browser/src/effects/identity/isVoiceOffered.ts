import type { Challenge } from '@payaloud/core/confirmation';
import type { IdentityControllerOptions } from './options';
import { sharedDeviceKey } from './shared';

/**
 * True if a voice may be used beside the device key for this challenge: the amount is below the app's limit, this device
 * holds the key, and the payer has set up a voice in the page's language.
 */
export async function isVoiceOffered(
  { amount, keyId }: Challenge,
  { voice, language, deviceKey = sharedDeviceKey() }: IdentityControllerOptions,
): Promise<boolean> {
  if (!voice || keyId === null || voice.check.lang !== language.tag) return false;
  const { below, check } = voice;
  if (amount.currency !== below.currency || amount.minorUnits >= below.minorUnits) return false;
  const isHeld = (await deviceKey.holds?.(keyId)) ?? false;
  return isHeld && check.isReady();
}

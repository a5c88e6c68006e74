import type { Challenge } from '@payaloud/core/confirmation';
import type { ReadChallenge } from '@payaloud/core/internal/identity';
import type { VoiceCheck } from '../../voice-identity';
import type { IdentityControllerOptions } from './options';
import { sharedDeviceKey } from './shared';

/**
 * The methods that can be offered for a challenge: those that it allows. Leaves out the voice, unless its panel loads and
 * it is ready on this device.
 */
export async function methodsFor(
  challenge: Challenge,
  options: IdentityControllerOptions,
): Promise<Pick<ReadChallenge, 'allowed' | 'voice'>> {
  const { methods } = challenge;
  if (!methods.includes('voice')) return { allowed: methods };
  const others = { allowed: methods.filter((method) => method !== 'voice') };
  if (!options.voice) return others;
  try {
    await options.voicePanel?.load();
    const offer = await voiceMethodFor(challenge, options);
    if (offer === 'none') return others;
    return offer === 'ready' ? { allowed: methods, voice: 'ready' } : { allowed: methods };
  } catch {
    return others;
  }
}

/**
 * Whether a voice may be used beside the device key for this challenge: the amount is below the app's limit, this device
 * holds the key, and the payer has set up a voice in the page's language. `asks-first`: only a press may open the check.
 */
async function voiceMethodFor(
  { amount, keyId }: Challenge,
  { voice, language, deviceKey = sharedDeviceKey() }: IdentityControllerOptions,
): ReturnType<VoiceCheck['readiness']> {
  if (!voice || keyId === null || voice.check.lang !== language.tag) return 'none';
  const { below, check } = voice;
  if (amount.currency !== below.currency || amount.minorUnits >= below.minorUnits) return 'none';
  return (await deviceKey.holds(keyId)) ? check.readiness() : 'none';
}

import type { Challenge, ConfirmationMethod } from '@payaloud/core/confirmation';
import { voiceOffer } from './lazyParts';
import type { IdentityControllerOptions } from './options';

/** The ways that can be offered for a challenge: those that it allows, and a voice only if everything is there for it. */
export async function waysFor(
  challenge: Challenge,
  options: IdentityControllerOptions,
): Promise<readonly ConfirmationMethod[]> {
  const { methods } = challenge;
  if (!methods.includes('voice')) return methods;
  const isOffered = options.voice && (await isVoiceOffered(challenge, options).catch(() => false));
  return isOffered ? methods : methods.filter((method) => method !== 'voice');
}

async function isVoiceOffered(challenge: Challenge, options: IdentityControllerOptions): Promise<boolean> {
  return (await voiceOffer.load()).isVoiceOffered(challenge, options);
}

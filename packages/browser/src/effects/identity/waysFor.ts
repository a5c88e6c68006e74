import type { Challenge, ConfirmationMethod } from '@payaloud/core/confirmation';
import type { LazyPart } from '../../runtime';
import type * as VoiceOffer from './isVoiceOffered';
import type { IdentityControllerOptions } from './options';

/** The ways that can be offered for a challenge: those that it allows, and a voice only if everything is there for it. */
export async function waysFor(
  challenge: Challenge,
  options: IdentityControllerOptions,
  voice: LazyPart<typeof VoiceOffer>,
): Promise<readonly ConfirmationMethod[]> {
  const { methods } = challenge;
  if (!methods.includes('voice')) return methods;
  const others = methods.filter((method) => method !== 'voice');
  if (!options.voice) return others;
  try {
    const { isVoiceOffered } = await voice.load();
    return (await isVoiceOffered(challenge, options)) ? methods : others;
  } catch {
    return others;
  }
}

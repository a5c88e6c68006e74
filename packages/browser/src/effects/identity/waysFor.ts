import type { Challenge } from '@payaloud/core/confirmation';
import type { ReadChallenge } from '@payaloud/core/internal/identity';
import type { IdentityControllerOptions } from './options';
import type * as VoiceOffer from './voiceOffer';

/** The ways that can be offered for a challenge: those that it allows, and a voice only if everything is there for it. */
export async function waysFor(
  challenge: Challenge,
  options: IdentityControllerOptions,
  loadVoice: () => Promise<typeof VoiceOffer>,
): Promise<Pick<ReadChallenge, 'allowed' | 'voice'>> {
  const { methods } = challenge;
  if (!methods.includes('voice')) return { allowed: methods };
  const others = { allowed: methods.filter((method) => method !== 'voice') };
  if (!options.voice) return others;
  try {
    const { voiceOffer } = await loadVoice();
    const offer = await voiceOffer(challenge, options);
    if (offer === 'none') return others;
    return offer === 'ready' ? { allowed: methods, voice: 'ready' } : { allowed: methods };
  } catch {
    return others;
  }
}

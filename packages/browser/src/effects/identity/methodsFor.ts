import type { Challenge } from '@payaloud/core/confirmation';
import type { ReadChallenge } from '@payaloud/core/internal/identity';
import type { IdentityControllerOptions } from './options';
import type * as VoiceCode from './voiceMethodFor';

/**
 * The methods that can be offered for a challenge: those that it allows. Leaves out the voice, unless its code loads and
 * finds it ready on this device.
 */
export async function methodsFor(
  challenge: Challenge,
  options: IdentityControllerOptions,
  loadVoice: () => Promise<typeof VoiceCode>,
): Promise<Pick<ReadChallenge, 'allowed' | 'voice'>> {
  const { methods } = challenge;
  if (!methods.includes('voice')) return { allowed: methods };
  const others = { allowed: methods.filter((method) => method !== 'voice') };
  if (!options.voice) return others;
  try {
    const { voiceMethodFor } = await loadVoice();
    const offer = await voiceMethodFor(challenge, options);
    if (offer === 'none') return others;
    return offer === 'ready' ? { allowed: methods, voice: 'ready' } : { allowed: methods };
  } catch {
    return others;
  }
}

import { fromBase64, toBase64 } from './base64';
import type { VoiceBackground } from './background';
import { packMixture, unpackMixture } from './mixtureBytes';
import type { VoiceBands, VoiceSettings } from './settings';

/**
 * The mixtures of a background as Base64 text, with a space between two: 27 kB for two of 64 components.
 *
 * @example
 *   const text = packBackground(await loadVoiceBackground());
 */
export function packBackground({ mixtures }: Pick<VoiceBackground, 'mixtures'>): string {
  return mixtures.map((mixture) => toBase64(packMixture(mixture))).join(' ');
}

/**
 * Reads what `packBackground` wrote, up to its rounding to 16 bits.
 *
 * @example
 *   const own = (text: string) => unpackBackground(text, voiceSettings, voiceBands);
 */
export function unpackBackground(data: string, settings: VoiceSettings, bands: VoiceBands): VoiceBackground {
  const id = `gaussian-${fingerprint(data + JSON.stringify(settings))}`;
  const mixtures = data.split(' ').map((one) => unpackMixture(fromBase64(one)));
  return { id, mixtures, settings, bands };
}

/** FNV-1a of 32 bits. It tells versions apart and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

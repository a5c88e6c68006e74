import type { VoiceTemplate } from './speakerVerifier';

/**
 * Reads a template from storage. Returns null for anything else, so that a damaged one is enrolled anew.
 *
 * @example
 *   parseVoiceTemplate({}); // null: the payer sets the voice up again
 */
export function parseVoiceTemplate(stored: unknown): VoiceTemplate | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, model, values, speechMs } = stored as Partial<Record<keyof VoiceTemplate, unknown>>;
  if (version !== 1 || typeof model !== 'string' || typeof speechMs !== 'number') return null;
  if (!(values instanceof Float32Array) || values.length === 0 || !values.every(Number.isFinite)) return null;
  return { version, model, values, speechMs };
}

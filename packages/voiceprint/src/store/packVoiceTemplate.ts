import { fromBase64, toBase64 } from '../background/base64';
import { parseVoiceTemplate } from '../verifier/parseVoiceTemplate';
import type { VoiceTemplate } from '../verifier/speakerVerifier';

/** A template as JSON, which vaults store. The values are base64 of 32-bit floats, little-endian. */
interface PackedVoiceTemplate extends Omit<VoiceTemplate, 'values'> {
  readonly values: string;
}

export function packVoiceTemplate({ values, ...template }: VoiceTemplate): PackedVoiceTemplate {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setFloat32(4 * index, value, littleEndian));
  return { ...template, values: toBase64(bytes) };
}

/** Null for anything that is not a packed template, so that a damaged one is enrolled anew. */
export function unpackVoiceTemplate(stored: unknown): VoiceTemplate | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { values, ...template } = stored as Partial<Record<keyof VoiceTemplate, unknown>>;
  return typeof values === 'string' ? parseVoiceTemplate({ ...template, values: floatsOf(values) }) : null;
}

function floatsOf(text: string): Float32Array {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getFloat32(4 * index, littleEndian),
  );
}

const littleEndian = true;

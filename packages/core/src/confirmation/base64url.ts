const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += four.map((value) => alphabet[value]).join('');
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/**
 * The bytes, or null for what is not the one canonical text of them: padding, white space, other characters, and last
 * bits that are not zero would make two texts of the same bytes.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 255;
    length += 1;
  }
  const rest = held & ((1 << bits) - 1);
  return bits < 6 && rest === 0 ? bytes : null;
}

/** The text in UTF-8, as base64url. */
export function encodeText(text: string): string {
  const escaped = encodeURIComponent(text).match(/%..|[^%]/g) ?? [];
  return encodeBase64url(
    Uint8Array.from(escaped, (part) => (part.length > 1 ? Number(`0x${part.slice(1)}`) : part.charCodeAt(0))),
  );
}

/** The way back, or null where the bytes are no valid UTF-8. ECMAScript's own decoder is a strict one. */
export function decodeText(text: string): string | null {
  const bytes = decodeBase64url(text);
  if (!bytes) return null;
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

/** Whether it is a SHA-256 as base64url. */
export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && value.length === 43 && decodeBase64url(value) !== null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const signs = Array.from(alphabet);
const noValue = 64;
/** The 6 bits of each ASCII character; `noValue` for a character outside the alphabet. */
const values = new Uint8Array(128).fill(noValue);
for (const [value, sign] of signs.entries()) values[sign.charCodeAt(0)] = value;
/** The two characters of each 12 bits. Made at the first use. */
let pairs: readonly string[] | undefined;

// Tables and loops over bytes, because each payment encodes and decodes its challenge several times. Decoding lists of
// characters took 15 times as long, and encoding them 5 times (29 November 2026). `Uint8Array.fromBase64` is younger than
// many payers' browsers.

/** Encodes bytes as base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  pairs ??= signs.flatMap((first) => signs.map((second) => first + second));
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += `${pairs[group >> 12]}${pairs[group & 0xfff]}`;
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/**
 * Decodes base64url. Returns null for padding, white space, other characters, and last bits that are not zero, so that
 * the same bytes never have two texts.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let size = 0;
  let group = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? noValue;
    if (value === noValue) return null;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size] = group >> bits;
    size += 1;
  }
  return (group & ((1 << bits) - 1)) === 0 ? bytes : null;
}

/** Encodes a text as base64url of its UTF-8. */
export function encodeText(text: string): string {
  // Each character of it is a byte.
  const binary = text.replace(/[^\0-\x7f]+/g, (part) =>
    encodeURIComponent(part).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return encodeBase64url(bytes);
}

/**
 * Decodes base64url of UTF-8. Returns null if the bytes are not valid UTF-8, which `decodeURIComponent` checks
 * strictly.
 */
export function decodeText(text: string): string | null {
  const bytes = decodeBase64url(text);
  if (!bytes) return null;
  let escaped = '';
  for (const byte of bytes) {
    escaped += byte < 0x80 && byte !== percent ? String.fromCharCode(byte) : `%${byte.toString(16)}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

const percent = 0x25;

/** True if the value is a SHA-256 hash as base64url. */
export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && value.length === 43 && decodeBase64url(value) !== null;
}

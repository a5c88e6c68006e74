const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The character code of each 6 bits. */
const codes = Uint8Array.from(alphabet, (sign) => sign.charCodeAt(0));
const noValue = 64;
/** The 6 bits of each ASCII character; `noValue` for a character outside the alphabet. */
const values = new Uint8Array(128).fill(noValue);
for (const [value, code] of codes.entries()) values[code] = value;

// Tables, and sixteen characters at once, because each payment encodes and decodes its challenge several times. Node 20 joins
// characters slowly: lists of them took 10 to 30 times as long (29 November 2026). `Uint8Array.fromBase64` is younger than many
// payers' browsers.

/**
 * Encodes bytes as base64url without padding (RFC 4648, section 5).
 *
 * @example
 *   encodeBase64url(new Uint8Array([255, 239])); // '_-8'
 */
export function encodeBase64url(bytes: Uint8Array): string {
  const { length } = bytes;
  const written = new Uint8Array(Math.ceil(length / 3) * 4);
  let to = 0;
  for (let at = 0; at < length; at += 3) {
    const isWhole = at + 2 < length;
    const second = isWhole || at + 1 < length ? (bytes[at + 1] ?? 0) : 0;
    const group = ((bytes[at] ?? 0) << 16) | (second << 8) | (isWhole ? (bytes[at + 2] ?? 0) : 0);
    written[to] = codes[group >> 18] ?? 0;
    written[to + 1] = codes[(group >> 12) & 0x3f] ?? 0;
    written[to + 2] = codes[(group >> 6) & 0x3f] ?? 0;
    written[to + 3] = codes[group & 0x3f] ?? 0;
    to += 4;
  }
  return readAscii(written, 0, Math.ceil((length * 4) / 3));
}

/** The text of these character codes. */
function readAscii(of: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  for (; at + 16 <= end; at += 16) {
    text += String.fromCharCode(
      of[at] ?? 0,
      of[at + 1] ?? 0,
      of[at + 2] ?? 0,
      of[at + 3] ?? 0,
      of[at + 4] ?? 0,
      of[at + 5] ?? 0,
      of[at + 6] ?? 0,
      of[at + 7] ?? 0,
      of[at + 8] ?? 0,
      of[at + 9] ?? 0,
      of[at + 10] ?? 0,
      of[at + 11] ?? 0,
      of[at + 12] ?? 0,
      of[at + 13] ?? 0,
      of[at + 14] ?? 0,
      of[at + 15] ?? 0,
    );
  }
  for (; at + 4 <= end; at += 4)
    text += String.fromCharCode(of[at] ?? 0, of[at + 1] ?? 0, of[at + 2] ?? 0, of[at + 3] ?? 0);
  for (; at < end; at += 1) text += String.fromCharCode(of[at] ?? 0);
  return text;
}

/**
 * Decodes base64url. Returns null for padding, white space, other characters, and last bits that are not zero, so that
 * the same bytes never have two texts.
 *
 * @example
 *   decodeBase64url('_-8'); // Uint8Array [255, 239]
 *   decodeBase64url('_-8='); // null
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
  let decoded = '';
  let at = 0;
  try {
    while (at < bytes.length) {
      const other = endOf(bytes, at, isAscii);
      decoded += readAscii(bytes, at, other);
      at = endOf(bytes, other, isNotAscii);
      let escaped = '';
      for (let next = other; next < at; next += 1) escaped += `%${bytes[next]?.toString(16)}`;
      decoded += decodeURIComponent(escaped);
    }
  } catch {
    return null;
  }
  return decoded;
}

const isAscii = (byte: number) => byte < 0x80;
const isNotAscii = (byte: number) => byte >= 0x80;

/** The end of the bytes of one kind that begin at `start`. */
function endOf(bytes: Uint8Array, start: number, isOfKind: (byte: number) => boolean): number {
  let at = start;
  while (at < bytes.length && isOfKind(bytes[at] ?? 0)) at += 1;
  return at;
}

/** True if the value is a SHA-256 hash as base64url. */
export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && value.length === 43 && decodeBase64url(value) !== null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Encodes bytes as base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  const { groups, rest, restBits } = regroup(bytes, 8, 6);
  const values = restBits > 0 ? [...groups, rest << (6 - restBits)] : groups;
  return values.map((value) => alphabet[value]).join('');
}

/**
 * Decodes base64url. Returns null for padding, white space, other characters, and last bits that are not zero, so that
 * the same bytes never have two texts.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  const { groups, rest, restBits } = regroup(values, 6, 8);
  return values.includes(-1) || restBits === 6 || rest !== 0 ? null : Uint8Array.from(groups);
}

/** Regroups values of `from` bits into values of `to` bits. `rest` holds the last bits, which fill no group. */
function regroup(values: Iterable<number>, from: number, to: number) {
  const groups: number[] = [];
  let rest = 0;
  let restBits = 0;
  for (const value of values) {
    rest = (rest << from) | value;
    restBits += from;
    for (; restBits >= to; rest &= (1 << restBits) - 1) {
      restBits -= to;
      groups.push(rest >> restBits);
    }
  }
  return { groups, rest, restBits };
}

/** Encodes a text as base64url of its UTF-8. */
export function encodeText(text: string): string {
  const escaped = encodeURIComponent(text).match(/%..|[^%]/g) ?? [];
  return encodeBase64url(
    Uint8Array.from(escaped, (part) => (part.length > 1 ? Number(`0x${part.slice(1)}`) : part.charCodeAt(0))),
  );
}

/**
 * Decodes base64url of UTF-8. Returns null if the bytes are not valid UTF-8, which `decodeURIComponent` checks
 * strictly.
 */
export function decodeText(text: string): string | null {
  const bytes = decodeBase64url(text);
  if (!bytes) return null;
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

/** True if the value is a SHA-256 hash as base64url. */
export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && value.length === 43 && decodeBase64url(value) !== null;
}

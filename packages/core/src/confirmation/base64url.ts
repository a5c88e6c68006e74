const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  const { groups, rest, restBits } = regroup(bytes, 8, 6);
  const values = restBits > 0 ? [...groups, rest << (6 - restBits)] : groups;
  return values.map((value) => alphabet[value]).join('');
}

/**
 * The bytes, or null for what is not the one canonical text of them: padding, white space, other characters, and last
 * bits that are not zero would make two texts of the same bytes.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  const { groups, rest, restBits } = regroup(values, 6, 8);
  return values.includes(-1) || restBits === 6 || rest !== 0 ? null : Uint8Array.from(groups);
}

/** The bits of values of `from` bits each, in groups of `to` bits, and the last bits that fill no group. */
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

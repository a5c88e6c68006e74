/** Digits of a prompt. */
export const promptLength = 6;
/** Digits of a prompt that must be heard in their order. Fewer, and a recording of other digits would pass. */
export const minMatches = 4;

/** Random digits, each 0 to 9, with even chances. No two neighbors are the same, because one may then be heard as one. */
export function randomDigits(count: number): readonly number[] {
  const digits: number[] = [];
  while (digits.length < count) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    const digit = byte % 10;
    // 250 to 255 would make the digits 0 to 5 likelier.
    if (byte < 250 && digit !== digits.at(-1)) digits.push(digit);
  }
  return digits;
}

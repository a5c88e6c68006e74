/** The last four digits of a card number in any format, or `null` if it has fewer. No more digits are ever used. */
export function lastFourOf(cardNumber: string): string | null {
  const digits = cardNumber.replace(/\D/g, '');
  return digits.length < 4 ? null : digits.slice(-4);
}

/**
 * Separates the characters to keep voices from reading them as one number: "4 2 4 2".
 *
 * @example
 *   spaceOut('4242'); // '4 2 4 2'
 */
export function spaceOut(text: string): string {
  return charactersOf(text).join(' ');
}

function charactersOf(text: string): string[] {
  return Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
}

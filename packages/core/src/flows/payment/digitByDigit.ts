/** The last four digits of a card's number in any form, or `null` where there are fewer: never more of it is used. */
export function lastFourOf(cardNumber: string): string | null {
  const digits = cardNumber.replace(/\D/g, '');
  return digits.length < 4 ? null : digits.slice(-4);
}

/** One character after the other, so that no voice makes a number of them: "4 2 4 2". */
export function spaceOut(text: string): string {
  return charactersOf(text).join(' ');
}

function charactersOf(text: string): string[] {
  return Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
}

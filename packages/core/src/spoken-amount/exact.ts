/**
 * A decimal without rounding, in billionths as a bigint: 1.5 is 1_500_000_000n. Spoken amounts are added and multiplied
 * in it ("one point five million"). Only the result is checked for whole minor units.
 */
export type Exact = bigint;

export const one: Exact = 1_000_000_000n;

export function exact(whole: number): Exact {
  return BigInt(whole) * one;
}

/** Reads a plain decimal. Null if it has more than nine decimals, or more than 18 digits before the point. */
export function parseExact(decimal: string): Exact | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (whole.length > 18 || /[^0]/.test(fraction.slice(9))) return null;
  return BigInt(whole + fraction.slice(0, 9).padEnd(9, '0'));
}

export function times(a: Exact, b: Exact): Exact {
  return (a * b) / one;
}

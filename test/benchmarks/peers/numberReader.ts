/** Adapts another library: reads the numbers in an utterance, in main units. */
export interface NumberReader {
  readonly name: string;
  /** The code that a user would bundle, to measure the size. */
  readonly entry: string;
  readonly read: (utterance: string, kind: 'money' | 'number') => readonly number[];
}

/**
 * Scores a library as a payment would use it: one number is accepted, none or several are refused. Only the number
 * counts, not the currency.
 */
export function outcomeOf(numbers: readonly number[], expected: number): 'right' | 'refused' | 'wrong' {
  const [value = Number.NaN, ...others] = numbers;
  if (others.length > 0 || Number.isNaN(value)) return 'refused';
  return Math.abs(value - expected) < 1e-9 * Math.max(1, expected) ? 'right' : 'wrong';
}

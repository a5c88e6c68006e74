/** How another library reads an utterance: the numbers that it finds in it, in main units. */
export interface NumberReader {
  readonly name: string;
  /** What a user imports, for the size. */
  readonly entry: string;
  readonly read: (utterance: string, kind: 'money' | 'number') => readonly number[];
}

/**
 * What a payment would do with the answer: one number is taken, none or several are refused. The currency is not held
 * against a peer, only the number.
 */
export function outcomeOf(numbers: readonly number[], gold: number): 'right' | 'refused' | 'wrong' {
  const [value = Number.NaN, ...others] = numbers;
  if (others.length > 0 || Number.isNaN(value)) return 'refused';
  return Math.abs(value - gold) < 1e-9 * Math.max(1, gold) ? 'right' : 'wrong';
}

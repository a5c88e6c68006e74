/** Sentences for the intent to pay. `amount` and `payee` are formatted text. */
export interface SwipeToPaySentences {
  /** The name of the whole group. */
  readonly group: string;
  /** The button of the first step. */
  readonly ask: (amount: string, payee: string) => string;
  /** The button of the second step, which pays. */
  readonly confirm: (amount: string, payee: string) => string;
  readonly abort: string;
  /** The page voice's name for each control if others may hear. */
  readonly masked: { readonly ask: string; readonly confirm: string; readonly slide: string };
  /** The name of the range. */
  readonly slide: (amount: string, payee: string) => string;
  /** The value of the range before its end. `step` is from 0 to `steps`. */
  readonly step: (step: number, steps: number) => string;
  /** The value of the range at its end, with the action that pays. */
  readonly atEnd: (by: 'drag' | 'keys') => string;
  readonly helpLabel: string;
  /** How the range works with fingers, keys and screen readers. */
  readonly help: readonly string[];
}

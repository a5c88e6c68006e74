/** What the intent to pay shows and says. `amount` and `payee` are finished text. */
export interface SwipeToPaySentences {
  /** The name of the whole group. */
  readonly group: string;
  /** The first step of the button. */
  readonly ask: (amount: string, payee: string) => string;
  /** The second step: the deed itself. */
  readonly confirm: (amount: string, payee: string) => string;
  readonly abort: string;
  /** What the page voice says of each control where others may hear. */
  readonly masked: { readonly ask: string; readonly confirm: string; readonly slide: string };
  /** The name of the range. */
  readonly slide: (amount: string, payee: string) => string;
  /** The value of the range while it is on its way. `step` from 0 to `steps`. */
  readonly step: (step: number, steps: number) => string;
  /** The value at the end, and what finishes it. */
  readonly atEnd: (by: 'drag' | 'keys') => string;
  readonly helpLabel: string;
  /** How the range works with fingers, keys and screen readers. */
  readonly help: readonly string[];
}

/** Sentences that more than one part needs. */
export interface CommonSentences {
  /** An amount for braille and regions: "23.50 dollars". `decimal` has a point and no grouping. */
  readonly amountInDigits: (decimal: string, currency: string) => string;
  /** How "&" is said in a name. */
  readonly and: string;
  /** A button that says the amount of an order. */
  readonly hearAmount: string;
  /** Answers a press on Pay before the amount was heard. */
  readonly hearFirst: string;
}

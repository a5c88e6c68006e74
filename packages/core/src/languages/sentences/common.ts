/** Sentences used by more than one part. */
export interface CommonSentences {
  /** An amount for braille and regions: "23.50 dollars". `decimal` has a decimal point and no grouping. */
  readonly amountInDigits: (decimal: string, currency: string) => string;
  /** How "&" is said in a name. */
  readonly and: string;
  /** The label of the button that says the amount of an order. */
  readonly hearAmount: string;
  /** Said if Pay is pressed before the amount was heard: why it did nothing, and which button says the amount. */
  readonly hearFirst: string;
  /** Said when the payer has closed the microphone with Escape, the same everywhere. */
  readonly microphoneClosed: string;
  /** Said in place of typed text that others may not hear: for each character as it is typed, and once for all of them. */
  readonly secret: string;
}

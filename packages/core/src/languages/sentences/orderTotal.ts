/** A total that changes while the payer is at the checkout. */
export interface OrderTotalSentences {
  /** `amount` is null if it is masked. */
  changed(amount: string | null): string;
  /** The same if the payer had confirmed the old total. */
  changedAfterConfirmation(amount: string | null): string;
}

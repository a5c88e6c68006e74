/** What amount entry shows and says. */
export interface AmountEntrySentences {
  readonly talk: string;
}

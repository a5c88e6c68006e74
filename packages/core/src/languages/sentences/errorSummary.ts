/** The list of what is wrong in a form that was sent. */
export interface ErrorSummarySentences {
  /** The heading. `count` is at least one. */
  heading(count: number): string;
}

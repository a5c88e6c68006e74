export type Recognition =
  /**
   * Best first. More than one if the decodings disagree: a question, never a guess. `doubtful`: a question even if there
   * is only one.
   */
  | {
      readonly kind: 'heard';
      readonly transcripts: readonly [string, ...string[]];
      readonly certainty?: 'doubtful';
    }
  /** Speech, but nothing of the grammar, or not surely. */
  | { readonly kind: 'not-understood' };

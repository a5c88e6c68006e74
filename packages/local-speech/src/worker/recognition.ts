export type Recognition =
  /** Best first. More than one where the decodings disagree: a question, never a guess. */
  | { readonly kind: 'heard'; readonly transcripts: readonly [string, ...string[]] }
  /** Speech, but nothing of the grammar, or not surely. */
  | { readonly kind: 'not-understood' };

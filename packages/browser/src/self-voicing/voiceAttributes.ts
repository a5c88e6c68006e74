/** Attributes for the page voice that an app can set on any element. */
export const voiceAttributes = {
  /** Said instead of the accessible name, for example "Pay twenty-three dollars" for "Pay $23". */
  speech: 'data-payaloud-speech',
  /** Marks the element as sensitive. Said instead of it if others may hear. */
  masked: 'data-payaloud-masked',
  /**
   * Marks a control whose component announces its errors; the page voice then says them only when focus arrives. And a group
   * whose component announces its text; the page voice then does not name it before that.
   */
  announced: 'data-payaloud-announced',
} as const;

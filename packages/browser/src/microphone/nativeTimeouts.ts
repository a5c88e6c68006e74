/** Time limits in ms. A step that takes longer ends the listening. */
export interface NativeTimeouts {
  /**
   * From `start()` to `start` while the browser asks for permission. Screen reader users need time to find the prompt.
   */
  readonly permission: number;
  /** From `start()` to `start` if the browser does not say whether it is asking. */
  readonly perhapsPermission: number;
  /** From `start()` to `start` if permission was given before. */
  readonly start: number;
  /** From `start` to `audiostart`. */
  readonly audioStart: number;
  /** From `audiostart` to the end of the utterance. */
  readonly utterance: number;
  /** From the payer's stop to the end. */
  readonly stop: number;
  /** From the final result to `end`. */
  readonly end: number;
  /** From consent to an installed language pack. The browser reports no progress to judge by. */
  readonly install: number;
}

/** The default, in ms. */
export const nativeTimeouts: NativeTimeouts = {
  permission: 60_000,
  perhapsPermission: 20_000,
  start: 5_000,
  audioStart: 4_000,
  utterance: 30_000,
  stop: 4_000,
  end: 1_500,
  install: 300_000,
};

/** How long each step may take before the listening ends without the recognizer, in ms. */
export interface NativePatience {
  /** From `start()` to `start` while the browser asks for permission: a screen reader has to find the prompt. */
  readonly permission: number;
  /** The same where the browser does not tell whether it asks. */
  readonly perhapsPermission: number;
  /** The same where the permission was given before. */
  readonly start: number;
  /** From `start` to `audiostart`. */
  readonly audioStart: number;
  /** From `audiostart` to the end of the utterance. */
  readonly utterance: number;
  /** From the payer's stop to the end. */
  readonly stop: number;
  /** From the final result to `end`. */
  readonly end: number;
  /** From the payer's yes to a language pack that is there. The browser tells no progress by which to judge. */
  readonly install: number;
}

/** The default, in ms. */
export const nativePatience: NativePatience = {
  permission: 60_000,
  perhapsPermission: 20_000,
  start: 5_000,
  audioStart: 4_000,
  utterance: 30_000,
  stop: 4_000,
  end: 1_500,
  install: 300_000,
};

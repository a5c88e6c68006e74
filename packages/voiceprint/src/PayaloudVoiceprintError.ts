/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudVoiceprintErrorCode =
  /** The engine sends the payer's voice elsewhere. Give one that recognizes on the device, such as `localSpeech`. */
  | 'not-on-device'
  /** The bands of `embeddingVerifier` are not cosines in order. Give -1 <= mismatch <= match <= 1. */
  | 'bad-bands'
  /** A template was made with another background. Compare it with that one, or enroll the voice again. */
  | 'other-background'
  /** There are fewer rows of features than components. Give more speech, or ask for fewer components. */
  | 'too-few-rows';

/** A programming error. The message names the remedy. */
export class PayaloudVoiceprintError extends Error {
  override readonly name = 'PayaloudVoiceprintError';
  readonly code: PayaloudVoiceprintErrorCode;

  constructor(code: PayaloudVoiceprintErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

import type { RecognitionCause } from '@payaloud/browser';

/** What is wrong with the assets folder: a matter for the developer. */
export type AssetFault =
  /** A file, or the whole folder, cannot be read: run `payaloud-local-speech copy`. */
  | 'not-found'
  /** A file is not the one that the manifest names, by size or SHA-256. */
  | 'corrupt'
  /** `manifest.json` is of another version, or none. */
  | 'invalid-manifest'
  /** The folder has no model for the language. */
  | 'no-model'
  /** The payer has not agreed to the download. */
  | 'not-downloaded';

export type PayaloudLocalSpeechErrorCode = RecognitionCause | AssetFault;

/**
 * Why listening could not begin. The engines turn it into the cause that the payer is told; a microphone or an asset
 * platform of an app's own throws it too, with the cause as its code.
 */
export class PayaloudLocalSpeechError extends Error {
  override readonly name = 'PayaloudLocalSpeechError';
  readonly code: PayaloudLocalSpeechErrorCode;

  /** `message` is for the developer. Default: the code. */
  constructor(code: PayaloudLocalSpeechErrorCode, message: string = code) {
    super(message);
    this.code = code;
  }
}

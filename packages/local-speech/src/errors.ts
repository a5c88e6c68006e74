import type { RecognitionCause } from '@payaloud/browser';
import { microphoneCause } from '@payaloud/browser/internal/capture';

/** A fault in the assets folder, for the developer to fix. */
export type AssetFault =
  /** A file or the whole folder cannot be read. Run `payaloud-local-speech copy`. */
  | 'not-found'
  /** A file's size or SHA-256 differs from the manifest. Copy the folder again, and let no server change its files. */
  | 'corrupt'
  /** `manifest.json` is malformed or has another version. Copy the folder again after each update. */
  | 'invalid-manifest'
  /** The folder has no model for the language. Copy it with `--moonshine`, `--french` or `--mandarin`, or leave the language out. */
  | 'no-model'
  /** The payer has not agreed to the download. Another engine takes over, or the payer types. */
  | 'not-downloaded';

/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudLocalSpeechErrorCode = RecognitionCause | AssetFault;

/**
 * Thrown when listening cannot start. An engine turns it into the cause shown to the payer. An app's own microphone or
 * asset platform can throw it too, with that cause as its code.
 */
export class PayaloudLocalSpeechError extends Error {
  override readonly name = 'PayaloudLocalSpeechError';
  readonly code: PayaloudLocalSpeechErrorCode;

  /** `message` is for the developer and defaults to the code. */
  constructor(code: PayaloudLocalSpeechErrorCode, message: string = code) {
    super(message);
    this.code = code;
  }
}

/** The cause to report to the payer. Unknown errors become `engine-failed`. */
export function causeOf(error: unknown): RecognitionCause {
  const isOurs = error instanceof PayaloudLocalSpeechError && isAssetFault(error.code);
  return isOurs ? causes[error.code] : microphoneCause(error);
}

const causes: Readonly<Record<AssetFault, RecognitionCause>> = {
  'not-found': 'download-failed',
  corrupt: 'download-failed',
  'not-downloaded': 'download-failed',
  'invalid-manifest': 'engine-failed',
  'no-model': 'language-not-supported',
};

function isAssetFault(code: string): code is AssetFault {
  return Object.hasOwn(causes, code);
}

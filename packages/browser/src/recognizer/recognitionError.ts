import type { RecognitionCause } from './port';

/** Why a download of a recognizer failed. */
export class RecognitionError extends Error {
  override readonly name = 'RecognitionError';

  constructor(readonly code: RecognitionCause) {
    super(code);
  }
}

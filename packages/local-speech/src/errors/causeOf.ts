import type { RecognitionCause } from '@payaloud/browser';
import { microphoneCause } from '@payaloud/browser/internal/capture';
import { PayaloudLocalSpeechError, type AssetFault } from './PayaloudLocalSpeechError';

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

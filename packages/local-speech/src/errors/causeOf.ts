import type { RecognitionCause } from '@payaloud/browser';
import { PayaloudLocalSpeechError, type AssetFault } from './PayaloudLocalSpeechError';

/** The cause to report to the payer. Unknown errors become `engine-failed`. */
export function causeOf(error: unknown): RecognitionCause {
  if (!(error instanceof PayaloudLocalSpeechError)) return 'engine-failed';
  return isAssetFault(error.code) ? causes[error.code] : error.code;
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

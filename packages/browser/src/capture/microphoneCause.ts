import type { RecognitionCause } from '../microphone';

/** The cause that the payer hears for an exception: its `code`, if that is a cause, otherwise `engine-failed`. */
export function microphoneCause(error: unknown): RecognitionCause {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return isCause(code) ? code : 'engine-failed';
}

/** A record, so that a cause that is missing here does not compile. */
const causes: Readonly<Record<RecognitionCause, true>> = {
  unsupported: true,
  'insecure-context': true,
  'permission-denied-once': true,
  'permission-denied': true,
  'service-not-allowed': true,
  network: true,
  'no-microphone': true,
  'no-speech': true,
  'not-understood': true,
  'language-not-supported': true,
  'too-loud': true,
  'engine-failed': true,
  'download-failed': true,
  'blocked-by-page': true,
  timeout: true,
  'microphone-taken': true,
  aborted: true,
};

function isCause(code: unknown): code is RecognitionCause {
  return typeof code === 'string' && Object.hasOwn(causes, code);
}

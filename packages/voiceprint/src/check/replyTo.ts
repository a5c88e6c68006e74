import type { RecognitionCause } from '@payaloud/browser';
import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/internal/languages';

/** The reply if nothing was recognized. None costs a try. */
export function replyTo(cause: RecognitionCause): VoiceAgain | VoiceObstacle {
  return replies[cause] ?? 'failed';
}

const replies: Readonly<Partial<Record<RecognitionCause, VoiceAgain | VoiceObstacle>>> = {
  'no-speech': 'not-heard',
  'not-understood': 'not-heard',
  'too-loud': 'too-loud',
  aborted: 'interrupted',
  timeout: 'timeout',
  'permission-denied': 'permission',
  'permission-denied-once': 'permission',
  'service-not-allowed': 'permission',
  'no-microphone': 'no-microphone',
  'microphone-taken': 'interrupted',
  'download-failed': 'not-loaded',
  'language-not-supported': 'not-loaded',
  'blocked-by-page': 'blocked-by-page',
  unsupported: 'not-loaded',
  'insecure-context': 'not-loaded',
};

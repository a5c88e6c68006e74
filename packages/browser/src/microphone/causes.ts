import { withTimeout, type Timers } from '../runtime';
import type { SpeechPlatform } from './platform';
import type { RecognitionCause } from './port';

/** The payer's cause for an error code of the Web Speech API. `refused` needs a closer look (`diagnoseRefusal`). */
export function causeOfError(code: string): RecognitionCause | 'refused' {
  return causes[code] ?? 'engine-failed';
}

/** The cause for an exception of `start()`. InvalidStateError: another recognition of the page is still running. */
export function causeOfException(error: unknown): RecognitionCause | 'refused' {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'SecurityError' ? 'service-not-allowed' : 'engine-failed';
}

/**
 * Distinguishes "blocked by the page", "blocked once", "blocked permanently" and a machine without a microphone, for which Chromium also reports
 * `not-allowed` (measured with Chromium 156, November 2026). If the browser gives no details, a second refusal counts
 * as permanent.
 */
export async function diagnoseRefusal(
  platform: SpeechPlatform,
  clock: Timers,
  refusals: number,
): Promise<RecognitionCause> {
  if (!platform.allowsFeature('microphone')) return 'blocked-by-page';
  const [permission, hasMicrophone] = await Promise.all([
    withTimeout(platform.microphonePermission(), answerMs, 'unknown', clock),
    withTimeout(platform.hasMicrophone(), answerMs, true, clock),
  ]);
  if (!hasMicrophone) return 'no-microphone';
  switch (permission) {
    case 'denied':
      return 'permission-denied';
    case 'prompt':
      return 'permission-denied-once';
    case 'granted':
      return 'service-not-allowed';
    default:
      return refusals > 1 ? 'permission-denied' : 'permission-denied-once';
  }
}

/** The cause that helps the payer most, if several engines cannot be used. */
export function mostHelpfulCause(found: readonly RecognitionCause[]): RecognitionCause {
  return byHelpfulness.find((cause) => found.includes(cause)) ?? found[0] ?? 'unsupported';
}

const causes: Readonly<Record<string, RecognitionCause | 'refused' | undefined>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'service-not-allowed',
  network: 'network',
  'audio-capture': 'no-microphone',
  'no-speech': 'no-speech',
  'language-not-supported': 'language-not-supported',
  // We settle our own `abort()` before the browser reports it, so this one came from elsewhere.
  aborted: 'microphone-taken',
};

/** Causes that the payer can fix come first. */
const byHelpfulness: readonly RecognitionCause[] = [
  'permission-denied',
  'permission-denied-once',
  'no-microphone',
  'insecure-context',
  'network',
  'blocked-by-page',
  'download-failed',
  'service-not-allowed',
  'language-not-supported',
  'timeout',
  'engine-failed',
];

/**
 * In ms. The first failure took 700 ms to diagnose on two busy cores (Chromium 156, November 2026). Payers never wait
 * longer than this.
 */
const answerMs = 2_000;

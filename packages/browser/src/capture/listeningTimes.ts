import { takesTime } from '../microphone';
import type { EndpointerOptions } from './endpointer';

/** How long to listen. A payer with a long pause setting has only that pause and the one-minute microphone limit. */
export function listeningTimes(pauseMs: number | undefined): EndpointerOptions {
  if (pauseMs === undefined) return {};
  return takesTime(pauseMs) ? { pauseMs, noSpeechMs: minute, maxMs: minute } : { pauseMs };
}

const minute = 60_000;

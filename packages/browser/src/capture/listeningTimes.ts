import { takesTime } from '../recognizer';
import type { EndpointerOptions } from './endpointer';

/** How long to listen. A payer who takes time is hurried by nothing but their own pause, and by the minute of an open microphone. */
export function listeningTimes(pauseMs: number | undefined): EndpointerOptions {
  if (pauseMs === undefined) return {};
  return takesTime(pauseMs) ? { pauseMs, patienceMs: minute, longestMs: minute } : { pauseMs };
}

const minute = 60_000;

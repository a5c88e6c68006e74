import type { Haptic } from '@payaloud/core/announcement';
import { isBeforeFirstTap } from './firstTap';
import type { HapticsReport } from './port';

/** Alternating vibration and pause, in ms. */
const patterns: Readonly<Record<Haptic, readonly number[]>> = {
  tap: [20],
  success: [40, 60, 40],
  failure: [120, 80, 120],
};

export function vibrate(name: Haptic): void {
  if (readHaptics() === 'none' || isBeforeFirstTap()) return;
  navigator.vibrate([...patterns[name]]);
}

/** Guesses from the user agent: desktop Chromium has the function but no motor, and no page can tell if it vibrates. */
export function readHaptics(): HapticsReport {
  if (typeof navigator === 'undefined' || typeof navigator.vibrate !== 'function') return 'none';
  return /Android|Mobile|Tablet/.test(navigator.userAgent) ? 'likely' : 'unlikely';
}

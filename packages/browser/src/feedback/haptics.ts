import type { Haptic } from '@payaloud/core/announcement';
import type { HapticsReport } from './port';

/** Vibration and rest in turn, in ms. */
const patterns: Readonly<Record<Haptic, readonly number[]>> = {
  tap: [20],
  success: [40, 60, 40],
  failure: [120, 80, 120],
};

export function vibrate(name: Haptic): void {
  // Chromium refuses, and writes a warning, before the first tap.
  const isTooEarly = navigator.userActivation && !navigator.userActivation.hasBeenActive;
  if (readHaptics() === 'none' || isTooEarly) return;
  navigator.vibrate([...patterns[name]]);
}

/** iOS has no vibration from script; on a desk Chromium has the function and no motor. No page can feel it. */
export function readHaptics(): HapticsReport {
  if (typeof navigator === 'undefined' || typeof navigator.vibrate !== 'function') return 'none';
  return /Android|Mobile|Tablet/.test(navigator.userAgent) ? 'likely' : 'unlikely';
}

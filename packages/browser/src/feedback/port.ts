import type { Earcon, Haptic } from '@payaloud/core/announcement';

/**
 * Whether this device can vibrate. `none`: the function is missing (iPhone, desktop Firefox and Safari). `likely`: a
 * phone or tablet with the function. `unlikely`: a desktop browser with the function but no motor.
 */
export type HapticsReport = 'none' | 'likely' | 'unlikely';

/** Sounds and vibration without words. */
export interface Feedback {
  /** Plays one of the three earcons, at a volume from 0 to 1. Does nothing if the browser does not allow sound yet. */
  earcon(name: Earcon, volume: number): void;
  haptic(name: Haptic): void;
  readonly haptics: HapticsReport;
  /** Unlocks sound. Call it in the payer's first tap, because browsers start with sound suspended. */
  prime(): void;
}

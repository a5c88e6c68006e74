import type { Earcon, Haptic } from '@payaloud/core/announcement';

/**
 * What is known of this device's vibration. `none`: the function is missing (iPhone, desktop Firefox and Safari).
 * `likely`: a phone or tablet with the function. `unlikely`: a desk, where the function exists and nothing moves.
 */
export type HapticsReport = 'none' | 'likely' | 'unlikely';

/** Signs that are no words. */
export interface Feedback {
  /** Plays one of the three earcons, at a volume of 0 to 1. Does nothing where sound is not allowed yet. */
  earcon(name: Earcon, volume: number): void;
  haptic(name: Haptic): void;
  readonly haptics: HapticsReport;
  /** Call it in the payer's first tap: sound starts suspended everywhere. */
  prime(): void;
}

import type { Earcon, Haptic } from '@payaloud/core/announcement';

/** Whether this device can vibrate: `unknown` where the function exists and nothing tells whether a motor does. */
export type HapticsReport = 'unsupported' | 'unknown';

/** Signs that are no words. */
export interface Feedback {
  /** Plays one of the three earcons; does nothing where sound is not allowed yet. */
  earcon(name: Earcon): void;
  haptic(name: Haptic): void;
  readonly haptics: HapticsReport;
  /** Call it in the payer's first tap: sound starts suspended everywhere. */
  prime(): void;
}

import type { IdentityMethod, OtherMethod } from './reasons';
import type { AskedPayment, IdentityState, KnownIdentity, SecretId } from './state';

export type IdentityEffect =
  /** Unlocks page speech. Phones allow that only during the task of a press. */
  | { readonly type: 'prime' }
  /** Announces the state. `after-render`: a dialog closes at the same time. */
  | { readonly type: 'say'; readonly state: IdentityState; readonly when: 'now' | 'after-render' }
  | { readonly type: 'say-payment'; readonly payment: AskedPayment; readonly about: string }
  /** Says that the stroke did not count. The surface stays open. */
  | { readonly type: 'say-dropped' }
  /** Announces the outcome of a request for a code. */
  | { readonly type: 'say-code'; readonly state: KnownIdentity }
  /** Asks the app to send the payer a code for this challenge. */
  | { readonly type: 'request-code'; readonly request: number; readonly challenge: string }
  /** Vibrates briefly because the surface has opened. */
  | { readonly type: 'tap' }
  | { readonly type: 'remember'; readonly failures: number; readonly usual: IdentityMethod | null }
  | { readonly type: 'restore' }
  | { readonly type: 'load-challenge' }
  /** Fetches a new challenge, because the server no longer accepts the current one. */
  | { readonly type: 'renew-challenge' }
  /** Compares the drawing on this device. If it is the payer's, sends the confirmation. */
  | {
      readonly type: 'check-drawing';
      readonly turn: number;
      readonly secret: SecretId;
      /** `about` of the payment that the payer is confirming. */
      readonly about: string | null;
      readonly failures: number;
      readonly otherMethods: readonly OtherMethod[];
    }
  /**
   * Adds a refused drawing to the template, because the payer has proved who drew it by a passkey or a code. Does
   * nothing if it is too far from the enrolled ones.
   */
  | { readonly type: 'refresh-template'; readonly secret: SecretId }
  /** Verifies a passkey, the device, a code, or a voice that was matched. */
  | {
      readonly type: 'ask';
      readonly turn: number;
      readonly method: OtherMethod | 'voice';
      readonly challenge: string;
      readonly secret: SecretId | null;
      /** Of the drawing; for a voice, the voices that were compared. */
      readonly failures: number;
    }
  /** Forgets a drawing or a code that is no longer needed. */
  | { readonly type: 'forget'; readonly secret: SecretId };

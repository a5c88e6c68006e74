import type { ChallengeEnvironment } from '@payaloud/core/confirmation';
import type { Money } from '@payaloud/core/money';
import type { Clock } from '../clock';
import type { PayableOrder } from '../payableOrder';
import type { Store } from '../store/store';
import type { PasskeyVerifier } from './passkeyVerifier';
import type { ConfirmationPolicy } from './policy';

export interface ConfirmationsOptions {
  /** The only server that accepts these confirmations, for example its origin. */
  readonly audience: string;
  readonly environment: ChallengeEnvironment;
  /** The store of the payments. */
  readonly store: Store;
  /** The methods that may confirm this order. Null if it can be paid without. Asked again when the payment is created. */
  readonly policyOf: (
    order: PayableOrder & { readonly orderId: string },
    user: string,
  ) => Promise<ConfirmationPolicy | null> | ConfirmationPolicy | null;
  /** True if this session has just given its password, or another proof. Asked before a key or a passkey is added. */
  readonly stepUp: (request: Request) => Promise<boolean> | boolean;
  /** Tells the user, by another way than this page, about a change or an attack. */
  readonly notify: (notice: ConfirmationNotice) => unknown;
  /**
   * Sends a code to the user. Name amount and payee in the message, so that the user sees what it confirms. Returns
   * `phone` or `email`, or a promise of it, if the page may say where the code went; anything else says nothing.
   */
  readonly sendCode?: (message: CodeMessage) => unknown;
  readonly passkeys?: PasskeyVerifier;
  /** Gets errors that have no caller, for example of `notify`. Default: console.error. */
  readonly onError?: (error: unknown) => void;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** The channel that a code was sent by. */
export type CodeChannel = 'phone' | 'email';

export interface CodeMessage {
  readonly user: string;
  readonly code: string;
  readonly orderId: string;
  readonly amount: Money;
  readonly payeeName: string;
}

/**
 * - `blocked`: codes were wrong too often. Codes, drawings and voices wait.
 * - `enrolment-refused`: a session without a step-up tried to add a key or a passkey.
 */
export interface ConfirmationNotice {
  readonly about:
    'device-added' | 'device-revoked' | 'passkey-added' | 'passkey-removed' | 'blocked' | 'enrolment-refused';
  readonly user: string;
  /** Of the device key or passkey; null otherwise. */
  readonly keyId: string | null;
}

import type { PaymentControllerOptions } from '@payaloud/browser';
import type { DeclineReason, FailureReason, PaymentState, PaymentStatusName } from '@payaloud/core/payment';
import type { Defaults } from '../provider';

export interface PaymentStatusDetails {
  /** Why the payment was declined or failed; null for every other status. */
  readonly reason: DeclineReason | FailureReason | null;
  /** The whole state, with the payment's id and the reference. */
  readonly state: PaymentState;
}

/** The controller's options. Language, locale and announcer default to the provider's. */
export interface UsePaymentOptions
  extends
    Omit<PaymentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults, 'language' | 'locale' | 'announcer'> {
  /**
   * Origins that may be framed while the payer answers the bank (`3-d-secure`), for example
   * `['https://acs.bank.example']`. Their messages make the page ask the server. Only `https:`, or the loopback host
   * during development.
   * @default none: the page navigates to the bank's address, and the browser shows its origin
   */
  readonly bankOrigins?: readonly string[];
  /**
   * Called at each change of the status while the component is mounted, and not for the first one. It is for the app's
   * page, for example to show a receipt. Only the server knows what was paid.
   */
  readonly onStatusChange?: (status: PaymentStatusName, details: PaymentStatusDetails) => void;
}

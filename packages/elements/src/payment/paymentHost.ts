import type { PaymentControllerOptions } from '@payaloud/browser/internal';
import type {
  DeclineReason,
  FailureReason,
  PaymentOrder,
  PaymentState,
  PaymentStatusName,
} from '@payaloud/core/payment';
import type { ElementHost } from '../element/elementView';

/** The detail of `payaloud-status-change`. Only the server knows what was paid. */
export interface StatusEventDetail {
  readonly status: PaymentStatusName;
  /** Why the payment was declined or failed; null for every other status. */
  readonly reason: DeclineReason | FailureReason | null;
  /** The whole state, with the payment's id and the reference. */
  readonly state: PaymentState;
}

/** How to pay: `pay` and `check`, which call your server, and settings. */
export interface ElementPayment extends Omit<
  PaymentControllerOptions,
  'order' | 'language' | 'announcer' | 'alsoNeeded'
> {
  /** Origins that may be framed while the payer answers the bank. Default: none, and the page navigates to the bank. */
  readonly bankOrigins?: readonly string[];
}

export interface PaymentProperties {
  /** The amount and the payee. Another `id` is another payment. No attribute. Needed. */
  order: PaymentOrder | undefined;
  /** `pay`, `check` and settings. No attribute. Needed. */
  payment: ElementPayment | undefined;
  /** The level of the heading, 2 to 6. Default: 2. */
  headingLevel: string;
}

/** The element, as its component sees it. */
export interface PaymentHost extends ElementHost, PaymentProperties {}

declare global {
  interface HTMLElementEventMap {
    'payaloud-status-change': CustomEvent<StatusEventDetail>;
  }
}

import type { PaymentState, ShownPayment } from '@payaloud/core/internal/payment';
import type { ElementHost } from '../element/elementView';

export interface PaymentStatusProperties {
  /**
   * The payment as it is now. A new object tells a change, which is announced. The state of a `createPaymentController` is shown alone,
   * because the controller announces it. No attribute. Needed.
   */
  payment: ShownPayment | PaymentState | undefined;
  /** The level of the heading, 2 to 6. Default: 2. */
  headingLevel: string;
}

/** The element, as its component sees it. */
export interface PaymentStatusHost extends ElementHost, PaymentStatusProperties {}

import type { PaymentController } from '@payaloud/browser';
import type { Readiness } from '@payaloud/core/languages';
import type { PaymentState } from '@payaloud/core/payment';
import type { PaymentButtons } from './paymentButtons';

/** A payment as props. Every button is safe to render at any time; `available` lists those that do something now. */
export interface Payment extends PaymentButtons {
  readonly state: PaymentState;
  /** How far the code is loaded that sends a payment. Pay works once it is `ready`. */
  readonly readiness: Readiness;
  /** For actions that the buttons do not cover. Stable. */
  readonly controller: PaymentController;
  /** True if the app opens the bank's frame and pages itself (`performAction`). */
  readonly actionIsTheApps: boolean;
  /** Whom the payer can ask while the result is not clear. */
  readonly helpContact: string | undefined;
  /** False if the page offers no other way to pay. */
  readonly hasOtherMethods: boolean | undefined;
  /** Origins that may be framed. */
  readonly bankOrigins: readonly string[];
}

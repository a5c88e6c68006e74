import type { PaymentsClient } from '@payaloud/browser/internal';
import type { CheckoutOrder, CheckoutStatus } from '@payaloud/core/internal/checkout';
import type { ElementHost } from '../element/elementView';
import type { CheckoutAmount, CheckoutIdentity, CheckoutMethods, CheckoutPayment } from './checkoutProperties';

/** The detail of `payaloud-step-change`. */
export interface StepEventDetail {
  readonly step: CheckoutStatus;
}

export interface CheckoutProperties {
  /** The order. A changed total is announced, and voids what was confirmed. No attribute. Needed, or `amount`. */
  order: CheckoutOrder | undefined;
  /** The part of the amount that the payer enters. No attribute. Default: none. */
  amount: CheckoutAmount | undefined;
  /** The requests to the server. No attribute. Default: `createPaymentsClient()`, which is `@payaloud/server` at `/pay`. */
  client: PaymentsClient | undefined;
  /** The payer's saved cards and other means. No attribute. Default: the payer pays in the provider's own form. */
  methods: CheckoutMethods | undefined;
  /** How the payer confirms; false if the server never asks who pays. No attribute. Default: asked. */
  identity: CheckoutIdentity | false | undefined;
  /** Settings of the payment itself. No attribute. Default: those of `payaloud-payment`. */
  payment: CheckoutPayment | undefined;
  /** The level of the steps' headings, 2 to 5. Default: 2. */
  headingLevel: string;
}

/** The element, as its component sees it. */
export interface CheckoutHost extends ElementHost, CheckoutProperties {}

declare global {
  interface HTMLElementEventMap {
    'payaloud-step-change': CustomEvent<StepEventDetail>;
  }
}

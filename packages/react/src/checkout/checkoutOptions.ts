import type { PaymentsClient } from '@payaloud/browser/internal';
import type { CheckoutOrder, CheckoutStatus } from '@payaloud/core/internal/checkout';
import type { Money } from '@payaloud/core/money';
import type { AmountFieldProps } from '../amount-field';
import type { UseConfirmIdentityOptions } from '../identity';
import type { UsePaymentOptions } from '../payment';
import type { UsePaymentMethodsOptions } from '../payment-methods';
import type { Defaults } from '../provider';

/** The part of the amount that the payer enters: a tip, a top-up, a transfer. */
export interface OpenAmount extends Omit<AmountFieldProps, 'value' | 'defaultValue' | 'name' | 'ref'> {
  /**
   * Fixes the order with this part at your server, which has the last word. Null: the payer entered nothing. The signal is aborted after ten
   * seconds without an answer: show no order that comes later, because the payer was told to try again.
   */
  readonly openOrder: (amount: Money | null, signal: AbortSignal) => Promise<CheckoutOrder>;
  /**
   * The total with this part, for the line of the total and the button that goes on.
   * @default the part itself
   */
  readonly totalOf?: (amount: Money | null) => Money | null;
  /**
   * The heading of the step.
   * @default the label
   */
  readonly heading?: string;
}

/** Options of `ConfirmIdentity` that the app decides. The challenge and its answers go to the server by themselves. */
export type CheckoutIdentity = Pick<UseConfirmIdentityOptions, 'vault' | 'deviceKey' | 'memory' | 'passkey'> & {
  /** The id of the device's key, from `onEnrolled`. Without it no drawing or device is offered. */
  readonly keyId?: string;
};

/** How to pay. The id of the means goes to the server as `means`, and nowhere else. */
export interface CheckoutMethods extends Pick<UsePaymentMethodsOptions, 'methods' | 'usual' | 'now' | 'onChoose'> {
  /**
   * The provider's id of what was chosen, such as a token of the fields that the payer filled in. Asked for at Pay.
   * @default the id of the method
   */
  readonly meansOf?: (methodId: string) => string | Promise<string>;
}

/** Options of `usePayment` that the app decides. */
export type CheckoutPayment = Pick<
  UsePaymentOptions,
  | 'bankOrigins'
  | 'performAction'
  | 'createPaymentId'
  | 'undoMs'
  | 'timeoutMs'
  | 'expiry'
  | 'helpContact'
  | 'onStatusChange'
  | 'storage'
  | 'lock'
  | 'channel'
>;

export interface UseCheckoutOptions extends Pick<Defaults<'checkout'>, 'language' | 'locale' | 'announcer'> {
  /**
   * The order. Keep it stable. A changed total is announced, and voids what was confirmed.
   * @default null: `amount.openOrder` gives it
   */
  readonly order?: CheckoutOrder | null;
  /**
   * The requests to the server.
   * @default `createPaymentsClient()`: `@payaloud/server` at `/pay` of this origin
   */
  readonly client?: PaymentsClient;
  /**
   * The part of the amount that the payer enters.
   * @default none
   */
  readonly amount?: OpenAmount;
  /**
   * The payer's saved cards and other means. One alone is shown, and nothing is asked. If none of them can pay, the payer is told.
   * Give them once they have loaded.
   * @default the payer pays in the provider's own form
   */
  readonly methods?: CheckoutMethods;
  /**
   * False: the server never asks who pays, so it is not asked about that.
   * @default asked
   */
  readonly identity?: CheckoutIdentity | false;
  /**
   * Settings of the payment itself.
   * @default those of `usePayment`
   */
  readonly payment?: CheckoutPayment;
  /** Called with each step that is shown after the first, for example to set the page's title. */
  readonly onStepChange?: (status: CheckoutStatus) => void;
}

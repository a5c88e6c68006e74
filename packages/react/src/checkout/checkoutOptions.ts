import type { PaymentsClient } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import type { Money } from '@payaloud/core/money';
import type { AmountFieldProps } from '../amount-field';
import type { UseConfirmIdentityOptions } from '../identity';
import type { UsePaymentOptions } from '../payment';
import type { Defaults } from '../provider';

/** The part of the amount that the payer enters: a tip, a top-up, a transfer. */
export interface OpenAmount extends Omit<AmountFieldProps, 'value' | 'defaultValue' | 'name' | 'ref'> {
  /** Fixes the order with this part at your server, which has the last word. Null: the payer entered nothing. */
  readonly openOrder: (amount: Money | null) => Promise<CheckoutOrder>;
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
export type CheckoutIdentity = Pick<
  UseConfirmIdentityOptions,
  'vault' | 'deviceKey' | 'memory' | 'passkey' | 'voice'
> & {
  /** The id of the device's key, from `onEnrolled`. Without it no drawing, voice or device is offered. */
  readonly keyId?: string;
};

/** Options of `usePayment` that the app decides. */
export type CheckoutPayment = Pick<
  UsePaymentOptions,
  | 'bankOrigins'
  | 'performAction'
  | 'createPaymentId'
  | 'undoMs'
  | 'timeoutMs'
  | 'expiry'
  | 'onStatusChange'
  | 'storage'
  | 'lock'
  | 'channel'
>;

export interface UseCheckoutOptions extends Pick<Defaults<'checkout'>, 'language' | 'announcer'> {
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
  /** @default no part of the amount is the payer's to enter */
  readonly amount?: OpenAmount;
  /**
   * False: the server never asks who pays, so it is not asked about that.
   * @default asked
   */
  readonly identity?: CheckoutIdentity | false;
  /** @default the defaults of `usePayment` */
  readonly payment?: CheckoutPayment;
}

import type { PaymentControllerOptions, Recognizer, IdentityOptions } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import type { SavedMethod } from '@payaloud/core/internal/payment-methods';
import type { Language } from '@payaloud/core/languages';
import type { Currency, Money } from '@payaloud/core/money';

/** Settings of the payment itself. `payaloud-status-change` tells its status. */
export interface CheckoutPayment extends Partial<
  Pick<
    PaymentControllerOptions,
    | 'performAction'
    | 'createPaymentId'
    | 'undoMs'
    | 'timeoutMs'
    | 'expiry'
    | 'helpContact'
    | 'storage'
    | 'lock'
    | 'channel'
  >
> {
  /**
   * Origins that may be framed while the payer answers the bank.
   * @default none, and the page navigates to the bank
   */
  readonly bankOrigins?: readonly string[];
}

/** How the payer confirms. The challenge and its answers go to the server by themselves. */
export interface CheckoutIdentity extends Pick<IdentityOptions, 'vault' | 'deviceKey' | 'memory' | 'passkey'> {
  /** The id of the device's key, from `onEnrolled`. Without it no drawing or device is offered. */
  readonly keyId?: string;
}

/** How to pay. The id of the means goes to the server as `means`, and nowhere else. */
export interface CheckoutMethods {
  /** The payer's saved means. */
  readonly methods: readonly SavedMethod[];
  /**
   * Id of the means that the payer used last.
   * @default the first that can be used
   */
  readonly usual?: string;
  /**
   * The time by which a card has expired.
   * @default the device's clock when the element appears
   */
  readonly now?: Date;
  /** Called when the payer chooses another means. */
  readonly onChoose?: (method: { readonly id: string }) => void;
  /**
   * The provider's id of what was chosen. Asked for at Pay.
   * @default the id of the method
   */
  readonly meansOf?: (methodId: string) => string | Promise<string>;
}

/** The part of the amount that the payer enters: a tip, a top-up, a transfer. The settings are those of `payaloud-amount`. */
export interface CheckoutAmount {
  readonly label: string;
  /**
   * Fixes the order with this part at your server, which has the last word. Null: the payer entered nothing. The signal is aborted after ten
   * seconds without an answer.
   */
  readonly openOrder: (amount: Money | null, signal: AbortSignal) => Promise<CheckoutOrder>;
  /**
   * The total with this part.
   * @default the part itself
   */
  readonly totalOf?: (amount: Money | null) => Money | null;
  /**
   * The heading of the step.
   * @default the label
   */
  readonly heading?: string;
  readonly currency: Currency;
  readonly description?: string;
  readonly min?: Money;
  readonly max?: Money;
  readonly zero?: 'refused' | 'allowed';
  readonly zeroText?: string;
  readonly bill?: Money | null;
  readonly presets?: readonly Money[];
  readonly percentages?: { readonly of: Money; readonly values: readonly number[] };
  readonly steps?: readonly Money[];
  readonly required?: boolean;
  readonly handsFree?: boolean;
  readonly talkKey?: string | null;
  readonly pauseMs?: number;
  readonly recognizer?: Recognizer | null;
  readonly sentences?: Partial<Language<'amount'>['sentences']['amountEntry']>;
}

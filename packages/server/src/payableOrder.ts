import type { Money } from '@payaloud/core/money';

export interface PayableOrder {
  readonly amount: Money;
  /** Changes whenever anything changes that the payer was told, for example a tip or the payee. Default: the amount alone counts. */
  readonly version?: string;
  /**
   * The one who is paid, as the payer hears it. Needed by confirmations, and `id` by `payeeOf`. Another name is another version of the
   * order.
   */
  readonly payee?: { readonly id: string; readonly name: string };
  /** Which account of the merchant is charged. It stays fixed for a payment. Default: `default`. */
  readonly region?: string;
}

import type { Clock } from './clock';
import type { Confirmations } from './createConfirmations';
import type { PayableOrder } from './payableOrder';
import type { Provider } from './providers/provider';
import type { PaymentNewsEvent } from './runtime/deliverNews';
import type { ErrorListener } from './runtime/errorContext';
import type { Store } from './store/store';

export interface PaidOrder {
  readonly orderId: string;
  /** The payer, as `userOf` answered. */
  readonly user: string;
}

export interface PaymentsOptions {
  /** The pages' own origin, for example `https://shop.example`. Requests from other origins are refused. */
  readonly origin: string;
  /** The path before every route. Default: `/pay`. */
  readonly basePath?: string;
  readonly store: Store;
  readonly provider: Provider;
  /** The user who is signed in, or another stable name of this browser's customer. Null is answered with 401. */
  readonly userOf: (request: Request) => Promise<string | null> | string | null;
  /** The order, if this user may pay it. */
  readonly orderOf: (orderId: string, user: string) => Promise<PayableOrder | null> | PayableOrder | null;
  /**
   * The payee who is signed in, by the `payee.id` of orders; null is answered with 401. With it, `PaymentReceived` tells payees what
   * they received. Default: no such routes.
   */
  readonly payeeOf?: (request: Request) => Promise<string | null> | string | null;
  /**
   * The payer's name, if the payee may be told. It is asked for at each read, and never stored. Default: no names.
   */
  readonly payerNameOf?: (payment: PaidOrder) => Promise<string | null> | string | null;
  /** Called at least once for each event, until its promise resolves. Ignore ids that you know. */
  readonly onEvent: (event: PaymentNewsEvent) => unknown;
  /** Confirms the payer, for wallets, balances and cards on file. Default: no order needs a confirmation. */
  readonly confirmations?: Confirmations;
  /**
   * Gets what went wrong without a caller: a provider that did not answer, an `onEvent` that threw. `about` has the payment, its order and
   * the call, as far as they are known. Default: console.error.
   */
  readonly onError?: ErrorListener;
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** How long a page waits for the result before it hears "processing", in ms. Default: 8 s. */
  readonly answerMs?: number;
}

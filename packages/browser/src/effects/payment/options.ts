import type { Language } from '@payaloud/core/languages';
import type { FoundPayment, PaymentAction, PaymentOrder, PayOutcome } from '@payaloud/core/payment';
import type { Announcer } from '../../announcer';
import type { LazyPart } from '../../runtime';
import type { PaymentPlatform } from './ports';

export const defaultTimeoutMs = 30_000;
/** In ms. A check that takes longer counts as unanswered. */
export const checkTimeoutMs = 10_000;

export interface PayRequest {
  /** The idempotency key: the server charges once per id, however often it is sent. */
  readonly paymentId: string;
  readonly order: PaymentOrder;
  /**
   * The means: `means` as it was when Pay was pressed, or the one that a wallet handed over. Undefined if there is
   * neither.
   */
  readonly means: unknown;
  /** Aborted if the reply takes longer than `timeoutMs`. */
  readonly signal: AbortSignal;
}

export interface PaymentExpiry {
  /**
   * Time left to pay when the order is passed, in ms. A duration instead of a time of day, because the payer's clock
   * may be wrong.
   */
  readonly leftMs: number;
  /** How long before the end the payer is warned, in ms. Default: 60,000; at least 20,000 (WCAG 2.2.1). */
  readonly warnMs?: number;
  /** Grants the payer more time; resolves with the time left. WCAG 2.2.1: allow this at least ten times. */
  extend?(): Promise<{ readonly leftMs: number }>;
}

export interface PaymentControllerOptions extends Partial<PaymentPlatform> {
  /** The amount and the payee. Another `id` is another payment. */
  readonly order: PaymentOrder;
  readonly announcer: Announcer;
  readonly language: Language<'payment'>;
  /**
   * The means that the payer has chosen, such as the id of a saved card. Read when Pay is pressed, and given to `pay`. It is
   * never stored.
   * @default none
   */
  readonly means?: unknown;
  /** Sends the payment. Any error means "not known", never "refused". */
  pay(request: PayRequest): Promise<PayOutcome>;
  /** Asks for the result of a payment: a GET without side effects. */
  check(paymentId: string, signal: AbortSignal): Promise<PayOutcome>;
  /**
   * Asks for the payment of an order: a GET without side effects. With it, nothing is said about an order and Pay waits until
   * the server has told if it was paid, even if the browser was killed before it stored the payment's id. `paymentId` is null
   * if the order has no payment that was charged or may still be. Any error means "not known". `knownId` is the id that this browser stored,
   * or null. If your server has the payment under several ids, and this is one of them, answer this one.
   * @default only what this browser stored tells if it was paid
   */
  findPayment?(orderId: string, signal: AbortSignal, knownId: string | null): Promise<FoundPayment>;
  /**
   * Cancels a payment that the server still holds (`undoable`, `action-required`); resolves with the result.
   * @default such a payment cannot be cancelled
   */
  cancel?(paymentId: string): Promise<PayOutcome>;
  /**
   * Opens the bank's frame, or navigates to its page; resolves when the payer is back.
   * @default navigates
   */
  performAction?(action: PaymentAction, payment: { readonly paymentId: string }): Promise<void>;
  /**
   * The id of a new attempt.
   * @default 32 random hexadecimal digits
   */
  createPaymentId?(order: PaymentOrder): string;
  /**
   * How long the payer can undo Pay before anything is sent, in ms.
   * @default 0, no undo
   */
  readonly undoMs?: number;
  /**
   * Timeout of a reply, in ms.
   * @default 30,000
   */
  readonly timeoutMs?: number;
  /**
   * How long the payer has, and how they get more time.
   * @default no limit
   */
  readonly expiry?: PaymentExpiry;
  /**
   * Whom the payer can ask while it is not clear whether they paid, in their language, such as "Corner Cafe, 555 0100".
   * Said and shown with that message.
   * @default nobody is named
   */
  readonly helpContact?: string | undefined;
  /**
   * False if the page offers no other way to pay, no other card either. The message of a decline then names none.
   * @default true
   */
  readonly hasOtherMethods?: boolean | undefined;
  /**
   * Interface code that is needed only after Pay. Pay waits for it, as for the code that sends.
   * @default none
   */
  readonly alsoNeeded?: LazyPart<unknown>;
}

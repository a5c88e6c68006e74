import type { Language } from '@payaloud/core/languages';
import type { PaymentAction, PaymentOrder, PayOutcome } from '@payaloud/core/payment';
import type { Announcer } from '../../announcer';
import type { PaymentPlatform } from './ports';

/** How long a reply may take, in ms, unless the app says otherwise. */
export const defaultTimeoutMs = 30_000;

export interface PayRequest {
  /** The idempotency key: the server charges once per id, however often it is sent. */
  readonly paymentId: string;
  readonly order: PaymentOrder;
  /** Aborted when the reply took longer than `timeoutMs`. */
  readonly signal: AbortSignal;
}

export interface PaymentExpiry {
  /** Time left to pay when the order was handed over, in ms. A time left, not a time of day: the payer's clock may be wrong. */
  readonly leftMs: number;
  /** How long before the end the payer is warned, in ms. Default 60,000; never less than 20,000 (WCAG 2.2.1). */
  readonly warnMs?: number;
  /** Gives the payer more time and answers how much is left. WCAG 2.2.1: at least ten times. */
  extend?(): Promise<{ readonly leftMs: number }>;
}

export interface PaymentControllerOptions extends Partial<PaymentPlatform> {
  readonly order: PaymentOrder;
  readonly announcer: Announcer;
  readonly language: Language<'payment'>;
  /** Sends the payment. Whatever it throws is "not known", never "refused". */
  pay(request: PayRequest): Promise<PayOutcome>;
  /** Asks what became of a payment: a GET, which changes nothing. */
  check(paymentId: string, signal: AbortSignal): Promise<PayOutcome>;
  /** Takes back a payment that the server still holds (`undoable`, `action-required`); answers what became of it. */
  cancel?(paymentId: string): Promise<PayOutcome>;
  /** Opens the bank's frame, or leaves for its page; resolves when the payer is back. Default: leaves for its page. */
  performAction?(action: PaymentAction, payment: { readonly paymentId: string }): Promise<void>;
  /** Default: a random UUID per attempt. */
  createPaymentId?(order: PaymentOrder): string;
  /** How long the payer may take Pay back before anything is sent, in ms. Default 0: no such window. */
  readonly undoMs?: number;
  /** How long a reply may take, in ms. Default 30,000. */
  readonly timeoutMs?: number;
  readonly expiry?: PaymentExpiry;
}

import { paymentMessage } from '@payaloud/browser';
import type { Message, PaymentEvent } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import {
  eventOfState,
  type DeclineReason,
  type FailureReason,
  type PaymentAction,
  type PaymentState,
  type PaymentStatusName,
} from '@payaloud/core/payment';

/**
 * A payment that the app keeps itself, for example with Stripe or Adyen. `PaymentStatus` shows it and announces each
 * change; a state of `usePayment` is announced by `usePayment`.
 */
export interface ShownPayment {
  readonly status: PaymentStatusName;
  readonly amount: Money;
  readonly payee: string;
  /** The provider's id of the payment: with it an outcome is said once, whoever else reports it. */
  readonly id?: string;
  /** What the payer can name to the merchant or the bank. */
  readonly reference?: string;
  /** Any form of the card's number; only the last four digits are used. */
  readonly cardNumber?: string;
  /** For `declined`. Default `other`. */
  readonly declineReason?: DeclineReason;
  /** For `failed`. Default `other`. */
  readonly failureReason?: FailureReason;
  /** For `action-required`. Default `redirect`. */
  readonly action?: PaymentAction['kind'];
  /** For `undoable`: how long, in ms. */
  readonly forMs?: number;
}

/** Whose state it is tells who announces it. */
export function isOwnState(state: PaymentState | ShownPayment): state is ShownPayment {
  return !('order' in state);
}

/** The one readable copy of where a payment stands. */
export function messageOf(state: PaymentState | ShownPayment, language: Language<'payment'>): Message {
  return paymentMessage(isOwnState(state) ? eventOf(state) : eventOfState(state), language);
}

export function moneyOf(state: PaymentState | ShownPayment): { readonly amount: Money; readonly payee: string } {
  return isOwnState(state) ? state : state.order;
}

/** With the details of every kind of event; a status takes those that are its own. */
function eventOf(payment: ShownPayment): PaymentEvent {
  const { status, declineReason, failureReason, action = 'redirect', forMs = 0, ...facts } = payment;
  const reason = (status === 'declined' ? declineReason : failureReason) ?? 'other';
  return { ...facts, type: status === 'undoable' ? 'undo-open' : status, reason, action, forMs } as PaymentEvent;
}

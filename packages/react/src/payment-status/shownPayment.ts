import { describePaymentEvent, type Message, type PaymentEvent } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import {
  describeStanding,
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
export function messageOf(state: PaymentState | ShownPayment, language: Language): Message {
  return isOwnState(state) ? describePaymentEvent(eventOf(state), language) : describeStanding(state, language);
}

export function moneyOf(state: PaymentState | ShownPayment): { readonly amount: Money; readonly payee: string } {
  return isOwnState(state) ? state : state.order;
}

function eventOf(payment: ShownPayment): PaymentEvent {
  const { status, amount, payee, id, reference, cardNumber } = payment;
  const facts = {
    amount,
    payee,
    ...(id === undefined ? {} : { id }),
    ...(reference === undefined ? {} : { reference }),
    ...(cardNumber === undefined ? {} : { cardNumber }),
  };
  switch (status) {
    case 'declined':
      return { ...facts, type: status, reason: payment.declineReason ?? 'other' };
    case 'failed':
      return { ...facts, type: status, reason: payment.failureReason ?? 'other' };
    case 'action-required':
      return { ...facts, type: status, action: payment.action ?? 'redirect' };
    case 'undoable':
      return { ...facts, type: 'undo-open', forMs: payment.forMs ?? 0 };
    default:
      return { ...facts, type: status };
  }
}

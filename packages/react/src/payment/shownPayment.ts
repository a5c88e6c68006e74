import { paymentMessage } from '@payaloud/browser/internal';
import type { Message, PaymentEvent, PaymentFacts } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import {
  eventOfState,
  receiptLines,
  type PaymentAction,
  type PaymentState,
  type ShownPayment,
} from '@payaloud/core/internal/payment';

/** True for a state that the app holds itself. `usePayment` announces its own states. */
export function isAppState(state: PaymentState | ShownPayment): state is ShownPayment {
  return !('order' in state);
}

/** The one readable copy of the payment's state. `payment`: facts that only its page knows, if the app does not keep the state. */
export function messageOf(
  state: PaymentState | ShownPayment,
  language: Language<'payment'>,
  payment?: Pick<PaymentFacts, 'helpContact' | 'hasOtherMethods'>,
): Message {
  const { helpContact, hasOtherMethods } = payment ?? {};
  return paymentMessage({ helpContact, hasOtherMethods, ...shownEvent(state) }, language);
}

/** The lines of a paid order below amount and payee, shown in place of the message. */
export function receiptOf(state: PaymentState | ShownPayment, language: Language<'payment'>) {
  return receiptLines(shownEvent(state), language);
}

function shownEvent(state: PaymentState | ShownPayment): PaymentEvent {
  return isAppState(state) ? eventOf(state) : eventOfState(state);
}

export function moneyOf(state: PaymentState | ShownPayment): { readonly amount: Money; readonly payee: string } {
  return isAppState(state) ? state : state.order;
}

/** The action that the payer has to take elsewhere while the status is `action-required`. */
export function actionKindOf(
  state: Extract<PaymentState, { status: 'action-required' }> | ShownPayment,
): PaymentAction['kind'] {
  return (isAppState(state) ? state.action : state.action.kind) ?? usualAction;
}

const usualAction = 'redirect';

/** True while the bank holds the payment. */
export function isHeldByBank(state: PaymentState | ShownPayment): boolean {
  if (state.status !== 'processing') return false;
  return isAppState(state) ? state.heldBy === 'bank' : state.isHeldByBank === true;
}

function typeOf(payment: ShownPayment): PaymentEvent['type'] {
  if (isHeldByBank(payment)) return 'held-by-bank';
  return payment.status === 'undoable' ? 'undo-open' : payment.status;
}

/** Builds an event with the fields of all statuses. Each status reads only its own. */
function eventOf(payment: ShownPayment): PaymentEvent {
  const { status, declineReason, failureReason, action = usualAction, heldBy: _heldBy, forMs = 0, ...facts } = payment;
  const reason = (status === 'declined' ? declineReason : failureReason) ?? 'other';
  return {
    ...facts,
    type: typeOf(payment),
    reason,
    action,
    shownBy: 'app',
    forMs,
  } as PaymentEvent;
}

import type { Money } from '../../../money';
import type { DeclineReason, FailureReason, PaymentActionKind, PaymentAnnouncement } from '../reasons';
import { isClaiming, isSignedOut, paymentIdOf, type PaymentState } from '../state';

/** Details of a payment that are announced. Everything that names the money is sensitive. */
export interface PaymentFacts {
  readonly amount: Money;
  /** The receiver of the money; for `received` and `refunded` its sender. Cleaned before it is shown or spoken. */
  readonly payee?: string;
  /** The card's number in any format; only its last four digits are used. */
  readonly cardNumber?: string;
  /** The reference that the payer can give to the merchant or the bank. */
  readonly reference?: string;
  /** Whom the payer can ask while the result is not clear, such as "Corner Cafe, 555 0100". */
  readonly helpContact?: string | undefined;
  /** False if the page offers no other way to pay, which a decline then does not name. Default: true. */
  readonly hasOtherMethods?: boolean | undefined;
  /** The payment's id. It ensures that an outcome is said once, however many components report it. */
  readonly id?: string;
}

/** An announcement about a payment with its details, from the payment flow or from an app with its own flow. */
export type PaymentEvent =
  | (PaymentFacts & { readonly type: Exclude<PaymentAnnouncement, Detailed> })
  | (PaymentFacts & { readonly type: 'declined'; readonly reason: DeclineReason })
  | (PaymentFacts & { readonly type: 'failed'; readonly reason: FailureReason })
  | (PaymentFacts & {
      readonly type: 'action-required';
      readonly action: PaymentActionKind;
      /** `app`: the page has no button of ours for it, so none is named. Default: `us`. */
      readonly shownBy?: 'app' | 'us';
    })
  /** `isChecked`: the page goes on asking the server. */
  | (PaymentFacts & { readonly type: 'still-processing'; readonly isChecked?: boolean })
  /** `isSignedOut`: the server tells nothing until the payer has signed in, and this page has sent nothing. */
  | (PaymentFacts & { readonly type: 'unknown'; readonly isChecked?: boolean; readonly isSignedOut?: boolean })
  /** Time left to act, in ms. */
  | (PaymentFacts & { readonly type: 'undo-open' | 'expiring'; readonly forMs: number });

export type PaymentEventType = PaymentEvent['type'];

type Detailed = 'declined' | 'failed' | 'action-required' | 'unknown' | 'still-processing' | 'undo-open' | 'expiring';

/** The announcement that is true of a state at any time. The readable copy shows it and Repeat says it. */
export function announcementOf(state: PaymentState): PaymentAnnouncement {
  switch (state.status) {
    case 'undoable':
      return 'undo-open';
    case 'unknown':
      if (state.contradicted) return 'contradicted';
      return state.canSendAgain ? 'can-send-again' : 'unknown';
    case 'succeeded':
      return state.afterAll ? 'paid-after-all' : 'succeeded';
    case 'processing':
      if (state.isHeldByBank) return 'held-by-bank';
      if (state.phase === 'checking') return 'checking';
      return state.slow ? 'still-processing' : 'processing';
    case 'looking-up':
    case 'review':
    case 'action-required':
    case 'refunded':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return state.status;
  }
}

/**
 * The announcement of a transition, or `null` if the payer need not hear it; for example, the result of a press of Pay
 * answers that press. The update names some announcements itself (`extended`, `undo-missed` …).
 */
export function announcementFor(previous: PaymentState, state: PaymentState): PaymentAnnouncement | null {
  if (isClaiming(state) || state.status === 'looking-up') return null;
  const announcement = announcementOf(state);
  if (announcement === 'processing' && previous.status === 'undoable') return 'undo-ended';
  if (state.status !== 'unknown' || previous.status !== 'unknown') return announcement;
  // Announced whenever it changes: a payer who heard "safely" must hear that it is no longer safe.
  const isKnown =
    state.canSendAgain === previous.canSendAgain &&
    state.contradicted === previous.contradicted &&
    state.isSignedOut === previous.isSignedOut;
  return isKnown ? null : announcement;
}

/** The announcement with its details. Each kind uses the details that apply to it. */
export function paymentEventOf(type: PaymentAnnouncement, state: PaymentState): PaymentEvent {
  const { amount, payee, id } = state.order;
  const reference = 'reference' in state ? state.reference : undefined;
  const facts: PaymentFacts = {
    amount,
    payee,
    id: paymentIdOf(state) ?? id,
    ...(reference === undefined ? {} : { reference }),
  };
  switch (type) {
    case 'declined':
      return { ...facts, type, reason: state.status === 'declined' ? state.reason : 'other' };
    case 'failed':
      return { ...facts, type, reason: state.status === 'failed' ? state.reason : 'other' };
    case 'action-required':
      return { ...facts, type, action: state.status === 'action-required' ? state.action.kind : 'redirect' };
    case 'unknown':
      return { ...facts, type, isChecked: true, ...(isSignedOut(state) && { isSignedOut: true }) };
    case 'still-processing':
      return { ...facts, type, isChecked: state.status === 'processing' && state.phase === 'checking' };
    case 'undo-open':
      return { ...facts, type, forMs: state.status === 'undoable' ? state.forMs : 0 };
    case 'expiring':
      return { ...facts, type, forMs: (state.status === 'review' && state.warnedMs) || 0 };
    default:
      return { ...facts, type };
  }
}

/** The event that describes the payment's current state. */
export function eventOfState(state: PaymentState): PaymentEvent {
  return paymentEventOf(announcementOf(state), state);
}

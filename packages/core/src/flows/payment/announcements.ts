import type { PaymentEvent } from './paymentEvent';
import type { PaymentAnnouncement } from './reasons';
import { isClaiming, paymentIdOf, type PaymentState } from './state';

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
      if (state.phase === 'checking') return 'checking';
      return state.slow ? 'still-processing' : 'processing';
    case 'review':
    case 'action-required':
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
  const announcement = announcementOf(state);
  if (isClaiming(state)) return null;
  if (announcement === 'processing' && previous.status === 'undoable') return 'undo-ended';
  // Announced whenever it changes: a payer who heard "safely" must hear that it is no longer safe.
  const isKnown = previous.status === 'unknown' && announcementOf(previous) === announcement;
  return isKnown && state.status === 'unknown' ? null : announcement;
}

/** The announcement with its details. Each kind uses the details that apply to it. */
export function paymentEventOf(type: PaymentAnnouncement, state: PaymentState): PaymentEvent {
  const { amount, payee, id } = state.order;
  const reference = 'reference' in state ? state.reference : undefined;
  const facts = { amount, payee, id: paymentIdOf(state) ?? id, ...(reference === undefined ? {} : { reference }) };
  switch (type) {
    case 'declined':
      return { ...facts, type, reason: state.status === 'declined' ? state.reason : 'other' };
    case 'failed':
      return { ...facts, type, reason: state.status === 'failed' ? state.reason : 'other' };
    case 'action-required':
      return { ...facts, type, action: state.status === 'action-required' ? state.action.kind : 'redirect' };
    case 'undo-open':
      return { ...facts, type, forMs: state.status === 'undoable' ? state.forMs : 0 };
    case 'expiring':
      return { ...facts, type, forMs: (state.status === 'review' && state.warnedMs) || 0 };
    default:
      return { ...facts, type };
  }
}

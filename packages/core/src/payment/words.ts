import type { PaymentFlowEvent } from './event';
import type { PaymentState } from './state';

/** What is to be said about a step of a payment. The sentences are the language's. */
export type PaymentWord =
  | 'review'
  | 'action-required'
  | 'undo-open'
  | 'undo-ended'
  | 'undo-missed'
  | 'processing'
  | 'still-processing'
  | 'checking'
  | 'succeeded'
  | 'paid-after-all'
  | 'declined'
  | 'failed'
  | 'cancelled'
  | 'expiring'
  | 'extended'
  | 'expired'
  | 'unknown'
  | 'contradicted'
  | 'can-send-again'
  | 'paying-elsewhere';

/**
 * The one word that a step is worth, or `null` for a step that the payer need not hear about: that Pay was pressed
 * is answered by what comes of it, and what was delivered was heard already.
 */
export function wordFor(previous: PaymentState, state: PaymentState, event: PaymentFlowEvent): PaymentWord | null {
  if (state === previous) return null;
  switch (event.type) {
    case 'amount-said':
      return null;
    case 'claim-refused':
      return 'paying-elsewhere';
    case 'undo-missed':
    case 'undo-ended':
    case 'expiring':
    case 'extended':
      return event.type;
    case 'slow':
      return 'still-processing';
    default:
      return wordOf(state, previous);
  }
}

function wordOf(state: PaymentState, previous: PaymentState): PaymentWord | null {
  if (state.status === 'undoable') return 'undo-open';
  if (state.status === 'unknown' && previous.status === 'unknown') {
    return state.canSendAgain && !previous.canSendAgain ? 'can-send-again' : null;
  }
  if (state.status === 'unknown' && state.contradicted) return 'contradicted';
  if (state.status === 'succeeded' && state.afterAll) return 'paid-after-all';
  if (state.status !== 'processing') return state.status;
  if (state.phase === 'claiming') return null;
  if (state.phase === 'checking') return 'checking';
  return previous.status === 'undoable' ? 'undo-ended' : 'processing';
}

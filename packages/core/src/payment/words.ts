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
    // What was taken back here belongs to a correction that is told by itself.
    case 'corrected':
      return state === event.to ? wordOf(state, previous) : null;
    default:
      return wordOf(state, previous);
  }
}

function wordOf(state: PaymentState, previous: PaymentState): PaymentWord | null {
  if (state.status === 'undoable') return 'undo-open';
  if (state.status === 'unknown') {
    const word = wordOfUnknown(state);
    return previous.status === 'unknown' && wordOfUnknown(previous) === word ? null : word;
  }
  if (state.status === 'succeeded' && state.afterAll) return 'paid-after-all';
  if (state.status !== 'processing') return state.status;
  if (state.phase === 'claiming') return null;
  if (state.phase === 'checking') return 'checking';
  return previous.status === 'undoable' ? 'undo-ended' : 'processing';
}

/** Whether it may be sent again is told whenever it changes: who was told "safely" must hear that it is so no more. */
export function wordOfUnknown({
  contradicted,
  canSendAgain,
}: Extract<PaymentState, { status: 'unknown' }>): PaymentWord {
  if (contradicted) return 'contradicted';
  return canSendAgain ? 'can-send-again' : 'unknown';
}

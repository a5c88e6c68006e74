import type { PaymentFacts, Reading } from '../events';
import { isDoubtTooOld } from '../needs';
import {
  askLater,
  becomeReview,
  becomeUnclear,
  commonStateFrom,
  startClosing,
  startReading,
  unchanged,
  type PaymentStep,
} from './become';
import { becomeCharged, becomeClosed } from './charge';
import { heldIn, isLive, type PaymentState } from '../state';

type Passing = Exclude<Reading, { readonly kind: 'paid' | 'closed' }>;

/**
 * Applies a reading that no call waits for: a webhook, or an answer that came after its lease was over. Only a final one changes the
 * payment, because any other may be older than what is known. It makes the server read the object.
 */
export function applyNotice(state: PaymentState, ref: string, reading: Reading, facts: PaymentFacts): PaymentStep {
  if (state.ref !== null && state.ref !== ref) return reportStray(state, ref, reading);
  if (reading.kind === 'paid') return becomeCharged(state, ref, reading.charged, facts);
  if (reading.kind === 'closed') return becomeClosed(state, reading, facts);
  if (!isLive(state) || state.ref === null || state.call || state.status === 'closing') return unchanged(state);
  return startReading(state, state.ref, facts.now);
}

/** Applies the answer to the current call. It is newer than everything that is known. */
export function applyAnswer(state: PaymentState, ref: string, reading: Reading, facts: PaymentFacts): PaymentStep {
  if (state.ref !== ref) return unchanged(state);
  if (reading.kind === 'paid') return becomeCharged(state, ref, reading.charged, facts);
  if (reading.kind === 'closed') return becomeClosed(state, reading, facts);
  return move({ ...state, ref, call: null }, reading, facts.now);
}

/** The next step after an answer that is not final. */
function move(state: PaymentState & { readonly ref: string }, reading: Passing, now: number): PaymentStep {
  switch (state.status) {
    case 'opened':
      // A refused attempt is not an end in the provider's own form: the payer tries another card there.
      if (reading.kind === 'untouched' || reading.kind === 'refused') return askLater(state, now);
      return follow(state, reading, now);
    case 'action':
      return reading.kind === 'untouched' ? askLater(state, now) : follow(state, reading, now);
    case 'sending':
    case 'processing':
      return follow(state, reading, now);
    case 'unclear':
      if (reading.kind !== 'unreadable') return follow(state, reading, now);
      return isDoubtTooOld(state, now) ? becomeReview(state, 'never-cleared', now) : askLater(state, now);
    case 'closing':
      // Too late to close: it is being charged.
      if (reading.kind === 'processing') return follow(state, reading, now);
      return isDoubtTooOld(state, now) ? becomeReview(state, 'never-closed', now) : askLater(state, now);
    // Only a refund is called for in these, and its answer is another event.
    case 'paid':
    case 'refund-due':
    case 'refunded':
    case 'review':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return unchanged(state);
  }
}

function follow(state: PaymentState & { readonly ref: string }, reading: Passing, now: number): PaymentStep {
  const { ref } = state;
  switch (reading.kind) {
    case 'untouched':
      // A request may still be on its way to the provider, so the object is closed before the payer may send another.
      return startClosing(state, { status: 'failed', reason: 'not-sent' }, now);
    case 'refused':
      return startClosing(state, { status: 'declined', reason: reading.reason }, now);
    case 'processing':
      // A bank transfer may take days. Each confirmation begins the time anew after which a person must look.
      if (state.status === 'processing' && state.heldBy === reading.heldBy)
        return askLater({ ...state, since: now }, now);
      return unchanged({ ...commonStateFrom(state, now), ref, status: 'processing', ...heldIn(reading) });
    case 'action':
      if (state.status === 'action') return askLater({ ...state, action: reading.action }, now);
      return unchanged({ ...commonStateFrom(state, now), ref, status: 'action', action: reading.action });
    case 'unreadable':
      return becomeUnclear(state, ref, now);
  }
}

function reportStray(state: PaymentState, ref: string, reading: Reading): PaymentStep {
  if (reading.kind !== 'paid') return unchanged(state);
  const { charged } = reading;
  return { state, effects: [{ type: 'notify', news: { about: `stray-charge:${ref}`, charged } }] };
}

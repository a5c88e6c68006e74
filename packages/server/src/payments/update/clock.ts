import type { PaymentFacts } from '../events';
import { isDoubtTooOld, isDue, isPayerLate } from '../needs';
import {
  askLater,
  becomeReview,
  becomeUnclear,
  close,
  finish,
  startClosing,
  startReading,
  unchanged,
  type PaymentStep,
} from './become';
import { askRefundLater, refundNext } from './refunds';
import type { PaymentState } from '../state';

/** Goes on with a payment whose time has come. A lease that is over belongs to a process that died or was paused. */
export function resume(state: PaymentState, facts: PaymentFacts): PaymentStep {
  const { now } = facts;
  if (!isDue(state, now)) return unchanged(state);
  switch (state.status) {
    case 'open':
      // The means went with the process. Nothing can be charged, because no reference was stored.
      return finish(state, { status: 'failed', reason: 'not-sent' }, facts);
    case 'sending':
      return becomeUnclear(state, state.ref, now);
    case 'opened':
    case 'action':
      return isPayerLate(state, now)
        ? startClosing(state, { status: 'expired' }, now)
        : startReading(state, state.ref, now);
    case 'processing':
    case 'unclear':
      return startReading(state, state.ref, now);
    case 'closing':
      return close(state, now);
    case 'paid':
    case 'refund-due':
      return refundNext({ ...state, call: null }, now);
    case 'review':
    case 'refunded':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return unchanged(state);
  }
}

/** The provider did not answer the call that is out. */
export function missAnswer(state: PaymentState, facts: PaymentFacts): PaymentStep {
  const { now } = facts;
  switch (state.status) {
    case 'open':
      return finish(state, { status: 'failed', reason: 'service-unavailable' }, facts);
    case 'sending':
      return becomeUnclear(state, state.ref, now);
    case 'unclear':
      return isDoubtTooOld(state, now) ? becomeReview(state, 'never-cleared', now) : askLater(state, now);
    // Its webhook was lost, and the provider has not confirmed for three days that it goes on.
    case 'processing':
      return isDoubtTooOld(state, now) ? becomeReview(state, 'never-cleared', now) : askLater(state, now);
    case 'closing':
      return isDoubtTooOld(state, now) ? becomeReview(state, 'never-closed', now) : askLater(state, now);
    case 'refund-due':
      return isDoubtTooOld(state, now) ? becomeReview(state, 'refund-failed', now, state) : askLater(state, now);
    case 'paid':
      return askRefundLater(state, now);
    case 'opened':
    case 'action':
    case 'review':
    case 'refunded':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return askLater(state, now);
  }
}

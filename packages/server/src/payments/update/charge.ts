import { isSameMoney, type Money } from '@payaloud/core/money';
import type { PaymentEffect } from '../effects';
import type { PaymentFacts, Reading } from '../events';
import { becomeReview, finish, commonStateFrom, unchanged, type PaymentStep } from './become';
import { newRefund, refundNext } from './refunds';
import type { PaymentState } from '../state';

/** The refund of a second charge of an order. Merchants' ids are longer, so that they cannot collide with it. */
const secondCharge = 'second-charge';

/**
 * The provider charged. That outranks everything that was said before, however late it comes. If another payment holds the order by
 * then, this charge goes back.
 */
export function becomeCharged(state: PaymentState, ref: string, charged: Money, facts: PaymentFacts): PaymentStep {
  switch (state.status) {
    case 'paid':
    case 'refund-due':
    case 'refunded':
      return unchanged(state);
    case 'review':
      if (state.why === 'wrong-amount' || state.why === 'refund-failed') return unchanged(state);
      return charge(state, ref, charged, facts);
    case 'open':
    case 'opened':
    case 'sending':
    case 'action':
    case 'processing':
    case 'unclear':
    case 'closing':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return charge(state, ref, charged, facts);
  }
}

function charge(state: PaymentState, ref: string, charged: Money, facts: PaymentFacts): PaymentStep {
  const { now, slot, amount } = facts;
  const refunds = state.status === 'review' ? state.refunds : [];
  const kept = { ...commonStateFrom(state, now), ref, charged };
  if (slot === 'other') {
    const due = newRefund(secondCharge, charged.minorUnits, 'due', now);
    const { state: next, effects } = refundNext({ ...kept, status: 'refund-due', refunds: [...refunds, due] }, now);
    return { state: next, effects: [{ type: 'notify', news: { about: 'refund-due', charged } }, ...effects] };
  }
  const claim: readonly PaymentEffect[] = slot === 'free' ? [{ type: 'claim-slot' }] : [];
  if (!isSameMoney(charged, amount)) {
    const review = becomeReview({ ...kept, status: 'paid', refunds }, 'wrong-amount', now, { charged, refunds });
    return { state: review.state, effects: [...claim, ...review.effects] };
  }
  const notice: PaymentEffect = { type: 'notify', news: { about: 'paid', charged } };
  return { state: { ...kept, status: 'paid', refunds }, effects: [...claim, notice] };
}

type Closed = Extract<Reading, { readonly kind: 'closed' }>;

/** The provider says that it never charged and never will. */
export function becomeClosed(state: PaymentState, { reason }: Closed, facts: PaymentFacts): PaymentStep {
  const declined = reason === undefined ? null : ({ status: 'declined', reason } as const);
  switch (state.status) {
    case 'closing':
      return finish(state, state.end, facts);
    // Somebody else closed it, for example a person at the provider.
    case 'opened':
    case 'sending':
    case 'action':
    case 'processing':
    case 'unclear':
      return finish(state, declined ?? { status: 'cancelled' }, facts);
    case 'paid':
      return becomeReview(state, 'contradicted', facts.now, state);
    case 'review':
      return state.why === 'never-cleared' || state.why === 'never-closed'
        ? finish(state, declined ?? { status: 'failed', reason: 'other' }, facts)
        : unchanged(state);
    case 'open':
    case 'refund-due':
    case 'refunded':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return unchanged(state);
  }
}

/** A person decided. A charge beside another payment of the order cannot become "paid". */
export function applyVerdict(state: PaymentState, verdict: 'paid' | 'not-paid', facts: PaymentFacts): PaymentStep {
  if (state.status !== 'review') return unchanged(state);
  const { ref, charged, refunds } = state;
  const { now, slot, amount } = facts;
  if (verdict === 'paid') {
    // The type allows a review without a reference; none is made.
    if (ref === null || slot === 'other') return unchanged(state);
    const money = charged ?? amount;
    return {
      state: { ...commonStateFrom(state, now), ref, status: 'paid', charged: money, refunds },
      effects: [
        ...(slot === 'free' ? [{ type: 'claim-slot' } as const] : []),
        { type: 'notify', news: { about: 'paid', charged: money } },
      ],
    };
  }
  if (ref === null || charged === null) return finish(state, { status: 'failed', reason: 'other' }, facts);
  return {
    state: { ...commonStateFrom(state, now), ref, status: 'refunded', charged, refunds },
    effects: slot === 'own' ? [{ type: 'free-slot' }] : [],
  };
}

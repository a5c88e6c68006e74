import type { PaymentAnnouncement } from '../reasons';
import { isFinal, paymentIdOf, type PaymentState } from '../state';
import { adopt, correct, endReview } from '../transitions';
import { say } from './announce';
import { attemptOf, changeAttempt, storedOf, type Draft } from './draft';
import { adoptLatest, enter } from './enter';
import { isTimeOver } from './timeLeft';
import { isCharged, toldChargeOf } from './charges';
import { longestLagMs } from '../longestLag';

/** Moves to another state, and does everything that an end requires. Every end passes through here. */
export function become(draft: Draft, next: PaymentState, named?: PaymentAnnouncement): void {
  if (next === draft.flow.current) return;
  enter(draft, next, named);
  if (isFinal(next)) end(draft, next);
}

/** Ends a review whose time is over. After Pay, only the server decides what is too late. */
export function lookAtTime(draft: Draft): void {
  if (!isTimeOver(draft)) return;
  // A frozen page receives no messages from other tabs, and not every browser sends them, so another tab may have paid.
  adoptLatest(draft);
  become(draft, endReview(draft.flow.current, 'expired'));
}

function end(draft: Draft, state: PaymentState): void {
  const paymentId = paymentIdOf(state);
  unlock(draft);
  const told = isCharged(state) ? null : toldChargeOf(draft, state.order.id);
  const { paid } = storedOf(draft, state.order.id);
  if (paymentId !== null) {
    keepTold(draft, paymentId, state);
    const isPaid = state.status === 'succeeded';
    // An earlier attempt turned out to be paid. After a reload, the page asks about that one.
    if (isPaid && attemptOf(draft, paymentId).isOver) {
      changeAttempt(draft, paymentId, { isOver: false });
      remember(draft, state.order.id, paymentId);
    }
    // A tab that reported an earlier attempt as unpaid must learn that it was paid.
    if (isPaid || storedOf(draft, state.order.id).latest === paymentId) tellTabs(draft, state.order.id, paymentId);
  }
  // Nothing was charged for this attempt, but another attempt at the order was.
  if (told) return correctTo(draft, told);
  // Another tab may have paid a different amount, which only the server knows.
  if (paid !== null && !isCharged(state)) become(draft, adopt(state, paid));
}

export function keepTold(draft: Draft, paymentId: string, told: PaymentState): void {
  changeAttempt(draft, paymentId, { told });
  if (told.status !== 'succeeded') return;
  draft.effects.push({ type: 'remember', as: 'paid', orderId: told.order.id, paymentId });
}

/**
 * Replaces the current state, unless that payment may be charged too or belongs to another order. Then the correction
 * is only announced.
 */
export function correctTo(draft: Draft, to: PaymentState): void {
  const { flow } = draft;
  const next = correct(flow.current, to);
  if (next === to) return become(draft, to);
  // The announcement already says that the payment cannot be sent again.
  flow.current = next;
  say(draft, to.status === 'succeeded' ? 'paid-after-all' : 'contradicted', to);
  if (to.status === 'succeeded' && next.order.id === to.order.id) takeBackAtServer(draft, 'page');
}

/** Asks the server to cancel a payment that it still holds. */
export function takeBackAtServer({ flow, effects, facts }: Draft, by: 'payer' | 'page'): void {
  const { current } = flow;
  if (!facts.canTakeBack || (current.status !== 'undoable' && current.status !== 'action-required')) return;
  effects.push({ type: 'take-back', paymentId: current.paymentId, by });
}

/** Releases the lock once every tab can read the stored id. */
export function unlock(draft: Draft): void {
  const { flow, effects, facts } = draft;
  if (!flow.lock) return;
  const { orderId, paymentId, status } = flow.lock;
  flow.lock = null;
  if (status !== 'held') return;
  const { storedAt } = attemptOf(draft, paymentId);
  const afterMs = storedAt === null ? 0 : Math.max(0, storedAt + longestLagMs - facts.now.monotonic);
  effects.push({ type: 'unlock', orderId, paymentId, afterMs });
}

/**
 * Skips an id that is already stored, because writing an older id again would replace a newer one that this tab cannot
 * read yet.
 */
export function remember(draft: Draft, orderId: string, paymentId: string): void {
  if (storedOf(draft, orderId).latest === paymentId) return;
  draft.effects.push({ type: 'remember', as: 'latest', orderId, paymentId });
  changeAttempt(draft, paymentId, { storedAt: draft.facts.now.monotonic });
}

export function tellTabs({ effects }: Draft, orderId: string, paymentId: string): void {
  effects.push({ type: 'tell-tabs', orderId, paymentId });
}

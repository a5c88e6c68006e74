import { announcementFor } from '../announcements';
import type { PaymentOrder } from '../order';
import type { PaymentAnnouncement } from '../reasons';
import { isFinal, paymentIdOf, type PaymentState } from '../state';
import { adopt, changeOrder, correct } from '../transitions';
import { offer, say } from './announce';
import { attemptOf, changeAttempt, isCharged, latestAttempt, storedOf, toldChargeOf, type Draft } from './draft';

/**
 * How long a tab may go on reading what stood in storage before another tab wrote, in ms: browsers with a process per tab
 * keep a copy in each. Longer than was ever seen.
 */
export const longestLagMs = 500;

/** The only way to another state. Says what the step is announced as, and does what an end brings with it. */
export function become(draft: Draft, next: PaymentState, named?: PaymentAnnouncement): void {
  const { flow, effects } = draft;
  const previous = flow.current;
  if (next === previous) return;
  flow.current = next;
  const announcement = named ?? announcementFor(previous, next);
  if (announcement === 'review') {
    // The same order may come back: it is a review of its own.
    flow.offered = null;
    offer(draft);
  } else if (announcement) say(draft, announcement, next);
  if (previous.status === 'review' && next.status !== 'review') effects.push({ type: 'leave-review' });
  if (isFinal(next)) end(draft, next);
}

function end(draft: Draft, state: PaymentState): void {
  const paymentId = paymentIdOf(state);
  unlock(draft);
  const told = isCharged(state) ? null : toldChargeOf(draft, state.order.id);
  const { paid } = storedOf(draft, state.order.id);
  if (paymentId !== null) {
    keepTold(draft, paymentId, state);
    const isPaid = state.status === 'succeeded';
    // An earlier attempt was found to be paid: a page that is loaded again asks about that one.
    if (isPaid && attemptOf(draft, paymentId).isOver) {
      changeAttempt(draft, paymentId, { isOver: false });
      remember(draft, state.order.id, paymentId);
    }
    // A tab that told of an earlier attempt as not paid has to hear that it was.
    if (isPaid || storedOf(draft, state.order.id).latest === paymentId) tellTabs(draft, state.order.id, paymentId);
  }
  // "Nothing was charged" is true of this attempt, and not of the order.
  if (told) return correctTo(draft, told);
  // The amount that another tab has paid may be another one: the server knows it.
  if (paid !== null && !isCharged(state)) become(draft, adopt(state, paid));
}

export function keepTold(draft: Draft, paymentId: string, told: PaymentState): void {
  changeAttempt(draft, paymentId, { told });
  if (told.status !== 'succeeded') return;
  draft.effects.push({ type: 'remember', as: 'paid', orderId: told.order.id, paymentId });
}

/** Shown in the place of what followed, unless that may be charged too or is another order: then it is only said. */
export function correctTo(draft: Draft, to: PaymentState): void {
  const { flow } = draft;
  const next = correct(flow.current, to);
  if (next === to) return become(draft, to);
  // That it cannot be sent again any more is part of what is said now.
  flow.current = next;
  say(draft, to.status === 'succeeded' ? 'paid-after-all' : 'contradicted', to);
  if (to.status === 'succeeded' && next.order.id === to.order.id) takeBackAtServer(draft, 'page');
}

/** Asks the server to take back what it still holds. */
export function takeBackAtServer({ flow, effects, facts }: Draft, by: 'payer' | 'page'): void {
  const { current } = flow;
  if (!facts.canTakeBack || (current.status !== 'undoable' && current.status !== 'action-required')) return;
  effects.push({ type: 'take-back', paymentId: current.paymentId, by });
}

/** Another tab must be able to read what was stored before the lock lets it go on. */
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

/** Writes only what does not stand there: an older id must not be put over a newer one that cannot be read yet. */
export function remember(draft: Draft, orderId: string, paymentId: string): void {
  if (storedOf(draft, orderId).latest === paymentId) return;
  draft.effects.push({ type: 'remember', as: 'latest', orderId, paymentId });
  changeAttempt(draft, paymentId, { storedAt: draft.facts.now.monotonic });
}

export function tellTabs({ effects }: Draft, orderId: string, paymentId: string): void {
  effects.push({ type: 'tell-tabs', orderId, paymentId });
}

/** Goes on with a payment of this order that another tab or an earlier page has begun. */
export function adoptLatest(draft: Draft): void {
  const paymentId = latestAttempt(draft, draft.flow.current.order.id);
  if (paymentId !== null) become(draft, adopt(draft.flow.current, paymentId));
}

export function show(draft: Draft, order: PaymentOrder): void {
  const { flow } = draft;
  become(draft, changeOrder(flow.current, order));
  if (flow.isWatched && flow.current.order.id === order.id) adoptLatest(draft);
}

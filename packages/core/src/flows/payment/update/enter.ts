import { announcementFor } from '../announcements';
import type { PaymentOrder } from '../order';
import type { PaymentAnnouncement } from '../reasons';
import type { PaymentState } from '../state';
import { adopt, changeOrder } from '../transitions';
import { offer, say } from './announce';
import { latestAttempt, type Draft } from './draft';

/** Moves to another state and announces the step. After Pay, only `become` moves to a state that may be an end. */
export function enter(draft: Draft, next: PaymentState, named?: PaymentAnnouncement): void {
  const { flow, effects } = draft;
  const previous = flow.current;
  if (next === previous) return;
  flow.current = next;
  const announcement = named ?? announcementFor(previous, next);
  if (announcement === 'review') {
    // The same order may come back: that is a review of its own.
    flow.offered = null;
    offer(draft);
  } else if (announcement) say(draft, announcement, next);
  if (previous.status === 'review' && next.status !== 'review') effects.push({ type: 'leave-review' });
}

/** Goes on with a payment of this order that another tab or an earlier page has begun. */
export function adoptLatest(draft: Draft): void {
  const paymentId = latestAttempt(draft, draft.flow.current.order.id);
  if (paymentId !== null) enter(draft, adopt(draft.flow.current, paymentId));
}

export function show(draft: Draft, order: PaymentOrder): void {
  const { flow } = draft;
  enter(draft, changeOrder(flow.current, order));
  if (flow.isWatched && flow.current.order.id === order.id) adoptLatest(draft);
}

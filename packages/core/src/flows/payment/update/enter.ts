import { announcementFor } from '../announcements';
import type { PaymentOrder } from '../order';
import type { PaymentAnnouncement } from '../reasons';
import type { PaymentState } from '../state';
import { adopt, changeOrder } from '../transitions';
import { offer, say } from './announce';
import { latestAttempt, type Draft } from './draft';

/** Moves to another state and announces it. After Pay, only `become` may enter a final state. */
export function enter(draft: Draft, next: PaymentState, named?: PaymentAnnouncement): void {
  const { flow, effects } = draft;
  const previous = flow.current;
  if (next === previous) return;
  flow.current = next;
  const announcement = named ?? announcementFor(previous, next);
  if (announcement === 'review') {
    // If the same order comes back, its review is announced again.
    flow.offered = null;
    offer(draft);
  } else if (announcement) say(draft, announcement, next, previous);
  if (previous.status === 'review' && next.status !== 'review') effects.push({ type: 'leave-review' });
}

/** Continues a payment of this order that another tab or an earlier page started. */
export function adoptLatest(draft: Draft): void {
  const paymentId = latestAttempt(draft, draft.flow.current.order.id);
  if (paymentId !== null) enter(draft, adopt(draft.flow.current, paymentId));
}

export function show(draft: Draft, order: PaymentOrder): void {
  const { flow } = draft;
  enter(draft, changeOrder(flow.current, order));
  if (flow.isWatched && flow.current.order.id === order.id) adoptLatest(draft);
}

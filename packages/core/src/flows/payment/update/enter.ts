import { announcementFor } from '../messages/announcement';
import type { PaymentAnnouncement } from '../reasons';
import { isFinal, isUnderway, lookupOf, type PaymentState, type UnderwayState } from '../state';
import { say } from './announce';
import { announcedCharge, wasAnnouncedPaid } from './charges';
import { attemptOf, changeAttempt, storedOf, type Draft } from './draft';
import { remember, tellTabs, unlock } from './tabs';
import { followAttempt } from './transitions';

/**
 * Moves to another state, announces it, and does what an end requires. Nothing else changes the current state, except
 * for details that are not announced. An end that hides a charge gives way to it: the payer hears both.
 */
export function enter(draft: Draft, wanted: PaymentState, named?: PaymentAnnouncement): void {
  const { memory, effects } = draft;
  let previous = memory.current;
  const next = lookUpFirst(draft, wanted);
  if (next === previous) return;
  memory.current = isFinal(next) ? chargeBehind(draft, next) : next;
  for (const state of new Set([next, memory.current])) {
    const announcement = (state === next && named) || announcementFor(previous, state);
    // A review that nobody watches is offered as soon as somebody does, and a changed total once it stays the same.
    const isOffered = memory.watchers > 0 && !isChangedTotal(previous, state);
    if (announcement === 'review') memory.offered = isOffered ? state.order : null;
    if (announcement && (announcement !== 'review' || isOffered)) say(draft, announcement, state);
    if (previous.status === 'review' && state.status !== 'review') effects.push({ type: 'leave-review' });
    if (state.status === 'undoable') changeAttempt(draft, state.paymentId, { heldSince: draft.facts.now });
    if (isFinal(state)) close(draft, state);
    previous = state;
  }
}

/** A tip that is typed digit by digit changes the order at each key. Only the last one is said, and Pay waits for it. */
function isChangedTotal(previous: PaymentState, { status, order }: PaymentState): boolean {
  return previous.status === 'review' && status === 'review' && previous.order.id === order.id;
}

/** A review says that nothing was paid, so it waits until the server was asked for the order's payment. */
function lookUpFirst({ memory: { lookup }, facts }: Draft, next: PaymentState): PaymentState {
  if (next.status !== 'review' || !facts.canLookUp) return next;
  return lookup?.orderId === next.order.id && lookup.phase === 'answered' ? next : lookupOf(next.order);
}

/**
 * The state that follows an end: the end itself, unless nothing was charged for this attempt but another attempt at the
 * order was. If only another page announced that charge, the server is asked, because its amount may differ.
 */
function chargeBehind(draft: Draft, end: PaymentState): PaymentState {
  if (wasAnnouncedPaid(end)) return end;
  const known = announcedCharge(draft, end.order.id);
  // A charge that was refunded does not count.
  const isOwn = end.status === 'refunded' && known?.paymentId === end.paymentId;
  return (isOwn ? null : known) ?? followAttempt(end, storedOf(draft, end.order.id).paid);
}

/** Releases the lock, and keeps the end for this page and for others. */
function close(draft: Draft, end: PaymentState): void {
  unlock(draft);
  if (!isUnderway(end)) return;
  const { order, paymentId } = end;
  if (storedOf(draft, order.id).left === paymentId)
    draft.effects.push({ type: 'forget', orderId: order.id, as: 'left' });
  const isPaid = end.status === 'succeeded';
  keepEnd(draft, end);
  // An earlier attempt turned out to be paid. After a reload, the page asks about that one.
  if (isPaid && attemptOf(draft, paymentId).isLeftBehind) {
    changeAttempt(draft, paymentId, { isLeftBehind: false });
    remember(draft, order.id, paymentId);
  }
  // A tab that reported an earlier attempt as unpaid must learn that it was paid.
  if (isPaid || storedOf(draft, order.id).latest === paymentId) tellTabs(draft, order.id, paymentId);
}

export function keepEnd(draft: Draft, end: UnderwayState): void {
  changeAttempt(draft, end.paymentId, { announcedEnd: end });
  if (end.status !== 'succeeded') return;
  draft.effects.push({ type: 'remember', as: 'paid', orderId: end.order.id, paymentId: end.paymentId });
}

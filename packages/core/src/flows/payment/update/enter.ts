import { maxLagMs } from '../needs';
import { announcementFor } from '../messages/announcement';
import type { PaymentAnnouncement } from '../reasons';
import {
  isFinal,
  isHeldByServer,
  isLookupOpen,
  isUnderway,
  lookupOf,
  type PaymentOrder,
  type PaymentState,
  type UnderwayState,
} from '../state';
import { say } from './announce';
import { announcedCharge, wasAnnouncedPaid } from './charges';
import { attemptOf, changeAttempt, latestAttempt, storedOf, type Draft } from './draft';
import { changeOrder, followAttempt, yieldTo } from './transitions';

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
    // A review that nobody watches is offered as soon as somebody does.
    if (announcement === 'review') memory.offered = memory.watchers > 0 ? state.order : null;
    if (announcement && (announcement !== 'review' || memory.watchers > 0)) say(draft, announcement, state);
    if (previous.status === 'review' && state.status !== 'review') effects.push({ type: 'leave-review' });
    if (state.status === 'undoable') changeAttempt(draft, state.paymentId, { heldSince: draft.facts.now });
    if (isFinal(state)) close(draft, state);
    previous = state;
  }
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

/** Follows another attempt at the order instead of this one. If this one is charged too, the payer is told. */
export function yieldToAttempt(draft: Draft, before: UnderwayState, paymentId: string): void {
  changeAttempt(draft, before.paymentId, { stateWhenReplaced: before });
  enter(draft, yieldTo(before, paymentId));
}

/**
 * Continues a payment of this order that another tab or an earlier page started. A lookup comes first, because a killed
 * browser may have lost the id of a later payment.
 */
export function adoptLatest(draft: Draft): void {
  const { current } = draft.memory;
  if (isLookupOpen(current)) return;
  enter(draft, followAttempt(current, latestAttempt(draft, current.order.id)));
}

export function show(draft: Draft, order: PaymentOrder): void {
  const { memory } = draft;
  enter(draft, changeOrder(memory.current, order));
  if (memory.watchers > 0 && memory.current.order.id === order.id) adoptLatest(draft);
}

/** Asks the server to cancel a payment that it still holds. */
export function cancelAtServer({ memory, effects, facts }: Draft, by: 'payer' | 'page'): void {
  if (facts.canCancelAtServer && isHeldByServer(memory.current))
    effects.push({ type: 'cancel-at-server', paymentId: memory.current.paymentId, by });
}

/** Releases the lock once every tab can read the stored id. */
export function unlock(draft: Draft): void {
  const { memory, effects, facts } = draft;
  if (!memory.lock) return;
  const { orderId, paymentId, status } = memory.lock;
  memory.lock = null;
  if (status !== 'held') return;
  const { storedAt } = attemptOf(draft, paymentId);
  const afterMs = storedAt === null ? 0 : Math.max(0, storedAt + maxLagMs - facts.now.monotonic);
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

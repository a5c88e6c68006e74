import { isLookupOpen, isUnderway, type PaymentState, type UnderwayState } from '../state';
import { knownChargeId } from './charges';
import { changeAttempt, latestAttempt, storedOf, type Draft } from './draft';
import { enter } from './enter';
import { remember, unlock } from './tabs';
import { followAttempt, yieldTo } from './transitions';

/** Another attempt at the order takes the place of the current one: another tab's, an earlier page's, or a paid one. */

/**
 * Continues a payment of this order that another tab or an earlier page started. A lookup comes first, because a killed
 * browser may have lost the id of a later payment.
 */
export function adoptLatest(draft: Draft): void {
  const { current } = draft.memory;
  if (isLookupOpen(current)) return;
  enter(draft, followFound(draft, current, latestAttempt(draft, current.order.id)));
}

/** Follows an attempt that was stored or looked up. Its payer may be back from the bank. */
export function followFound(draft: Draft, current: PaymentState, paymentId: string | null): PaymentState {
  const followed = followAttempt(current, paymentId);
  const isBack = followed !== current && paymentId !== null && storedOf(draft, current.order.id).left === paymentId;
  return isBack && followed.status === 'processing' ? { ...followed, isBack: true } : followed;
}

/** The attempt that must be followed instead: another tab's, or an earlier one that turned out to be paid. */
export function rivalOf(draft: Draft, paymentId: string): string | null {
  const { order } = draft.memory.current;
  const latest = latestAttempt(draft, order.id);
  const other = latest !== null && latest !== paymentId ? latest : knownChargeId(draft, order);
  return other === paymentId ? null : other;
}

/** Gives up an attempt that was about to be sent. */
export function followRival(draft: Draft, paymentId: string, rival: string): void {
  const { memory } = draft;
  changeAttempt(draft, paymentId, { request: 'none' });
  unlock(draft);
  // After a reload, the page asks about the attempt that was sent.
  remember(draft, memory.current.order.id, rival);
  if (isUnderway(memory.current)) yieldToAttempt(draft, memory.current, rival);
}

/**
 * Follows another attempt at the order if the server has not seen this one: the paid attempt, or the one that another
 * tab started since. Returns true if there is one.
 */
export function replaceUnseenAttempt(draft: Draft, before: UnderwayState): boolean {
  const { order, paymentId } = before;
  const to = knownChargeId(draft, order) ?? latestAttempt(draft, order.id);
  if (to === null || to === paymentId) return false;
  yieldToAttempt(draft, before, to);
  return draft.memory.current !== before;
}

/** If the attempt that is left is charged too, the payer is told. */
function yieldToAttempt(draft: Draft, before: UnderwayState, paymentId: string): void {
  changeAttempt(draft, before.paymentId, { stateWhenReplaced: before });
  enter(draft, yieldTo(before, paymentId));
}

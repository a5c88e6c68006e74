import { isEnd, type FoundPayment } from '../outcome';
import {
  isBackFromBank,
  isLookupOpen,
  isSignedOut,
  isUnderway,
  reviewOf,
  type PaymentOrder,
  type PaymentState,
} from '../state';
import { answerPress } from './announce';
import { applyOutcome } from './applyOutcome';
import { latestAttempt, nextTurn, storedOf, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { followFound } from './follow';
import { pollLater } from './polling';
import { sendUnlessFound } from './sending';
import { remember } from './tabs';

const firstDelayMs = 1_000;
const maxDelayMs = 30_000;

/** Asks the server for the order's payment before the order is announced. */
export const lookupHandlers: EventHandlers<'looked-up' | 'lookup-due'> = {
  'looked-up'(draft, { turn, paymentId, found: told }) {
    const found = told === 'signed-out' ? null : told;
    if (paymentId !== null) return sendUnlessFound(draft, paymentId, turn, found);
    const { lookup, current } = draft.memory;
    if (!lookup || lookup.turn !== turn || lookup.phase !== 'asked' || !isLookupOpen(current)) return;
    if (!found) return missLookup(draft, told === 'signed-out' && isNeverSent(draft, current.order));
    draft.memory.lookup = { ...lookup, phase: 'answered' };
    const opening = openingOf(draft, current, found);
    enter(draft, opening);
    follow(draft, current.order, found);
    // A payer who is back from the bank waits for the answer, so the server is asked at once.
    if (found.paymentId !== null && !isBackFromBank(opening)) pollLater(draft);
  },

  'lookup-due'(draft, { turn }) {
    const { lookup } = draft.memory;
    if (lookup?.turn === turn && lookup.phase === 'waiting') askAgain(draft);
  },
};

/** Asks about an order as soon as it is shown, if it may already have a payment. */
export function setLookup(draft: Draft): void {
  const { memory } = draft;
  const { current, lookup } = memory;
  if (!isLookupOpen(current)) return;
  const orderId = current.order.id;
  const isAsking = lookup?.orderId === orderId && lookup.phase !== 'answered';
  if (isAsking) return;
  memory.lookup = { orderId, turn: nextTurn(draft), phase: 'asked', delayMs: firstDelayMs, isAskedByPayer: false };
  if (current.status === 'looking-up' && storedOf(draft, orderId).left !== null) {
    memory.current = { ...current, isBack: true };
  }
}

/** Asks at once, because the page woke or the payer pressed. Does not ask twice while an answer is awaited. */
export function lookUpNow(draft: Draft, by: 'page' | 'payer'): void {
  const { memory } = draft;
  if (!memory.lookup || !isLookupOpen(memory.current)) return;
  if (by === 'payer') memory.lookup = { ...memory.lookup, isAskedByPayer: true };
  if (memory.lookup.phase === 'waiting') askAgain(draft);
}

/** The state that the answer leads to: the review if the order has no payment, or the payment. */
function openingOf(draft: Draft, current: PaymentState, { paymentId, outcome }: FoundPayment): PaymentState {
  const { order } = current;
  if (paymentId === null) {
    // Another tab's payment may not have reached the server yet.
    const latest = latestAttempt(draft, order.id);
    return latest === null ? reviewOf(order) : followFound(draft, current, latest);
  }
  const followed = followFound(draft, current, paymentId);
  if (isBackFromBank(followed) && outcome.kind === 'action-required') return followed;
  return isUnderway(followed) ? applyOutcome(followed, outcome) : followed;
}

function follow(draft: Draft, { id }: PaymentOrder, { paymentId, outcome }: FoundPayment): void {
  if (paymentId === null) return;
  const isUnpaid = isEnd(outcome) && outcome.kind !== 'succeeded';
  // After a reload the page asks about it. An unpaid attempt must not replace the id of a later one in another tab.
  if (!isUnpaid) remember(draft, id, paymentId);
}

/** True if this browser certainly sent no payment of the order. Storage that failed may have lost one. */
function isNeverSent(draft: Draft, { id }: PaymentOrder): boolean {
  const { latest, paid, left } = storedOf(draft, id);
  const isSent = Object.values(draft.memory.attempts).some(({ sends }) => sends > 0);
  return draft.facts.isShared && !isSent && latest === null && paid === null && left === null;
}

/** Announces once that the result is unknown, or that the payer is signed out, and goes on asking. */
function missLookup(draft: Draft, mustSignIn: boolean): void {
  const { memory } = draft;
  const { current, lookup } = memory;
  if (!lookup) return;
  const { isAskedByPayer } = lookup;
  memory.lookup = { ...lookup, phase: 'waiting', isAskedByPayer: false };
  if (current.status !== 'unknown' || isSignedOut(current) !== mustSignIn) {
    const { order } = current;
    const signedOut = mustSignIn ? ({ isSignedOut: true } as const) : {};
    enter(draft, { status: 'unknown', order, paymentId: null, canSendAgain: false, ...signedOut });
  } else if (isAskedByPayer) answerPress(draft, 'still-unknown');
}

function askAgain(draft: Draft): void {
  const { memory } = draft;
  if (!memory.lookup) return;
  const delayMs = Math.min(memory.lookup.delayMs * 2, maxDelayMs);
  memory.lookup = { ...memory.lookup, turn: nextTurn(draft), phase: 'asked', delayMs };
}

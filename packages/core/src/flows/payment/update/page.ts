import { isHeldByPage, isSameOrder, paymentIdOf } from '../state';
import { answer, answerInstead, repeat } from './announce';
import { attemptOf, type EventHandlers } from './draft';
import { abandon, cancelAttempt, resend } from './attempt';
import { isSending, knownChargeId } from './charges';
import { adoptLatest, enter, cancelAtServer } from './enter';
import { lookUpNow } from './lookup';
import { checkForPayer, requestCheck, checkAfterAction } from './polling';
import { mayPay } from './review';
import { expireReview } from './timeLeft';
import { followAttempt, endReview } from './transitions';

/** Handles the page's visibility and messages from other tabs. */
export const pageHandlers: EventHandlers<'left' | 'woke' | 'news'> = {
  left(draft) {
    if (draft.memory.watchers === 0) abandon(draft);
  },

  woke(draft) {
    adoptLatest(draft);
    expireReview(draft);
    checkAfterAction(draft);
    lookUpNow(draft, 'page');
  },

  news(draft, { orderId, paymentId }) {
    const { current } = draft.memory;
    if (orderId !== current.order.id) return;
    const { announcedEnd, isLeftBehind } = attemptOf(draft, paymentId);
    if (announcedEnd && announcedEnd.status !== 'succeeded') return requestCheck(draft, paymentId);
    if (!isLeftBehind) enter(draft, followAttempt(current, paymentId));
    checkAfterAction(draft);
  },
};

export const pressHandlers: EventHandlers<'pay' | 'undo' | 'cancel' | 'cancel-doubted' | 'check-now' | 'send-again'> = {
  pay(draft) {
    expireReview(draft);
    if (mayPay(draft)) draft.effects.push({ type: 'create-id', order: draft.memory.current.order });
  },

  undo(draft) {
    const { current } = draft.memory;
    if (isHeldByPage(current)) cancelAttempt(draft);
    else if (current.status === 'undoable') cancelAtServer(draft, 'payer');
  },

  cancel(draft) {
    // Another tab may have started to pay, so "nothing was charged" might be wrong.
    adoptLatest(draft);
    const { current } = draft.memory;
    if (isHeldByPage(current)) cancelAttempt(draft);
    else if (current.status === 'review') enter(draft, endReview(current, 'cancelled'));
    else cancelAtServer(draft, 'payer');
  },

  'check-now'(draft) {
    checkForPayer(draft);
    lookUpNow(draft, 'payer');
  },

  'cancel-doubted': (draft) => answer(draft, 'cancel-again'),

  'send-again'(draft) {
    const { current, heard } = draft.memory;
    if (current.status !== 'unknown' || !current.canSendAgain) return answerInstead(draft);
    if (knownChargeId(draft, current.order) !== null) return answer(draft, 'still-unknown');
    if (isSending(draft, paymentIdOf(current))) return answer(draft, 'still-going');
    // After a reload, the order may have an amount that the payer has not heard.
    if (!heard || !isSameOrder(heard, current.order)) return repeat(draft);
    resend(draft);
  },
};

import { paymentIdOf, canRetry, isHeldByPage } from '../state';
import { isSameOrder } from '../order';
import { adopt, endReview, hear, retry } from '../transitions';
import { answer, answerInstead, offer, remind, repeat } from './announce';
import { abandon, drop, resend } from './attempt';
import { adoptLatest, become, show, takeBackAtServer } from './become';
import { attemptOf, changeAttempt, isSending, paidBefore, type Draft, type EventHandlers } from './draft';
import { lookAtTime } from './timeLeft';
import { askOnce, hurry } from './tracking';

/** The page that comes, goes and wakes, and its other tabs. */
export const pageHandlers: EventHandlers<'watched' | 'left' | 'woke' | 'news' | 'order-set' | 'next' | 'forget'> = {
  watched(draft) {
    draft.flow.isWatched = true;
    adoptLatest(draft);
    offer(draft);
  },

  left(draft) {
    draft.flow.isWatched = false;
    abandon(draft);
  },

  woke(draft) {
    adoptLatest(draft);
    lookAtTime(draft);
    hurry(draft);
  },

  news(draft, { orderId, paymentId }) {
    const { current } = draft.flow;
    if (orderId !== current.order.id) return;
    const { told, isOver } = attemptOf(draft, paymentId);
    if (told && told.status !== 'succeeded') return askOnce(draft, paymentId);
    if (!isOver) become(draft, adopt(current, paymentId));
    hurry(draft);
  },

  'order-set'(draft, { order }) {
    draft.flow.shown = order;
    show(draft, order);
  },

  next: (draft) => show(draft, draft.flow.shown),

  forget: ({ flow, effects }) => void effects.push({ type: 'forget', orderId: flow.current.order.id }),
};

/** What the payer does, and what they have heard. */
export const pressHandlers: EventHandlers<
  'pay' | 'hear-amount' | 'delivered' | 'undo' | 'cancel' | 'retry' | 'send-again'
> = {
  pay(draft) {
    lookAtTime(draft);
    const { current } = draft.flow;
    if (current.status !== 'review') return answerInstead(draft);
    if (current.hearing === 'heard') draft.effects.push({ type: 'name', order: current.order });
    else if (current.hearing === 'masked') answer(draft, 'hear-first');
    else remind(draft, 'review');
  },

  'hear-amount': repeat,

  delivered({ flow }, { order, hearing, opensPay }) {
    if (hearing === 'heard') flow.heard = order;
    if (opensPay) flow.current = hear(flow.current, order, hearing);
  },

  undo(draft) {
    const { current } = draft.flow;
    if (isHeldByPage(current)) drop(draft);
    else if (current.status === 'undoable') takeBackAtServer(draft, 'payer');
  },

  cancel(draft) {
    // "Nothing was charged" must not be said of what another tab has begun.
    adoptLatest(draft);
    const { current } = draft.flow;
    if (isHeldByPage(current)) drop(draft);
    else if (current.status === 'review') become(draft, endReview(current, 'cancelled'));
    else takeBackAtServer(draft, 'payer');
  },

  retry(draft) {
    const { flow } = draft;
    if (!canRetry(flow.current)) return;
    leaveBehind(draft, paymentIdOf(flow.current));
    become(draft, retry(flow.current, flow.shown));
    adoptLatest(draft);
  },

  'send-again'(draft) {
    const { current, heard } = draft.flow;
    if (current.status !== 'unknown' || !current.canSendAgain) return answerInstead(draft);
    if (paidBefore(draft, current.order) !== null) return answer(draft, 'still-unknown');
    if (isSending(draft, current.paymentId)) return answer(draft, 'still-going');
    // After a reload the order may ask for another amount than the payer has heard.
    if (!heard || !isSameOrder(heard, current.order)) return repeat(draft);
    resend(draft);
  },
};

/** It stands in the way of no new attempt. */
function leaveBehind(draft: Draft, paymentId: string | null): void {
  if (paymentId !== null) changeAttempt(draft, paymentId, { isOver: true });
}

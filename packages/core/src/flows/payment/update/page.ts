import { checkWithoutReturn } from './action';
import { abandon } from './attempt';
import { paymentIdOf } from '../state';
import { attemptOf, changeAttempt, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { adoptLatest } from './follow';
import { lookUpNow } from './lookup';
import { checkForPayer } from './polling';
import { requestCheck } from './requests';
import { remember } from './tabs';
import { expireReview } from './timeLeft';
import { followAttempt } from './transitions';

/** Looks again at what may have changed: the page was asleep, another tab did something, or the payer asks. */
export const pageHandlers: EventHandlers<'left' | 'woke' | 'news' | 'follow' | 'check-now'> = {
  left(draft) {
    if (draft.memory.watchers === 0) abandon(draft);
  },

  woke(draft) {
    adoptLatest(draft);
    expireReview(draft);
    checkWithoutReturn(draft);
    lookUpNow(draft, 'page');
  },

  news(draft, { orderId, paymentId }) {
    if (orderId !== draft.memory.current.order.id) return;
    if (attemptOf(draft, paymentId).sends > 0) changeAttempt(draft, paymentId, { isSentElsewhere: true });
    takeNews(draft, paymentId);
  },

  follow(draft, { paymentId }) {
    takeNews(draft, paymentId);
    const { current } = draft.memory;
    // After a reload, the page asks about it again.
    if (paymentIdOf(current) === paymentId) remember(draft, current.order.id, paymentId);
  },

  'check-now'(draft) {
    checkForPayer(draft);
    lookUpNow(draft, 'payer');
  },
};

/** Another tab or the app itself has sent this payment of the order, or knows its end. */
function takeNews(draft: Draft, paymentId: string): void {
  const { announcedEnd, isLeftBehind } = attemptOf(draft, paymentId);
  if (announcedEnd && announcedEnd.status !== 'succeeded') return void requestCheck(draft, paymentId);
  if (!isLeftBehind) enter(draft, followAttempt(draft.memory.current, paymentId));
  checkWithoutReturn(draft);
}

import { checkWithoutReturn } from './action';
import { abandon } from './attempt';
import { attemptOf, changeAttempt, type EventHandlers } from './draft';
import { enter } from './enter';
import { adoptLatest } from './follow';
import { lookUpNow } from './lookup';
import { checkForPayer } from './polling';
import { requestCheck } from './requests';
import { expireReview } from './timeLeft';
import { followAttempt } from './transitions';

/** Looks again at what may have changed: the page was asleep, another tab did something, or the payer asks. */
export const pageHandlers: EventHandlers<'left' | 'woke' | 'news' | 'check-now'> = {
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
    const { current } = draft.memory;
    if (orderId !== current.order.id) return;
    const { announcedEnd, isLeftBehind, sends } = attemptOf(draft, paymentId);
    if (sends > 0) changeAttempt(draft, paymentId, { isSentElsewhere: true });
    if (announcedEnd && announcedEnd.status !== 'succeeded') return void requestCheck(draft, paymentId);
    if (!isLeftBehind) enter(draft, followAttempt(current, paymentId));
    checkWithoutReturn(draft);
  },

  'check-now'(draft) {
    checkForPayer(draft);
    lookUpNow(draft, 'payer');
  },
};

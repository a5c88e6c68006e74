import { canRetry, paymentIdOf } from '../state';
import { hear, retry, slowDown } from '../transitions';
import { answer, answerInstead, offer, remind, repeat } from './announce';
import { changeAttempt, type Draft, type EventHandlers } from './draft';
import { adoptLatest, enter, show } from './enter';

/** Events that are decided in the same way before and after the rest has been loaded. */
export const reviewHandlers: EventHandlers<
  'watched' | 'order-set' | 'next' | 'forget' | 'speak-order' | 'delivered' | 'retry' | 'slow' | 'after-pay'
> = {
  watched(draft) {
    draft.flow.isWatched = true;
    adoptLatest(draft);
    offer(draft);
  },

  'order-set'(draft, { order }) {
    draft.flow.shown = order;
    show(draft, order);
  },

  next: (draft) => show(draft, draft.flow.shown),

  forget: ({ flow, effects }) => void effects.push({ type: 'forget', orderId: flow.current.order.id }),

  'speak-order': repeat,

  delivered({ flow }, { order, hearing, opensPay }) {
    if (hearing === 'heard') flow.heard = order;
    if (opensPay) flow.current = hear(flow.current, order, hearing);
  },

  retry(draft) {
    const { flow } = draft;
    if (!canRetry(flow.current)) return;
    leaveBehind(draft, paymentIdOf(flow.current));
    enter(draft, retry(flow.current, flow.shown));
    adoptLatest(draft);
  },

  slow(draft, { paymentId }) {
    const { current } = draft.flow;
    if (paymentIdOf(current) === paymentId) enter(draft, slowDown(current), 'still-processing');
  },

  // Each event looks at the facts.
  'after-pay'() {},
};

/** True if Pay was pressed in a review that was heard. Every other press of it is answered. */
export function mayPay(draft: Draft): boolean {
  const { current } = draft.flow;
  if (current.status !== 'review') answerInstead(draft);
  else if (current.hearing === 'masked') answer(draft, 'hear-first');
  else if (current.hearing === 'unheard') remind(draft, 'review');
  else return true;
  return false;
}

/** It stands in the way of no new attempt. */
function leaveBehind(draft: Draft, paymentId: string | null): void {
  if (paymentId !== null) changeAttempt(draft, paymentId, { isOver: true });
}

import { canRetry, isSameOrder, paymentIdOf } from '../state';
import { answer, answerInstead, remind, repeat, say } from './announce';
import { changeAttempt, type Draft, type EventHandlers } from './draft';
import { adoptLatest, enter, show } from './enter';
import { hear, retry, slowDown } from './transitions';

export const reviewHandlers: EventHandlers<
  'watched' | 'order-set' | 'next' | 'forget' | 'pay-doubted' | 'speak-order' | 'delivered' | 'retry' | 'slow'
> = {
  watched(draft) {
    const { flow } = draft;
    adoptLatest(draft);
    // Once per order and attempt: a StrictMode remount says nothing again.
    const { current, offered } = flow;
    if (current.status !== 'review' || (offered && isSameOrder(offered, current.order))) return;
    flow.offered = current.order;
    say(draft, 'review', current);
  },

  'order-set'(draft, { order }) {
    draft.flow.shown = order;
    show(draft, order);
  },

  next: (draft) => show(draft, draft.flow.shown),

  forget: ({ flow, effects }) => void effects.push({ type: 'forget', orderId: flow.current.order.id }),

  'pay-doubted'(draft) {
    if (draft.flow.current.status === 'review') remind(draft, 'review');
    else answerInstead(draft);
  },

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
};

/** True if the payer has heard the review, so that Pay may proceed. Otherwise answers the press. */
export function mayPay(draft: Draft): boolean {
  const { current } = draft.flow;
  if (current.status !== 'review') answerInstead(draft);
  else if (current.hearing === 'masked') answer(draft, 'hear-first');
  else if (current.hearing === 'unheard') remind(draft, 'review');
  else return true;
  return false;
}

/** The attempt no longer blocks a new one. */
function leaveBehind(draft: Draft, paymentId: string | null): void {
  if (paymentId !== null) changeAttempt(draft, paymentId, { isOver: true });
}

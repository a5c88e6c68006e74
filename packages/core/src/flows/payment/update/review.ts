import { canRetry, isSameOrder, paymentIdOf, type PaymentState } from '../state';
import { answer, answerInstead, remind, repeat, say } from './announce';
import { changeAttempt, type Draft, type EventHandlers } from './draft';
import { adoptLatest, enter, show } from './enter';
import { markHeard, retry, slowDown } from './transitions';

export const reviewHandlers: EventHandlers<
  'watched' | 'order-set' | 'next' | 'forget' | 'pay-doubted' | 'speak-order' | 'delivered' | 'retry' | 'slow'
> = {
  watched(draft) {
    const { memory } = draft;
    adoptLatest(draft);
    // Once per order and attempt: a StrictMode remount says nothing again.
    const { current, offered } = memory;
    if (current.status !== 'review' || (offered && isSameOrder(offered, current.order))) return;
    memory.offered = current.order;
    say(draft, 'review', current);
  },

  'order-set'(draft, { order }) {
    draft.memory.shown = order;
    show(draft, order);
  },

  next: (draft) => show(draft, draft.memory.shown),

  forget: ({ memory, effects }) => void effects.push({ type: 'forget', orderId: memory.current.order.id }),

  'pay-doubted'(draft) {
    if (draft.memory.current.status === 'review') remind(draft, 'review');
    else answerInstead(draft);
  },

  'speak-order': repeat,

  delivered({ memory }, { order, hearing, opensPay }) {
    if (hearing === 'heard') memory.heard = order;
    if (opensPay) memory.current = markHeard(memory.current, order, hearing);
  },

  retry(draft) {
    const { memory } = draft;
    if (!canRetry(memory.current)) return;
    leaveBehind(draft, paymentIdOf(memory.current));
    // The server knows a payment of this order that the page does not.
    if (isOrderChanged(memory.current)) memory.lookup = null;
    enter(draft, retry(memory.current, memory.shown));
    adoptLatest(draft);
  },

  slow(draft, { paymentId }) {
    const { current } = draft.memory;
    if (paymentIdOf(current) === paymentId) enter(draft, slowDown(current), 'still-processing');
  },
};

/** True if the payer has heard the review, so that Pay may proceed. Otherwise answers the press. */
export function mayPay(draft: Draft): boolean {
  const { current } = draft.memory;
  if (current.status !== 'review') answerInstead(draft);
  else if (current.hearing === 'masked') answer(draft, 'hear-first');
  else if (current.hearing === 'unheard') remind(draft, 'review');
  else return true;
  return false;
}

function isOrderChanged(state: PaymentState): boolean {
  return state.status === 'failed' && state.reason === 'order-changed';
}

/** The attempt no longer blocks a new one. */
function leaveBehind(draft: Draft, paymentId: string | null): void {
  if (paymentId !== null) changeAttempt(draft, paymentId, { isLeftBehind: true });
}

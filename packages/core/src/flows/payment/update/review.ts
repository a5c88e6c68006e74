import { isOfferDue } from '../memory';
import { canRetry, isSameOrder, mayPay, paymentIdOf, type PaymentOrder, type PaymentState } from '../state';
import { answerPayPress, answerPress, remind, repeat, say } from './announce';
import { changeAttempt, type Draft, type EventHandlers } from './draft';
import { enter } from './enter';
import { adoptLatest } from './follow';
import { expireReview } from './timeLeft';
import { changeOrder, markHeard, retry } from './transitions';

/** Shows an order, says its review, and lets the payer pay once it was heard. */
export const reviewHandlers: EventHandlers<
  | 'watched'
  | 'order-set'
  | 'next'
  | 'forget'
  | 'pay'
  | 'pay-doubted'
  | 'speak-order'
  | 'delivered'
  | 'retry'
  | 'offer-due'
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

  'offer-due'(draft) {
    const { memory } = draft;
    if (!isOfferDue(memory)) return;
    memory.offered = memory.current.order;
    say(draft, 'review', memory.current);
  },

  'order-set'(draft, { order }) {
    draft.memory.shown = order;
    show(draft, order);
  },

  next: (draft) => show(draft, draft.memory.shown),

  forget: ({ memory, effects }) => void effects.push({ type: 'forget', orderId: memory.current.order.id }),

  pay(draft) {
    expireReview(draft);
    const { current } = draft.memory;
    if (mayPay(current)) draft.effects.push({ type: 'create-id', order: current.order });
    else answerEarlyPay(draft);
  },

  'pay-doubted'(draft) {
    if (draft.memory.current.status === 'review') remind(draft, 'review');
    else answerPayPress(draft);
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
};

export function show(draft: Draft, order: PaymentOrder): void {
  const { memory } = draft;
  enter(draft, changeOrder(memory.current, order));
  if (memory.watchers > 0 && memory.current.order.id === order.id) adoptLatest(draft);
}

/** Says why Pay does nothing yet, or no longer. */
function answerEarlyPay(draft: Draft): void {
  const { current } = draft.memory;
  if (current.status !== 'review') answerPayPress(draft);
  else if (current.hearing === 'masked') answerPress(draft, 'hear-first');
  else remind(draft, 'review');
}

function isOrderChanged(state: PaymentState): boolean {
  return state.status === 'failed' && state.reason === 'order-changed';
}

/** The attempt no longer blocks a new one. */
function leaveBehind(draft: Draft, paymentId: string | null): void {
  if (paymentId !== null) changeAttempt(draft, paymentId, { isLeftBehind: true });
}

import type { Flow, Step } from '../../../flow';
import type { PaymentEffect, PaymentNeed } from '../effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from '../events';
import type { PaymentFlow } from '../flow';
import { firstNeeds } from '../needs';
import { adopt, endReview } from '../transitions';
import { answer, answerInstead } from './announce';
import { draftOf, handle, stepOf, storedOf, type Draft, type EventHandlers } from './draft';
import { adoptLatest, enter } from './enter';
import { mayPay, reviewHandlers } from './review';
import { isTimeOver, timeLeftHandlers } from './timeLeft';

/**
 * The payment flow until the after-pay code has loaded: a review, or an earlier payment that waits to be checked. It
 * cannot send, so it has no attempts. `paymentFlow` decides the same while the code is missing.
 */
export const firstPaymentFlow: Flow<PaymentFlow, PaymentFlowEvent, PaymentFlowFacts, PaymentEffect, PaymentNeed> = {
  name: 'payment',
  update,
  needs: firstNeeds,
};

const hold = ({ flow }: Draft, event: PaymentFlowEvent) => {
  flow.afterPay = { ...flow.afterPay, held: [...flow.afterPay.held, event] };
};

/** Ignores presses that change nothing before the after-pay code has loaded. */
const ignore = () => {};

const handlers: EventHandlers<PaymentEventName> = {
  ...reviewHandlers,
  ...timeLeftHandlers,

  left: ({ flow }) => void (flow.isWatched = false),

  woke: adoptLatest,

  news(draft, { orderId, paymentId }) {
    const { current } = draft.flow;
    if (orderId === current.order.id) enter(draft, adopt(current, paymentId));
  },

  pay(draft) {
    lookAtTime(draft);
    if (!mayPay(draft)) return;
    draft.flow.afterPay = { ...draft.flow.afterPay, isAwaited: true, isFailureTold: false };
    answer(draft, draft.facts.afterPay === 'failed' ? 'not-loaded' : 'getting-ready');
  },

  cancel(draft, event) {
    adoptLatest(draft);
    if (!wasPaid(draft)) return enter(draft, endReview(draft.flow.current, 'cancelled'));
    hold(draft, event);
    answer(draft, 'not-checked');
  },

  'check-now'(draft, event) {
    hold(draft, event);
    answer(draft, draft.facts.afterPay === 'failed' ? 'not-checked' : 'still-unknown');
  },

  'send-again': answerInstead,
  undo: ignore,
  'perform-action': ignore,
  returned: hold,

  // Reports and timers for the after-pay code.
  named: hold,
  locked: hold,
  replied: hold,
  checked: hold,
  'taken-back': hold,
  opened: hold,
  'undo-over': hold,
  settled: hold,
  'check-due': hold,
  'window-over': hold,
};

function update(flow: PaymentFlow, event: PaymentFlowEvent, facts: PaymentFlowFacts): Step<PaymentFlow, PaymentEffect> {
  const draft = draftOf(flow, facts);
  handle(handlers, draft, event);
  lookAtTime(draft);
  noteLoading(draft);
  return stepOf(flow, draft);
}

function lookAtTime(draft: Draft): void {
  if (wasPaid(draft) || !isTimeOver(draft)) return;
  adoptLatest(draft);
  enter(draft, endReview(draft.flow.current, 'expired'));
}

/**
 * True if an attempt at this order was paid. "Nothing was charged" may then be wrong, so only the complete flow ends
 * the review.
 */
function wasPaid(draft: Draft): boolean {
  return storedOf(draft, draft.flow.current.order.id).paid !== null;
}

/** Records the loading state. A waiting payer hears of a failure once. */
function noteLoading(draft: Draft): void {
  const { flow, facts } = draft;
  const { status, hasFailed, isAwaited, isFailureTold } = flow.afterPay;
  if (status === facts.afterPay) return;
  const isFailure = facts.afterPay === 'failed' && !isFailureTold;
  const isChecking = flow.current.status === 'processing';
  const isTold = isFailure && (isChecking || (isAwaited && flow.current.status === 'review'));
  if (isTold) answer(draft, isChecking ? 'not-checked' : 'not-loaded');
  flow.afterPay = {
    ...flow.afterPay,
    status: facts.afterPay,
    hasFailed: hasFailed || facts.afterPay === 'failed',
    isFailureTold: isFailureTold || isTold,
  };
}

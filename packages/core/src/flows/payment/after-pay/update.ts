import type { Flow, Step } from '../../../flow';
import type { PaymentEffect, PaymentNeed } from '../effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from '../events';
import { everythingIsReady, type PaymentFlow } from '../flow';
import { answer } from '../update/announce';
import { draftOf, handle, stepOf, type Draft, type EventHandlers } from '../update/draft';
import { firstPaymentFlow } from '../update/first';
import { reviewHandlers } from '../update/review';
import { timeLeftHandlers } from '../update/timeLeft';
import { attemptHandlers, stopStaleSending } from './attempt';
import { lookAtTime } from './become';
import { needs } from './needs';
import { pageHandlers, pressHandlers } from './page';
import { follow, trackingHandlers } from './tracking';

/**
 * The complete payment flow. If the facts say that the after-pay code is missing, it decides exactly like
 * `firstPaymentFlow`. Payment therefore stays one function of state, event and facts, while pages start with its first
 * part.
 */
export const paymentFlow: Flow<PaymentFlow, PaymentFlowEvent, PaymentFlowFacts, PaymentEffect, PaymentNeed> = {
  name: 'payment',
  update,
  needs,
};

const handlers: EventHandlers<PaymentEventName> = {
  ...reviewHandlers,
  ...timeLeftHandlers,
  ...pageHandlers,
  ...pressHandlers,
  ...attemptHandlers,
  ...trackingHandlers,
};

function update(flow: PaymentFlow, event: PaymentFlowEvent, facts: PaymentFlowFacts): Step<PaymentFlow, PaymentEffect> {
  if (facts.afterPay !== 'ready') return firstPaymentFlow.update(flow, event, facts);
  const draft = draftOf(flow, facts);
  const { isAwaited, held } = flow.afterPay;
  draft.flow.afterPay = everythingIsReady;
  for (const earlier of held) decide(draft, earlier);
  decide(draft, event);
  if (isAwaited && event.type !== 'pay') tellReady(draft);
  return stepOf(flow, draft);
}

function decide(draft: Draft, event: PaymentFlowEvent): void {
  handle(handlers, draft, event);
  lookAtTime(draft);
  stopStaleSending(draft);
  follow(draft);
}

/** Tells a payer who pressed Pay too early that it works now. */
function tellReady(draft: Draft): void {
  const { current, isWatched } = draft.flow;
  if (isWatched && current.status === 'review' && current.hearing === 'heard') answer(draft, 'ready');
}

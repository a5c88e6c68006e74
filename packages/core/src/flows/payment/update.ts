import type { Flow, Step } from '../../flow';
import type { PaymentEffect, PaymentNeed } from './effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from './events';
import type { PaymentFlow } from './flow';
import { needs } from './needs';
import { draftOf, handle, stepOf, type EventHandlers } from './update/draft';
import { reviewHandlers } from './update/review';
import { timeLeftHandlers } from './update/timeLeft';
import { attemptHandlers, stopStaleSending } from './update/attempt';
import { lookAtTime } from './update/become';
import { pageHandlers, pressHandlers } from './update/page';
import { follow, trackingHandlers } from './update/tracking';

/** One payment, from review to its end. */
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
  const draft = draftOf(flow, facts);
  handle(handlers, draft, event);
  lookAtTime(draft);
  stopStaleSending(draft);
  follow(draft);
  return stepOf(flow, draft);
}

import { watchersAfter, type Flow, type Step } from '../../flow';
import type { PaymentEffect, PaymentNeed } from './effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from './events';
import type { PaymentFlow } from './memory';
import { needs } from './needs';
import { attemptHandlers, stopStaleSending } from './update/attempt';
import { draftOf, handle, stepOf, type EventHandlers } from './update/draft';
import { pageHandlers, pressHandlers } from './update/page';
import { follow, pollingHandlers } from './update/polling';
import { reviewHandlers } from './update/review';
import { expireReview, timeLeftHandlers } from './update/timeLeft';

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
  ...pollingHandlers,
};

function update(flow: PaymentFlow, event: PaymentFlowEvent, facts: PaymentFlowFacts): Step<PaymentFlow, PaymentEffect> {
  const draft = draftOf({ ...flow, watchers: watchersAfter(flow.watchers, event) }, facts);
  handle(handlers, draft, event);
  expireReview(draft);
  stopStaleSending(draft);
  follow(draft);
  return stepOf(flow, draft);
}

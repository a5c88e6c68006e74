import { countWatchers, type Flow, type Step } from '../../flow';
import type { PaymentEffect } from './effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from './events';
import type { PaymentMemory } from './memory';
import { needs, type PaymentNeed } from './needs';
import { attemptHandlers, stopStaleSending } from './update/attempt';
import { draftOf, handle, stepOf, type EventHandlers } from './update/draft';
import { pageHandlers, pressHandlers } from './update/page';
import { lookupHandlers, setLookup } from './update/lookup';
import { setPolling, pollingHandlers } from './update/polling';
import { reviewHandlers } from './update/review';
import { expireReview, timeLeftHandlers } from './update/timeLeft';

/** One payment, from review to its end. */
export const paymentFlow: Flow<PaymentMemory, PaymentFlowEvent, PaymentFlowFacts, PaymentEffect, PaymentNeed> = {
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
  ...lookupHandlers,
};

function update(
  memory: PaymentMemory,
  event: PaymentFlowEvent,
  facts: PaymentFlowFacts,
): Step<PaymentMemory, PaymentEffect> {
  const draft = draftOf(countWatchers(memory, event), facts);
  handle(handlers, draft, event);
  expireReview(draft);
  stopStaleSending(draft);
  setLookup(draft);
  setPolling(draft);
  return stepOf(memory, draft);
}

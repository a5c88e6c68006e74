import { countWatchers, type Flow, type Step } from '../../flow';
import type { PaymentEffect } from './effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from './events';
import type { PaymentMemory } from './memory';
import { needs, type PaymentNeed } from './needs';
import { actionHandlers } from './update/action';
import { attemptHandlers } from './update/attempt';
import { cancelHandlers } from './update/cancel';
import { checkHandlers } from './update/checks';
import { draftOf, handle, stepOf, type EventHandlers } from './update/draft';
import { lookupHandlers, setLookup } from './update/lookup';
import { pageHandlers } from './update/page';
import { pollingHandlers, setPolling } from './update/polling';
import { reviewHandlers } from './update/review';
import { sendingHandlers, stopStaleSending } from './update/sending';
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
  ...lookupHandlers,
  ...attemptHandlers,
  ...sendingHandlers,
  ...pollingHandlers,
  ...checkHandlers,
  ...actionHandlers,
  ...cancelHandlers,
  ...pageHandlers,
};

function update(
  memory: PaymentMemory,
  event: PaymentFlowEvent,
  facts: PaymentFlowFacts,
): Step<PaymentMemory, PaymentEffect> {
  const draft = draftOf(countWatchers(memory, event), facts);
  handle(handlers, draft, event);
  // Whatever happened, the time may be over, and what was about to be sent or asked may no longer be wanted.
  expireReview(draft);
  stopStaleSending(draft);
  setLookup(draft);
  setPolling(draft);
  return stepOf(memory, draft);
}

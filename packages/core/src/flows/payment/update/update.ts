import type { Flow, Step } from '../../../flow';
import type { PaymentEffect, PaymentNeed } from '../effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts } from '../events';
import type { PaymentFlow } from '../flow';
import { needs } from '../needs';
import { attemptHandlers, stopStaleSending } from './attempt';
import type { Draft, EventHandlers } from './draft';
import { pageHandlers, pressHandlers } from './page';
import { lookAtTime, timeLeftHandlers } from './timeLeft';
import { follow, trackingHandlers } from './tracking';

export const paymentFlow: Flow<PaymentFlow, PaymentFlowEvent, PaymentFlowFacts, PaymentEffect, PaymentNeed> = {
  name: 'payment',
  update,
  needs,
};

const handlers: EventHandlers<PaymentEventName> = {
  ...pageHandlers,
  ...pressHandlers,
  ...attemptHandlers,
  ...trackingHandlers,
  ...timeLeftHandlers,
};

function update(flow: PaymentFlow, event: PaymentFlowEvent, facts: PaymentFlowFacts): Step<PaymentFlow, PaymentEffect> {
  const draft: Draft = { flow: { ...flow, asking: { ...flow.asking } }, effects: [], facts };
  // The record has a handler for each type, which TypeScript cannot follow through the look-up.
  const handle = handlers[event.type] as (draft: Draft, event: PaymentFlowEvent) => void;
  handle(draft, event);
  lookAtTime(draft);
  stopStaleSending(draft);
  follow(draft);
  if (isSame(flow.asking, draft.flow.asking)) draft.flow.asking = flow.asking;
  return { state: isSame(flow, draft.flow) ? flow : draft.flow, effects: draft.effects };
}

function isSame<Shape extends object>(before: Shape, after: Shape): boolean {
  return (Object.keys(before) as (keyof Shape)[]).every((key) => before[key] === after[key]);
}

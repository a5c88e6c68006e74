import { PayaloudCoreError } from '../../../errors';
import type { Step } from '../../../flow';
import type { PaymentEffect } from '../effects';
import type { PaymentEventName, PaymentFlowEvent, PaymentFlowFacts, StoredIds } from '../events';
import type { Attempt, PaymentMemory, Polling } from '../memory';

/** One step in progress. Only `update` creates drafts, so their changes are invisible outside. */
export interface Draft {
  readonly memory: Mutable<Omit<PaymentMemory, 'polling'>> & { polling: Mutable<Polling> };
  readonly effects: PaymentEffect[];
  readonly facts: PaymentFlowFacts;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** One handler per event type. A record, so that a forgotten event does not compile. */
export type EventHandlers<Name extends PaymentEventName> = {
  readonly [Type in Name]: (draft: Draft, event: Extract<PaymentFlowEvent, { readonly type: Type }>) => void;
};

export function draftOf(memory: PaymentMemory, facts: PaymentFlowFacts): Draft {
  return { memory: { ...memory, polling: { ...memory.polling } }, effects: [], facts };
}

export function handle(handlers: EventHandlers<PaymentEventName>, draft: Draft, event: PaymentFlowEvent): void {
  // The record has a handler for each type, but TypeScript cannot follow the look-up.
  (handlers[event.type] as (draft: Draft, event: PaymentFlowEvent) => void)(draft, event);
}

/** Finishes the draft. Returns the same state if nothing changed. */
export function stepOf(memory: PaymentMemory, draft: Draft): Step<PaymentMemory, PaymentEffect> {
  if (isSame(memory.polling, draft.memory.polling)) draft.memory.polling = memory.polling;
  return { state: isSame(memory, draft.memory) ? memory : draft.memory, effects: draft.effects };
}

function isSame<Shape extends object>(before: Shape, after: Shape): boolean {
  return (Object.keys(before) as (keyof Shape)[]).every((key) => before[key] === after[key]);
}

const newAttempt: Attempt = {
  request: 'none',
  sends: 0,
  isSentElsewhere: false,
  storedAt: null,
  heldSince: null,
  announcedEnd: null,
  stateWhenReplaced: null,
  isLeftBehind: false,
};

export function attemptOf({ memory: { attempts } }: Draft, paymentId: string): Attempt {
  return (Object.hasOwn(attempts, paymentId) && attempts[paymentId]) || newAttempt;
}

export function changeAttempt(draft: Draft, paymentId: string, change: Partial<Attempt>): void {
  const { memory } = draft;
  memory.attempts = { ...memory.attempts, [paymentId]: { ...attemptOf(draft, paymentId), ...change } };
}

/** Throws if the facts are missing, because missing facts must never read as "not paid". */
export function storedOf({ facts }: Draft, orderId: string): StoredIds {
  const stored = Object.hasOwn(facts.stored, orderId) ? facts.stored[orderId] : undefined;
  if (!stored) throw new PayaloudCoreError('ids-missing', 'No stored ids');
  return stored;
}

/** The latest attempt at an order in any tab, unless this page's payer has retried after its end. */
export function latestAttempt(draft: Draft, orderId: string): string | null {
  const { latest } = storedOf(draft, orderId);
  return latest !== null && !attemptOf(draft, latest).isLeftBehind ? latest : null;
}

export function nextTurn({ memory }: Draft): number {
  memory.turns += 1;
  return memory.turns;
}

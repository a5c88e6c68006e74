import {
  newPaymentMemory,
  paymentFlow,
  type PaymentEffect,
  type PaymentMemory,
  type PaymentFlowEvent,
  type PaymentFlowFacts,
  type PaymentOrder,
  type StoredIds,
} from '@payaloud/core/internal/payment';

export const order: PaymentOrder = {
  id: 'order-1',
  amount: { minorUnits: 2350, currency: 'USD' },
  payee: 'Corner Cafe',
};

export const noFacts: PaymentFlowFacts = {
  now: { monotonic: 0, wall: 0 },
  stored: {},
  isShared: true,
  canLookUp: false,
  undoMs: 0,
  canCancelAtServer: true,
  expiry: null,
};

export interface Taken {
  readonly event: PaymentFlowEvent;
  readonly before: PaymentMemory;
  readonly after: PaymentMemory;
  readonly effects: readonly PaymentEffect[];
  readonly facts: PaymentFlowFacts;
}

/** A page as plain data: a flow, the stored ids that it reads, and a record of its steps. */
export function createPurePage(start: Partial<PaymentMemory> = {}, given: Partial<PaymentFlowFacts> = {}) {
  let flow: PaymentMemory = { ...newPaymentMemory(order), watchers: 1, ...start };
  const stored: Record<string, StoredIds> = {};
  const taken: Taken[] = [];

  return {
    taken,
    get flow() {
      return flow;
    },
    /** Names of the last event's effects; `say` effects with their announcement. */
    get did() {
      return taken.at(-1)?.effects.map(nameOf) ?? [];
    },
    store(orderId: string, ids: Partial<StoredIds>) {
      stored[orderId] = { ...(stored[orderId] ?? { latest: null, paid: null, left: null }), ...ids };
    },
    dispatch(event: PaymentFlowEvent, more: Partial<PaymentFlowFacts> = {}) {
      const orders = [flow.current.order.id, flow.shown.id, ...(event.type === 'order-set' ? [event.order.id] : [])];
      for (const id of orders) stored[id] ??= { latest: null, paid: null, left: null };
      const before = flow;
      const facts = { ...noFacts, ...given, stored: { ...stored }, ...more };
      const { state, effects } = paymentFlow.update(flow, event, facts);
      flow = state;
      for (const effect of effects) {
        if (effect.type === 'remember') this.store(effect.orderId, { [effect.as]: effect.paymentId });
      }
      taken.push({ event, before, after: flow, effects, facts });
      return this;
    },
  };
}

function nameOf(effect: PaymentEffect): string {
  if (effect.type === 'say') return `say ${effect.about.announcement.type}`;
  return effect.type === 'answer' ? `answer ${effect.reply}` : effect.type;
}

import type { Clock, PayRequest } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import type { PaymentAction, PaymentOrder, PayOutcome } from '@payaloud/core/payment';

/**
 * A shop's server and the payment provider behind it, in one: it keeps its promise to charge once per payment id, and
 * counts. Unless told to, it does not guard an order against two ids, so that a client that makes two is caught.
 */
export interface CountingProvider {
  pay(request: Pick<PayRequest, 'paymentId' | 'order'>): Promise<PayOutcome>;
  check(paymentId: string): Promise<PayOutcome>;
  /** Takes a payment back that was not charged yet. */
  cancel(paymentId: string): Promise<PayOutcome>;
  /** The payer does what an action asks, at the bank. */
  confirmAction(paymentId: string): void;
  /** Ids that were charged for an order, one entry per charge. */
  chargesOf(orderId: string): readonly string[];
  /** Whether the payment that the server knows under this id was charged. */
  isCharged(paymentId: string): boolean;
  /** What was charged under this id; `null`: nothing. */
  amountOf(paymentId: string): Money | null;
  /** How many requests to pay have reached the server. */
  readonly requests: number;
}

/** How the server deals with a payment id that it sees for the first time, and with the way to it. */
export interface ProviderPlan {
  /** How the payment ends. Default `succeeded`. */
  readonly verdict?: 'succeeded' | 'declined' | 'failed';
  /** What the payer must do first. */
  readonly action?: PaymentAction;
  /** How long the server itself holds the payment for undo, in ms. Default 0. */
  readonly undoMs?: number;
  /** How long the provider works, in ms. Default 0: the reply says how it ended. */
  readonly workMs?: number;
}

/** How one request travels; drawn anew for every request. */
export interface Journey {
  /** Until it reaches the server, in ms; `null`: it never does. */
  readonly thereMs: number | null;
  /** Until the reply is back, in ms; `null`: it never is. */
  readonly backMs: number | null;
  /** The reply is an error page. */
  readonly breaks?: boolean;
}

export interface CountingProviderOptions {
  readonly clock: Clock;
  plan?(paymentId: string): ProviderPlan;
  journey?(to: 'pay' | 'check' | 'cancel'): Journey;
  /** Answers a second id of an order with the payment that lives, as a server with a unique index does. Default off. */
  readonly secondIds?: 'accepted' | 'refused';
}

interface Record {
  /** As the first request of its id has it. */
  readonly order: PaymentOrder;
  readonly plan: ProviderPlan;
  outcome: PayOutcome;
}

export function createCountingProvider(options: CountingProviderOptions): CountingProvider {
  const { clock } = options;
  const records = new Map<string, Record>();
  const charges: { orderId: string; paymentId: string }[] = [];
  let requests = 0;

  function accept({ paymentId, order }: Pick<PayRequest, 'paymentId' | 'order'>): PayOutcome {
    requests += 1;
    const known = records.get(paymentId) ?? livePaymentOf(order.id);
    if (known) {
      records.set(paymentId, known);
      return known.outcome;
    }
    const plan = options.plan?.(paymentId) ?? {};
    const record: Record = { order, plan, outcome: { kind: 'processing' } };
    records.set(paymentId, record);
    if (plan.action) record.outcome = { kind: 'action-required', action: plan.action };
    else holdOrWork(paymentId, record);
    return record.outcome;
  }

  function livePaymentOf(orderId: string): Record | undefined {
    if (options.secondIds !== 'refused') return undefined;
    const over = ['declined', 'failed', 'cancelled', 'expired'];
    return [...records.values()].find((r) => r.order.id === orderId && !over.includes(r.outcome.kind));
  }

  function holdOrWork(paymentId: string, record: Record) {
    const { undoMs = 0 } = record.plan;
    if (undoMs === 0) return work(paymentId, record);
    record.outcome = { kind: 'undoable', forMs: undoMs };
    clock.after(undoMs, () => {
      if (record.outcome.kind === 'undoable') work(paymentId, record);
    });
  }

  function work(paymentId: string, record: Record) {
    const { workMs = 0 } = record.plan;
    record.outcome = { kind: 'processing' };
    if (workMs === 0) finish(paymentId, record);
    else clock.after(workMs, () => finish(paymentId, record));
  }

  function finish(paymentId: string, record: Record) {
    const { verdict = 'succeeded' } = record.plan;
    if (verdict === 'succeeded') charges.push({ orderId: record.order.id, paymentId });
    const outcomes = {
      succeeded: { kind: 'succeeded', reference: paymentId.slice(0, 6), amount: record.order.amount },
      declined: { kind: 'declined', reason: 'insufficient-funds' },
      failed: { kind: 'failed', reason: 'service-unavailable' },
    } as const satisfies { [verdict: string]: PayOutcome };
    record.outcome = outcomes[verdict];
  }

  function travel(to: 'pay' | 'check' | 'cancel', serve: () => PayOutcome): Promise<PayOutcome> {
    const { thereMs, backMs, breaks } = options.journey?.(to) ?? { thereMs: 0, backMs: 0 };
    return new Promise((resolve, reject) => {
      if (thereMs === null) return;
      clock.after(thereMs, () => {
        const outcome = serve();
        if (backMs === null) return;
        clock.after(backMs, () => (breaks ? reject(new Error('502')) : resolve(outcome)));
      });
    });
  }

  return {
    pay: (request) => travel('pay', () => accept(request)),
    check: (paymentId) => travel('check', () => records.get(paymentId)?.outcome ?? { kind: 'not-found' }),
    cancel: (paymentId) =>
      travel('cancel', () => {
        const record = records.get(paymentId);
        const canCancel = record?.outcome.kind === 'undoable' || record?.outcome.kind === 'action-required';
        if (record && canCancel) record.outcome = { kind: 'cancelled' };
        return record?.outcome ?? { kind: 'not-found' };
      }),
    confirmAction(paymentId) {
      const record = records.get(paymentId);
      if (record?.outcome.kind === 'action-required') holdOrWork(paymentId, record);
    },
    chargesOf: (orderId) => charges.filter((charge) => charge.orderId === orderId).map(({ paymentId }) => paymentId),
    isCharged: (paymentId) => records.get(paymentId)?.outcome.kind === 'succeeded',
    amountOf(paymentId) {
      const record = records.get(paymentId);
      return record?.outcome.kind === 'succeeded' ? record.order.amount : null;
    },
    get requests() {
      return requests;
    },
  };
}

import type { Clock, PayRequest } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import type { FoundPayment, PaymentAction, PaymentOrder, PayOutcome } from '@payaloud/core/payment';

/**
 * A shop's server and its payment provider in one. It charges once per payment id and counts the charges. By default it
 * does not refuse a second id for an order, so that a client that creates two is caught.
 */
export interface CountingProvider {
  pay(request: Pick<PayRequest, 'paymentId' | 'order'>): Promise<PayOutcome>;
  check(paymentId: string): Promise<PayOutcome>;
  /** The payment of an order that was charged or may still be. */
  find(orderId: string): Promise<FoundPayment>;
  /** Cancels a payment that was not charged yet. */
  cancel(paymentId: string): Promise<PayOutcome>;
  /** Does what an action asks of the payer, at the bank. */
  confirmAction(paymentId: string): void;
  /** Ids that were charged for an order, one entry per charge. */
  chargesOf(orderId: string): readonly string[];
  /** True if the payment with this id was charged. */
  isCharged(paymentId: string): boolean;
  /** The amount charged under this id, or `null` if nothing was charged. */
  amountOf(paymentId: string): Money | null;
  /** Number of requests to pay that reached the server. */
  readonly requests: number;
}

/** How the server handles a new payment id. */
export interface ProviderPlan {
  /** How the payment ends. Default `succeeded`. */
  readonly verdict?: 'succeeded' | 'declined' | 'failed';
  /** An action that the payer must do first. */
  readonly action?: PaymentAction;
  /** How long the server holds the payment for undo, in ms. Default 0. */
  readonly undoMs?: number;
  /** How long the provider takes, in ms. Default 0: the reply states the outcome. */
  readonly workMs?: number;
}

/** How one request travels. Chosen anew for every request. */
export interface Journey {
  /** Time until the request reaches the server, in ms, or `null` if it never does. */
  readonly thereMs: number | null;
  /** Time until the reply is back, in ms, or `null` if it never is. */
  readonly backMs: number | null;
  /** True if the reply is an error page. */
  readonly breaks?: boolean;
}

export interface CountingProviderOptions {
  readonly clock: Clock;
  plan?(paymentId: string): ProviderPlan;
  journey?(to: 'pay' | 'check' | 'find' | 'cancel'): Journey;
  /**
   * `refused` answers a second id of an order with the live payment, as a server with a unique index does. Default
   * `accepted`.
   */
  readonly secondIds?: 'accepted' | 'refused';
}

type Destination = Parameters<NonNullable<CountingProviderOptions['journey']>>[0];

interface Record {
  /** The order in the first request with this id. */
  readonly order: PaymentOrder;
  readonly plan: ProviderPlan;
  outcome: PayOutcome;
}

/**
 * Creates a server with its provider, for tests. Nothing leaves the process.
 *
 * @example
 *   const provider = createCountingProvider({ clock: createFakeClock() });
 *   await provider.pay({ paymentId: 'a', order });
 *   provider.chargesOf(order.id); // ['a']
 */
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
    return options.secondIds === 'refused' ? findLive(orderId)?.[1] : undefined;
  }

  function findLive(orderId: string): readonly [paymentId: string, record: Record] | undefined {
    const over = ['declined', 'failed', 'cancelled', 'expired'];
    return [...records].find(([, { order, outcome }]) => order.id === orderId && !over.includes(outcome.kind));
  }

  function found(orderId: string): FoundPayment {
    const live = findLive(orderId);
    if (!live) return { paymentId: null, outcome: { kind: 'not-found' } };
    return { paymentId: live[0], outcome: live[1].outcome };
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

  function travel<Answer = PayOutcome>(to: Destination, serve: () => Answer): Promise<Answer> {
    const { thereMs, backMs, breaks } = options.journey?.(to) ?? { thereMs: 0, backMs: 0 };
    return new Promise((resolve, reject) => {
      if (thereMs === null) return;
      clock.after(thereMs, () => {
        const answer = serve();
        if (backMs === null) return;
        clock.after(backMs, () => (breaks ? reject(new Error('502')) : resolve(answer)));
      });
    });
  }

  return {
    pay: (request) => travel('pay', () => accept(request)),
    check: (paymentId) => travel('check', () => records.get(paymentId)?.outcome ?? { kind: 'not-found' }),
    find: (orderId) => travel('find', () => found(orderId)),
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

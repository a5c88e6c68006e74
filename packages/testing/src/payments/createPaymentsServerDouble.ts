import type { Clock } from '@payaloud/browser';
import type { PaymentsClient } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import { isSameMoney } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { createTestChallenge } from '../challenges';
import { createPageClock } from '../time/pageClock';

export interface PaymentsServerDoubleOptions {
  /**
   * True: each payment needs a confirmation of its order, by the code `sentCode`.
   * @default false
   */
  readonly asksWhoPays?: boolean;
  /** The server's time, by which challenges are issued. Default: the real one. */
  readonly clock?: Pick<Clock, 'wall'>;
}

/** A server of payments without a network, for stories and tests of a checkout. */
export interface PaymentsServerDouble {
  readonly client: PaymentsClient;
  /** Each charge, as "2350 to Corner Cafe" in minor units, and "with pm_1" if the payer chose a means. */
  readonly charges: readonly string[];
  /** Keeps the order, as the app's server would. */
  keep(order: CheckoutOrder): CheckoutOrder;
  /** Sets the outcome of the next payment. Default: `succeeded`. */
  answerNext(outcome: PayOutcome): void;
  /** Loses the next request to pay before or after the server has worked on it. The client's promise rejects either way. */
  loseNext(what: 'request' | 'reply'): void;
  /**
   * The payer's answer at the bank to the `action-required` payment: `yes` charges, `no` declines. Does nothing if no payment waits for
   * it.
   */
  answerBank(answer: 'yes' | 'no'): void;
  /** The next requests fail. */
  breakDown(): void;
  /** They succeed again. */
  repair(): void;
  /** The confirmations so far are too old to pay. */
  forgetConfirmations(): void;
}

/** The code that the server has sent to the payer. */
export const sentCode = '123456';

const notConfirmed: PayOutcome = { kind: 'failed', reason: 'not-confirmed' };
const paid: PayOutcome = { kind: 'succeeded', reference: 'R7K2' };
const notAuthenticated: PayOutcome = { kind: 'declined', reason: 'authentication-failed' };
/** Outcomes of a payment that was charged or may still be. */
const live: readonly PayOutcome['kind'][] = ['succeeded', 'processing', 'action-required', 'undoable', 'unknown'];

/** `@payaloud/server` gives each payment an id of its own, which is another name of the one that the page made. */
const serverIdOf = (pageId: string) => `${pageId}-at-the-server`;

interface Attempt {
  readonly orderId: string;
  readonly means: string | undefined;
  readonly outcome: PayOutcome;
}

/**
 * A server that finds the payment of an order, spends each confirmation once, and loses only what it is told to. It does not refuse a
 * second id for an order, so that a client that creates two is caught.
 *
 * @example
 *   const server = createPaymentsServerDouble({ asksWhoPays: true });
 *   const checkout = <Checkout order={server.keep(order)} client={server.client} language={en} />;
 */
export function createPaymentsServerDouble({
  asksWhoPays = false,
  clock = createPageClock(),
}: PaymentsServerDoubleOptions = {}): PaymentsServerDouble {
  const orders = new Map<string, CheckoutOrder>();
  const challenges = new Map<string, CheckoutOrder>();
  const confirmations = new Map<string, CheckoutOrder>();
  const payments = new Map<string, Attempt>();
  const charges: string[] = [];
  const answers: PayOutcome[] = [];
  const losses: ('request' | 'reply')[] = [];
  let confirmed = 0;
  let isDown = false;

  const reach = () => {
    if (isDown) throw new Error('The server does not answer.');
  };
  const orderOf = (id: string) => {
    reach();
    const order = orders.get(id);
    if (!order) throw new Error(`The server has no order ${id}.`);
    return order;
  };
  const settle = (orderId: string, means: string | undefined, outcome: PayOutcome): Attempt => {
    const order = orders.get(orderId);
    if (outcome.kind === 'succeeded' && order)
      charges.push(`${order.amount.minorUnits} to ${order.payee}${means === undefined ? '' : ` with ${means}`}`);
    return { orderId, means, outcome };
  };
  const liveOf = (orderId: string) =>
    [...payments].find(([, one]) => one.orderId === orderId && live.includes(one.outcome.kind));

  function pay({ paymentId, orderId, amount: heard, means, confirmationId }: Parameters<PaymentsClient['pay']>[0]) {
    const order = orderOf(orderId);
    const known = payments.get(paymentId);
    if (known) return known.outcome;
    // A refusal lasts, as in `@payaloud/server`.
    const refuse = (outcome: PayOutcome) => {
      payments.set(paymentId, { orderId, means, outcome });
      return outcome;
    };
    if (heard && !isSameMoney(heard, order.amount)) return refuse({ kind: 'failed', reason: 'order-changed' });
    if (asksWhoPays && confirmations.get(confirmationId ?? '') !== order) return refuse(notConfirmed);
    confirmations.delete(confirmationId ?? '');
    const payment = settle(orderId, means, answers.shift() ?? paid);
    payments.set(paymentId, payment);
    return payment.outcome;
  }

  /** A payment is known by the server's own id, too. */
  function outcomeOf(id: string): PayOutcome {
    reach();
    const [, payment] = [...payments].find(([pageId]) => pageId === id || serverIdOf(pageId) === id) ?? [];
    return payment?.outcome ?? { kind: 'not-found' };
  }

  const client: PaymentsClient = {
    async pay(request) {
      const lost = losses.shift();
      if (lost === 'request') throw new Error('The request was lost.');
      const outcome = pay(request);
      if (lost === 'reply') throw new Error('The reply was lost.');
      return outcome;
    },
    check: async (paymentId) => outcomeOf(paymentId),
    cancel: async (paymentId) => outcomeOf(paymentId),
    async findPayment(orderId, _signal, knownId) {
      orderOf(orderId);
      const [pageId, payment] = liveOf(orderId) ?? [];
      if (pageId === undefined || !payment) return { paymentId: null, outcome: { kind: 'not-found' } };
      return { paymentId: pageId === knownId ? pageId : serverIdOf(pageId), outcome: payment.outcome };
    },
    async getChallenge(orderId) {
      const order = orderOf(orderId);
      if (!asksWhoPays) return null;
      const { amount, payee: payeeName } = order;
      const now = Math.floor(clock.wall() / 1000);
      const challenge = createTestChallenge({
        amount,
        payeeName,
        methods: ['code'],
        issuedAt: now,
        expiresAt: now + 600,
      });
      challenges.set(challenge, order);
      return challenge;
    },
    async sendCode(orderId) {
      orderOf(orderId);
      return { outcome: 'sent', to: 'phone' };
    },
    async confirm(orderId, { challenge, ...answer }) {
      const order = challenges.get(challenge);
      if (order !== orderOf(orderId)) return { outcome: 'expired' };
      if (!('code' in answer) || answer.code !== sentCode) return { outcome: 'not-recognized' };
      const confirmationId = `confirmation-${(confirmed += 1)}`;
      confirmations.set(confirmationId, order);
      return { outcome: 'confirmed', confirmationId };
    },
  };

  return {
    client,
    charges,
    keep(order) {
      orders.set(order.id, order);
      return order;
    },
    answerNext: (outcome) => void answers.push(outcome),
    loseNext: (what) => void losses.push(what),
    answerBank(answer) {
      const asked = [...payments].find(([, { outcome }]) => outcome.kind === 'action-required');
      if (!asked) return;
      const [paymentId, { orderId, means }] = asked;
      payments.set(paymentId, settle(orderId, means, answer === 'yes' ? paid : notAuthenticated));
    },
    breakDown: () => void (isDown = true),
    repair: () => void (isDown = false),
    forgetConfirmations: () => confirmations.clear(),
  };
}

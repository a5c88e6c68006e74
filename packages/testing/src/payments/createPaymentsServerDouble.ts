import type { PaymentsClient } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import { isSameMoney } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { createTestChallenge } from '../challenges';

export interface PaymentsServerDoubleOptions {
  /**
   * True: each payment needs a confirmation of its order, by the code `sentCode`.
   * @default false
   */
  readonly asksWhoPays?: boolean;
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

/**
 * A server that keeps one payment for an order, spends each confirmation once, and loses nothing.
 *
 * @example
 *   const server = createPaymentsServerDouble({ asksWhoPays: true });
 *   const checkout = <Checkout order={server.keep(order)} client={server.client} language={en} />;
 */
export function createPaymentsServerDouble({
  asksWhoPays = false,
}: PaymentsServerDoubleOptions = {}): PaymentsServerDouble {
  const orders = new Map<string, CheckoutOrder>();
  const challenges = new Map<string, CheckoutOrder>();
  const confirmations = new Map<string, CheckoutOrder>();
  const payments = new Map<string, { readonly orderId: string; outcome: PayOutcome }>();
  const charges: string[] = [];
  const answers: PayOutcome[] = [];
  let isDown = false;

  const orderOf = (id: string) => {
    const order = orders.get(id);
    if (isDown || !order) throw new Error('The server does not answer.');
    return order;
  };
  const charge = ({ amount, payee }: CheckoutOrder, means: string | undefined): PayOutcome => {
    const outcome = answers.shift() ?? { kind: 'succeeded', reference: 'R7K2' };
    if (outcome.kind === 'succeeded')
      charges.push(`${amount.minorUnits} to ${payee}${means === undefined ? '' : ` with ${means}`}`);
    return outcome;
  };
  const liveOf = (orderId: string) =>
    [...payments].find(([, one]) => one.orderId === orderId && one.outcome.kind === 'succeeded');

  const client: PaymentsClient = {
    async pay({ paymentId, orderId, amount: heard, means, confirmationId }) {
      const order = orderOf(orderId);
      const known = payments.get(paymentId);
      if (known) return known.outcome;
      if (heard && !isSameMoney(heard, order.amount)) return { kind: 'failed', reason: 'order-changed' };
      if (asksWhoPays && confirmations.get(confirmationId ?? '') !== order) return notConfirmed;
      confirmations.delete(confirmationId ?? '');
      const payment = { orderId, outcome: charge(order, means) };
      payments.set(paymentId, payment);
      return payment.outcome;
    },
    check: async (paymentId) => payments.get(paymentId)?.outcome ?? { kind: 'not-found' },
    cancel: async (paymentId) => payments.get(paymentId)?.outcome ?? { kind: 'not-found' },
    async findPayment(orderId) {
      orderOf(orderId);
      const [paymentId, payment] = liveOf(orderId) ?? [];
      if (paymentId === undefined || !payment) return { paymentId: null, outcome: { kind: 'not-found' } };
      return { paymentId, outcome: payment.outcome };
    },
    async getChallenge(orderId) {
      const order = orderOf(orderId);
      if (!asksWhoPays) return null;
      const { amount, payee: payeeName } = order;
      const now = Math.floor(Date.now() / 1000);
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
      const confirmationId = `confirmation-${confirmations.size + charges.length}`;
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
    breakDown: () => void (isDown = true),
    repair: () => void (isDown = false),
    forgetConfirmations: () => confirmations.clear(),
  };
}

import { createHash, randomBytes, randomInt } from 'node:crypto';
import { formatChallenge, type Challenge } from '@payaloud/core/confirmation';
import type { Money } from '@payaloud/core/money';
import type { FoundPayment, PaymentAction, PayOutcome } from '@payaloud/core/payment';
import type { DevicePublicKey } from '@payaloud/react';
import type { Behavior } from './behavior.ts';
import { billIn, voiceLimitIn, type ShopCurrency } from './shop.ts';
import { verifySigned } from './verifySigned.ts';

/** An order with a fixed amount. This amount is confirmed and paid, whatever the page sends later. */
export interface BankOrder {
  readonly id: string;
  readonly currency: ShopCurrency;
  readonly tip: Money;
  readonly total: Money;
  readonly payee: string;
  /** A real bank sends the code to the payer's phone. Here the page shows it. */
  readonly code: string;
  confirmed: boolean;
}

export interface Confirmation {
  readonly challenge: string;
  readonly method: string;
  readonly code?: string;
  readonly jws?: string | null;
}

export interface Bank {
  openOrder(currency: ShopCurrency, tipMinorUnits: number): BankOrder;
  findOrder(id: string): BankOrder | undefined;
  /** A challenge for one confirmation of this order's amount and payee. */
  issueChallenge(order: BankOrder): string;
  confirm(order: BankOrder, confirmation: Confirmation): Promise<'confirmed' | 'not-recognized'>;
  /**
   * Stores the public key of the payer's device, or null after it was deleted. A real server keeps one per
   * user and device.
   */
  keepDevice(device: DevicePublicKey | null): void;
  pay(order: BankOrder, paymentId: string, behavior: Behavior, action: PaymentAction): PayOutcome;
  find(paymentId: string): PayOutcome;
  /** For a page that opens, which may have lost the id of its payment. A payment that charged nothing does not count. */
  findOfOrder(orderId: string): FoundPayment;
  cancel(paymentId: string): PayOutcome;
  /** The payer's answer to the bank's question. */
  answer(paymentId: string, answer: 'yes' | 'no'): void;
  /** Number of charges of the order. More than one is a bug. */
  chargesOf(orderId: string): number;
}

export interface BankOptions {
  /** Default: `refused`, until voice match tells women's voices apart (docs/measured/voiceprint.md). */
  readonly voiceMatch?: 'allowed' | 'refused';
}

/** A shop's server and its bank in one, kept in memory. It shows how a real one answers, and moves no money. */
export function createBank({ voiceMatch = 'refused' }: BankOptions = {}): Bank {
  const orders = new Map<string, BankOrder>();
  const challenges = new Map<string, string>();
  const payments = new Map<string, { readonly orderId: string; outcome: PayOutcome }>();
  const charges: string[] = [];
  let device: DevicePublicKey | null = null;

  async function isSigned({ challenge, method, jws }: Confirmation): Promise<boolean> {
    return device !== null && typeof jws === 'string' && verifySigned(challenge, method, jws, device);
  }

  /** A voice only beside the device key, and only for small amounts: the page's own limit is only the page's word. */
  function methodsFor({ currency, total }: BankOrder): Challenge['methods'] {
    const isSmall = total.minorUnits < voiceLimitIn(currency).minorUnits;
    return voiceMatch === 'allowed' && device && isSmall ? ['drawing', 'code', 'voice'] : ['drawing', 'code'];
  }

  function charge(orderId: string): PayOutcome {
    charges.push(orderId);
    return { kind: 'succeeded', reference: randomReference() };
  }

  /** Finds the order's payment and its id, so that an order is paid only once, however many ids a page creates. */
  function livePaymentOf(orderId: string) {
    const over = ['declined', 'failed', 'cancelled', 'expired'];
    return [...payments].find(([, one]) => one.orderId === orderId && !over.includes(one.outcome.kind));
  }

  return {
    openOrder(currency, tipMinorUnits) {
      const { subtotal, payee, maxTip } = billIn(currency);
      const tip = Math.min(Math.max(Math.trunc(tipMinorUnits) || 0, 0), maxTip.minorUnits);
      const order: BankOrder = {
        // Not a reference that people read or hear. Nobody can guess another payer's order.
        id: randomBytes(16).toString('base64url'),
        currency,
        tip: { minorUnits: tip, currency },
        total: { minorUnits: subtotal.minorUnits + tip, currency },
        payee,
        code: String(randomInt(1_000_000)).padStart(6, '0'),
        confirmed: false,
      };
      orders.set(order.id, order);
      return order;
    },
    findOrder: (id) => orders.get(id),
    issueChallenge(order) {
      const { id, total, payee } = order;
      const issuedAt = Math.floor(Date.now() / 1000);
      const challenge = formatChallenge({
        audience: 'corner-cafe.example',
        environment: 'test',
        challengeId: randomBytes(16).toString('base64url'),
        paymentId: id,
        orderHash: createHash('sha256')
          .update(JSON.stringify([id, total, payee]))
          .digest('base64url'),
        amount: total,
        payeeId: 'corner-cafe',
        payeeName: payee,
        userRef: 'guest',
        keyId: device?.keyId ?? null,
        methods: methodsFor(order),
        nonce: randomBytes(16).toString('base64url'),
        issuedAt,
        expiresAt: issuedAt + 600,
      });
      challenges.set(challenge, id);
      return challenge;
    },
    async confirm(order, confirmation) {
      const { challenge, method, code } = confirmation;
      const isOurs = challenges.get(challenge) === order.id;
      const isPayer = method === 'code' ? code?.replace(/\D/g, '') === order.code : await isSigned(confirmation);
      if (!isOurs || !isPayer) return 'not-recognized';
      challenges.delete(challenge);
      order.confirmed = true;
      return 'confirmed';
    },
    keepDevice: (kept) => void (device = kept),
    pay(order, paymentId, behavior, action) {
      const payment = payments.get(paymentId) ??
        livePaymentOf(order.id)?.[1] ?? { orderId: order.id, outcome: decide() };
      // A second id of the order is another name of the same payment.
      payments.set(paymentId, payment);
      return payment.outcome;

      function decide(): PayOutcome {
        if (!order.confirmed) return { kind: 'failed', reason: 'other' };
        if (behavior === 'declines') return { kind: 'declined', reason: 'insufficient-funds' };
        return behavior === 'asks' ? { kind: 'action-required', action } : charge(order.id);
      }
    },
    find: (paymentId) => payments.get(paymentId)?.outcome ?? { kind: 'not-found' },
    findOfOrder(orderId) {
      const [paymentId, payment] = livePaymentOf(orderId) ?? [];
      if (paymentId === undefined || payment === undefined) return { paymentId: null, outcome: { kind: 'not-found' } };
      return { paymentId, outcome: payment.outcome };
    },
    cancel(paymentId) {
      const payment = payments.get(paymentId);
      if (payment?.outcome.kind === 'action-required') payment.outcome = { kind: 'cancelled' };
      return payment?.outcome ?? { kind: 'not-found' };
    },
    answer(paymentId, answer) {
      const payment = payments.get(paymentId);
      if (payment?.outcome.kind !== 'action-required') return;
      const refused: PayOutcome = { kind: 'declined', reason: 'authentication-failed' };
      payment.outcome = answer === 'yes' ? charge(payment.orderId) : refused;
    },
    chargesOf: (orderId) => charges.filter((id) => id === orderId).length,
  };
}

/** A reference without letters and digits that sound or look alike. */
function randomReference(): string {
  const signs = 'ACDEFGHJKLMNPQRTUVWXY3479';
  return Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('');
}

import { randomUUID } from 'node:crypto';
import type { Stripe } from 'stripe';
import type { Clock } from '../clock';

export interface FakeState {
  readonly clock: Clock;
  /** The address of the bank's page, which asks about the intent that is added to it. */
  readonly bankUrl: () => string;
  readonly intents: Map<string, Stripe.PaymentIntent>;
  readonly refunds: Stripe.Refund[];
  readonly charges: string[];
}

interface FakeErrorDetails {
  readonly message: string;
  readonly type?: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly payment_intent?: Stripe.PaymentIntent;
}

export class FakeStripeError extends Error {
  readonly status: number;
  readonly details: FakeErrorDetails;

  constructor(status: number, details: FakeErrorDetails) {
    super(details.message);
    this.status = status;
    this.details = details;
  }
}

export function createIntent({ intents, clock }: FakeState, body: URLSearchParams): Stripe.PaymentIntent {
  const id = `pi_${randomUUID().replaceAll('-', '')}`;
  const intent = {
    id,
    object: 'payment_intent',
    created: Math.floor(clock.wall() / 1_000),
    status: 'requires_payment_method',
    amount: Number(body.get('amount')),
    amount_received: 0,
    currency: body.get('currency') ?? '',
    metadata: metadataOf(body),
    last_payment_error: null,
    next_action: null,
  } satisfies Partial<Stripe.PaymentIntent>;
  intents.set(id, intent as unknown as Stripe.PaymentIntent);
  return intent as unknown as Stripe.PaymentIntent;
}

/** @param options.isByPayer True if it happens at the bank or in another tab, so that a question can be answered. */
function confirmIntent(
  state: FakeState,
  id: string,
  means: string,
  { isByPayer = false, returnUrl = null }: { readonly isByPayer?: boolean; readonly returnUrl?: string | null } = {},
): Stripe.PaymentIntent {
  const intent = intentOf(state, id);
  const isOpen = intent.status === 'requires_payment_method' || intent.status === 'requires_confirmation';
  const isAnswer = isByPayer && (intent.status === 'requires_action' || intent.status === 'processing');
  if (!isOpen && !isAnswer) throw unexpected(intent);
  switch (means) {
    case 'pm_card_visa':
    case pendingRefund:
      state.charges.push(id);
      return Object.assign(intent, {
        status: 'succeeded',
        amount_received: intent.amount,
        next_action: null,
        processing: null,
        payment_method: means,
      });
    case 'pm_card_3ds':
      return Object.assign(intent, {
        status: 'requires_action',
        next_action: {
          type: 'redirect_to_url',
          redirect_to_url: { url: `${state.bankUrl()}?intent=${id}`, return_url: returnUrl },
        },
      });
    case 'pm_slow':
      return Object.assign(intent, { status: 'processing' });
    // An Indian card above its limit: the bank waits until the cardholder approves.
    case 'pm_held_by_bank':
      return Object.assign(intent, {
        status: 'processing',
        processing: { type: 'card', card: { customer_notification: { approval_requested: true, completes_at: null } } },
      });
    case 'pm_card_declined': {
      const error = intent.status === 'requires_action' ? notAuthenticated : noMoney;
      Object.assign(intent, { status: 'requires_payment_method', last_payment_error: error, next_action: null });
      if (isByPayer) return intent;
      throw new FakeStripeError(402, {
        ...noMoney,
        message: 'Your card has insufficient funds.',
        payment_intent: intent,
      });
    }
    default:
      throw new FakeStripeError(400, { code: 'resource_missing', message: `No such PaymentMethod: '${means}'` });
  }
}

/** Pays, and its refunds begin as pending. https://docs.stripe.com/testing#refunds */
const pendingRefund = 'pm_card_pendingRefund';
const noMoney = { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' } as const;
/** The payer said no at the bank. https://docs.stripe.com/error-codes#payment-intent-authentication-failure */
const notAuthenticated = { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' } as const;

/**
 * Confirms with the fields of a request. The bank's question after a ConfirmationToken is for Stripe.js, unless the request says otherwise.
 * https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-use_stripe_sdk
 */
export function confirmByServer(state: FakeState, id: string, body: URLSearchParams): Stripe.PaymentIntent {
  const token = body.get('confirmation_token');
  const means = token === null ? (body.get('payment_method') ?? '') : token.replace('ctoken_', 'pm_');
  const intent = confirmIntent(state, id, means, { returnUrl: body.get('return_url') });
  const isForStripeJs = token !== null && body.get('use_stripe_sdk') !== 'false';
  if (intent.next_action && isForStripeJs) intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} };
  return intent;
}

/** The payer answers the bank, or pays the intent in another tab. */
export function settleIntent(state: FakeState, id: string, result: 'paid' | 'refused'): void {
  confirmIntent(state, id, result === 'paid' ? 'pm_card_visa' : 'pm_card_declined', { isByPayer: true });
}

export function cancelIntent(state: FakeState, id: string): Stripe.PaymentIntent {
  const intent = intentOf(state, id);
  if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw unexpected(intent);
  return Object.assign(intent, { status: 'canceled', cancellation_reason: 'abandoned' });
}

export function refundIntent(state: FakeState, body: URLSearchParams): Stripe.Refund {
  const intent = intentOf(state, body.get('payment_intent') ?? '');
  const amount = Number(body.get('amount'));
  const before = state.refunds
    .filter((one) => one.payment_intent === intent.id)
    .reduce((sum, one) => sum + one.amount, 0);
  if (before + amount > intent.amount_received) {
    throw new FakeStripeError(400, { code: 'charge_already_refunded', message: 'The charge has been refunded.' });
  }
  const refund = {
    id: `re_${randomUUID().replaceAll('-', '')}`,
    object: 'refund',
    amount,
    payment_intent: intent.id,
    status: intent.payment_method === pendingRefund ? 'pending' : 'succeeded',
    metadata: metadataOf(body),
  } satisfies Partial<Stripe.Refund>;
  state.refunds.push(refund as unknown as Stripe.Refund);
  return refund as unknown as Stripe.Refund;
}

function intentOf({ intents }: FakeState, id: string): Stripe.PaymentIntent {
  const intent = intents.get(id);
  if (!intent) throw new FakeStripeError(404, { code: 'resource_missing', message: 'No such payment_intent' });
  return intent;
}

function unexpected(intent: Stripe.PaymentIntent): FakeStripeError {
  const message = `This PaymentIntent's status is ${intent.status}.`;
  return new FakeStripeError(400, { code: 'payment_intent_unexpected_state', message, payment_intent: intent });
}

/** `metadata[key]=value` of a form. */
function metadataOf(body: URLSearchParams): Record<string, string> {
  const entries = [...body].flatMap(([name, value]) => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

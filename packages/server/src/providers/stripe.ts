import { toStripeAmount } from '@payaloud/core/providers';
import type { Stripe } from 'stripe';
import { systemClock, type Clock } from '../clock';
import { PayaloudServerError } from '../PayaloudServerError';
import type { FrozenOrder, Provider } from './provider';
import { readingOfIntent } from './stripeReading';

export interface StripeProviderOptions {
  /** The app's own client. Its API version and key are the app's. */
  readonly stripe: Stripe;
  /** Every secret that may have signed a webhook, so that one can be rotated. */
  readonly webhookSecrets: readonly string[];
  /** The address to which a bank sends the payer back, if it asks on a page of its own. Without it such payments are refused. */
  readonly returnUrl?: string;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** In seconds, as Stripe's own client allows. */
const oldestSeconds = 300;

/** Keys of the metadata of everything that is created, by which webhooks and lists are recognized. */
const keys = { payment: 'payaloud_payment', order: 'payaloud_order', refund: 'payaloud_refund' } as const;

/**
 * Charges with Stripe's PaymentIntents. `means` is the id of a PaymentMethod (`pm_…`) or of a ConfirmationToken (`ctoken_…`), which
 * Stripe's own form made. No card number reaches the server.
 *
 * @throws {PayaloudServerError} `bad-webhook-secret`
 * @example
 *   declare const stripe: StripeProviderOptions['stripe']; // new Stripe(key)
 *
 *   const provider = stripeProvider({ stripe, webhookSecrets: ['whsec_…'] });
 */
export function stripeProvider({
  stripe,
  webhookSecrets,
  returnUrl,
  clock = systemClock,
}: StripeProviderOptions): Provider {
  checkSecrets(webhookSecrets);
  // The client would send three times, 80 s each. A doubt is resolved by reading. It still sends once more, with the same key, if the
  // connection was closed (stripe 23.1.0).
  const once = (key?: string): Stripe.RequestOptions => ({
    maxNetworkRetries: 0,
    timeout: 20_000,
    ...(key === undefined ? {} : { idempotencyKey: key }),
  });
  const read = async (ref: string) => readingOfIntent(await stripe.paymentIntents.retrieve(ref, {}, once()));
  return {
    name: 'stripe',
    async open({ amount, paymentId, orderId, providerKey }) {
      const units = toStripeAmount(amount);
      if (units === null) {
        const message = `Stripe cannot charge ${amount.minorUnits} ${amount.currency} exactly`;
        throw new PayaloudServerError('bad-order', message);
      }
      const intent = await stripe.paymentIntents.create(
        {
          amount: units,
          currency: amount.currency.toLowerCase(),
          automatic_payment_methods: { enabled: true, allow_redirects: returnUrl === undefined ? 'never' : 'always' },
          metadata: { [keys.payment]: paymentId, [keys.order]: orderId },
        },
        once(providerKey),
      );
      return intent.id;
    },
    async pay(ref, means, { providerKey }) {
      try {
        const intent = await stripe.paymentIntents.confirm(
          ref,
          {
            ...(means.startsWith('ctoken_') ? { confirmation_token: means } : { payment_method: means }),
            // A ConfirmationToken leaves the bank's question to Stripe.js otherwise, which has no secret here to answer it.
            use_stripe_sdk: false,
            ...(returnUrl === undefined ? {} : { return_url: returnUrl }),
          },
          once(`${providerKey}.pay`),
        );
        return readingOfIntent(intent);
      } catch (error) {
        // A refused card is an error whose intent tells what happened.
        const intent = intentOf(error);
        if (intent?.id === ref) return readingOfIntent(intent);
        throw withoutMeans(error);
      }
    },
    read,
    async close(ref) {
      try {
        await stripe.paymentIntents.cancel(ref, { cancellation_reason: 'abandoned' }, once());
      } catch (error) {
        // Paid, being charged, or cancelled before. Reading tells which.
        if (codeOf(error) !== 'payment_intent_unexpected_state') throw error;
      }
      return read(ref);
    },
    async refund(ref, { refundId, amount, key }, order) {
      const known = await findRefund(stripe, ref, refundId, once());
      const refund = known ?? (await createRefund(stripe, ref, { refundId, amount, key }, order, once(key)));
      if (refund === 'refused') return 'refused';
      if (refund.status === 'succeeded') return 'done';
      return refund.status === 'failed' || refund.status === 'canceled' ? 'refused' : 'pending';
    },
    async *list(since) {
      const created = { gte: Math.floor(since / 1_000) };
      for await (const { id, metadata } of stripe.paymentIntents.list({ created, limit: 100 }, once())) {
        const { [keys.payment]: paymentId, [keys.order]: orderId } = metadata;
        if (paymentId !== undefined && orderId !== undefined) yield { paymentId, orderId, ref: id };
      }
    },
    async webhook(body, headers) {
      const event = await verify(stripe, body, headers.get('stripe-signature') ?? '', webhookSecrets, clock);
      if (event === null || event === 'too-old') return event;
      const intent = intentIn(event);
      const paymentId = intent?.metadata?.[keys.payment];
      if (!intent || paymentId === undefined) return [];
      return [{ paymentId, eventId: event.id, ref: intent.id, reading: readingOfIntent(intent) }];
    },
  };
}

async function findRefund(
  stripe: Stripe,
  ref: string,
  refundId: string,
  options: Stripe.RequestOptions,
): Promise<Stripe.Refund | null> {
  const { data } = await stripe.refunds.list({ payment_intent: ref, limit: 100 }, options);
  return data.find(({ metadata }) => metadata?.[keys.refund] === refundId) ?? null;
}

async function createRefund(
  stripe: Stripe,
  ref: string,
  { refundId, amount }: { readonly refundId: string; readonly amount: number; readonly key: string },
  { amount: { currency } }: FrozenOrder,
  options: Stripe.RequestOptions,
): Promise<Stripe.Refund | 'refused'> {
  const units = toStripeAmount({ minorUnits: amount, currency });
  if (units === null) return 'refused';
  try {
    return await stripe.refunds.create(
      { payment_intent: ref, amount: units, metadata: { [keys.refund]: refundId } },
      options,
    );
  } catch (error) {
    if (codeOf(error) === 'charge_already_refunded' || codeOf(error) === 'amount_too_large') return 'refused';
    throw error;
  }
}

/** The intent that a signed body is about. Whatever else was signed, an event or not, is about nothing. */
function intentIn(event: Partial<Stripe.Event>): Stripe.PaymentIntent | null {
  const object = event.data?.object;
  if (typeof event.id !== 'string' || object?.object !== 'payment_intent') return null;
  return String(event.type).startsWith('payment_intent.') ? object : null;
}

/** The event, if one of the secrets signed it within five minutes. */
async function verify(
  stripe: Stripe,
  body: string,
  signature: string,
  secrets: readonly string[],
  clock: Clock,
): Promise<Stripe.Event | 'too-old' | null> {
  const now = clock.wall();
  const eventWithin = async (seconds: number) => {
    for (const secret of secrets) {
      try {
        return await stripe.webhooks.constructEventAsync(body, signature, secret, seconds, undefined, now);
      } catch {
        // Another secret may fit.
      }
    }
    return null;
  };
  const event = await eventWithin(oldestSeconds);
  if (event) return event;
  // With 0 there is not a limit. Only Stripe's own verifier reads the time, because a header may name several.
  return (await eventWithin(0)) === null ? null : 'too-old';
}

function checkSecrets(secrets: readonly unknown[]): void {
  const isSecret = (secret: unknown) => typeof secret === 'string' && secret.startsWith('whsec_');
  if (secrets.length > 0 && secrets.every(isSecret)) return;
  const got = secrets.length === 0 ? 'none' : nameOf(secrets.find((secret) => !isSecret(secret)));
  const message = `stripeProvider needs the webhook's signing secrets, which begin with whsec_, and got ${got}`;
  throw new PayaloudServerError('bad-webhook-secret', message);
}

/** Never the value itself, which may be a secret of another kind. */
function nameOf(secret: unknown): string {
  const isMissing = secret === undefined || secret === null || secret === '';
  return isMissing ? `${secret === '' ? 'an empty text' : secret}: is STRIPE_WEBHOOK_SECRET set?` : 'another value';
}

/** Errors are recognized by their fields, because an app may have another copy of the SDK. */
function intentOf(error: unknown): Stripe.PaymentIntent | null {
  const { payment_intent: intent } = Object(error) as { payment_intent?: Stripe.PaymentIntent };
  return intent ?? null;
}

/** Stripe's own error quotes the means of payment, which must not reach a log. */
function withoutMeans(error: unknown): Error {
  const { type, code, requestId } = Object(error) as Readonly<Record<string, unknown>>;
  return new Error(
    `Stripe did not confirm the payment: ${String(type)}, ${String(code)}, request ${String(requestId)}`,
  );
}

function codeOf(error: unknown): unknown {
  return (Object(error) as { code?: unknown }).code;
}

import { randomUUID } from 'node:crypto';
import { money } from '@payaloud/core/money';
import { Stripe } from 'stripe';
import type { ConfirmationsOptions } from '../confirmations/confirmationsOptions';
import { createConfirmations } from '../createConfirmations';
import { createPayments, type Payments } from '../createPayments';
import type { PayableOrder } from '../payableOrder';
import type { PaymentsOptions } from '../paymentsOptions';
import { stripeProvider } from '../providers/stripe';
import type { PaymentNewsEvent } from '../runtime/deliverNews';
import { startFakeStripe, type FakeStripe } from '../testing/fakeStripe';
import { createPlace, openStore, type Place } from './databases';

export const origin = 'https://shop.example';
export const secrets = { new: 'whsec_new', old: 'whsec_old' } as const;

interface ShopOptions extends Partial<PaymentsOptions> {
  /** Default: a new database. */
  readonly place?: Place;
  /** Default: a new Stripe. */
  readonly fake?: FakeStripe;
  /** Default: nothing is confirmed. */
  readonly confirming?: Omit<ConfirmationsOptions, 'store'>;
}

interface SendOptions {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A shop with an SQLite file and the real Stripe client, which talks to a fake Stripe. Its user is the header `x-user`. */
export async function createShop({ place: given, fake: known, confirming, ...options }: ShopOptions = {}) {
  const place = given ?? (await createPlace('sqlite'));
  const { store, close } = openStore(place);
  await store.migrate();
  const fake = known ?? (await startFakeStripe());
  const stripe = new Stripe('sk_test_fake', { ...fake.options, telemetry: false });
  const orders = new Map<string, PayableOrder>();
  const events: PaymentNewsEvent[] = [];
  let clock = 0;
  const now = () => Date.now() + clock;
  const confirmations = confirming && createConfirmations({ store, now, ...confirming });
  const payments: Payments = createPayments({
    origin,
    store,
    provider: stripeProvider({
      stripe,
      webhookSecrets: [secrets.new, secrets.old],
      returnUrl: 'https://shop.example/back',
    }),
    userOf: (request) => request.headers.get('x-user'),
    orderOf: (id) => orders.get(id) ?? null,
    onEvent: (event) => events.push(event),
    onError: () => {},
    now,
    ...(confirmations ? { confirmations } : {}),
    ...options,
  });
  const send = async (method: string, path: string, { body, headers: extra }: SendOptions = {}) => {
    const headers = { origin, 'x-user': 'ada', 'content-type': 'application/json', ...extra };
    const request = new Request(`${origin}/pay/${path}`, { method, headers, ...(body ? { body } : {}) });
    const response = await payments.fetch(request);
    return { status: response.status, body: await response.json() };
  };
  return {
    payments,
    confirmations,
    place,
    now,
    store,
    fake,
    stripe,
    events,
    orders,
    send,
    /** Adds an order of 23.50 dollars. */
    addOrder: (order: PayableOrder = { amount: money(2350, 'USD') }) => {
      const id = `order-${randomUUID().slice(0, 8)}`;
      orders.set(id, order);
      return id;
    },
    pay: (pageId: string, orderId: string, means = 'pm_card_visa', confirmationId?: string) =>
      send('PUT', `payments/${pageId}`, { body: JSON.stringify({ orderId, means, confirmationId }) }),
    /** Sends what Stripe would tell about the first intent. `age` in seconds. */
    hook: async (secret: string = secrets.new, age = 0, eventId = `evt_${randomUUID()}`) => {
      const [object] = fake.intents.values();
      const payload = JSON.stringify({
        id: eventId,
        object: 'event',
        type: 'payment_intent.updated',
        data: { object },
      });
      const timestamp = Math.floor(Date.now() / 1000) - age;
      const signature = stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
      return send('POST', 'webhook', { body: payload, headers: { origin: '', 'stripe-signature': signature } });
    },
    /** Lets this many ms pass on the server's clock, then goes on with what is due. */
    pass: async (ms: number) => {
      clock += ms;
      return payments.reconcile();
    },
    closeStore: close,
    close: async () => {
      await fake.close();
      await close();
    },
  };
}

export const pageId = () => randomUUID();

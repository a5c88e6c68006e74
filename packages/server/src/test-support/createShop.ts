import { randomUUID } from 'node:crypto';
import { money } from '@payaloud/core/money';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import type { ConfirmationsOptions } from '../confirmations/confirmationsOptions';
import { createConfirmations } from '../createConfirmations';
import { createPayments, type Payments } from '../createPayments';
import type { PayableOrder } from '../payableOrder';
import type { PaymentsOptions } from '../paymentsOptions';
import { stripeProvider } from '../providers/stripe';
import type { PaymentNewsEvent } from '../runtime/deliverNews';
import { startFakeStripe, type FakeStripe } from '../testing/fakeStripe';
import { closeAfterwards } from './closeAfterwards';
import { createStripeClient } from './createStripeClient';
import { createPlaces, openStore, type Place } from './databases';

export const origin = 'https://shop.example';
export const secrets = { new: 'whsec_new', old: 'whsec_old' } as const;

export type Shop = Awaited<ReturnType<typeof createShop>>;

interface ShopOptions extends Partial<PaymentsOptions> {
  readonly place: Place;
  /** Default: a new one. */
  readonly clock?: FakeClock;
  /** Called before each statement that reaches the database. */
  readonly beforeStatement?: (text: string) => void;
  /** Default: a new Stripe. */
  readonly fake?: FakeStripe;
  /** Default: nothing is confirmed. */
  readonly confirming?: Omit<ConfirmationsOptions, 'store'>;
}

interface HookOptions {
  /** Default: the first of the shop's secrets. */
  readonly secret?: string;
  /** In seconds. Default: 0. */
  readonly age?: number;
  /** Default: a new one. */
  readonly eventId?: string;
  readonly type?: string;
  /** Default: the first intent as it is now. */
  readonly object?: unknown;
  /** The whole body. Default: the event with all of these. */
  readonly payload?: string;
}

interface SendOptions {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens shops, each in a new database of this kind, and closes them. */
export function createShops(kind: Place['kind'] = 'sqlite'): (options?: Partial<ShopOptions>) => Promise<Shop> {
  const places = createPlaces(kind);
  return closeAfterwards(async (options) => {
    if (options?.place) return createShop({ ...options, place: options.place });
    const place = await places.take();
    const opened = await createShop({ ...options, place });
    const close = async () => {
      await opened.close();
      await places.giveBack(place);
    };
    return { ...opened, close };
  });
}

/** A shop with the real Stripe client, which talks to a fake Stripe. Its user is the header `x-user`. */
export async function createShop({ place, beforeStatement, fake: known, confirming, ...options }: ShopOptions) {
  const { clock = createFakeClock() } = options;
  const { store, close } = openStore(place, beforeStatement ? { beforeStatement } : {});
  await store.migrate();
  const fake = known ?? (await startFakeStripe({ clock }));
  const stripe = createStripeClient(fake);
  const orders = new Map<string, PayableOrder>();
  const events: PaymentNewsEvent[] = [];
  const confirmations = confirming && createConfirmations({ store, clock, ...confirming });
  const payments: Payments = createPayments({
    origin,
    store,
    provider: stripeProvider({
      stripe,
      webhookSecrets: [secrets.new, secrets.old],
      returnUrl: 'https://shop.example/back',
      clock,
    }),
    userOf: (request) => request.headers.get('x-user'),
    orderOf: (id) => orders.get(id) ?? null,
    onEvent: (event) => events.push(event),
    onError: () => {},
    clock,
    ...(confirmations ? { confirmations } : {}),
    ...options,
  });
  const send = async (method: string, path: string, { body, headers: extra }: SendOptions = {}) => {
    const headers = { origin, 'x-user': 'ada', 'content-type': 'application/json', ...extra };
    const request = new Request(`${origin}/pay/${path}`, { method, headers, ...(body ? { body } : {}) });
    const response = await payments.fetch(request);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() };
  };
  let closed: Promise<void> | undefined;
  const closeStore = () => (closed ??= close());
  return {
    payments,
    confirmations,
    place,
    clock,
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
    /** Sends what Stripe would tell. */
    hook: async ({
      secret = secrets.new,
      age = 0,
      eventId = `evt_${randomUUID()}`,
      type = 'payment_intent.updated',
      object = [...fake.intents.values()][0],
      payload = JSON.stringify({ id: eventId, object: 'event', type, data: { object } }),
    }: HookOptions = {}) => {
      const timestamp = Math.floor(clock.wall() / 1000) - age;
      const signature = stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
      return send('POST', 'webhook', { body: payload, headers: { origin: '', 'stripe-signature': signature } });
    },
    /** Lets this many ms pass on the server's clock, then goes on with what is due. */
    pass: async (ms: number) => {
      await clock.pass(ms);
      return payments.reconcile();
    },
    closeStore,
    close: async () => {
      await fake.close();
      await closeStore();
    },
  };
}

export const pageId = () => randomUUID();

/** The status of an answer, and the code of its error. */
export const errorOf = ({ status, body }: { readonly status: number; readonly body: { error?: { code: string } } }) => [
  status,
  body.error?.code,
];

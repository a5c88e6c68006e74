import { createFakeClock } from '@payaloud/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../payments/events';
import type { ProviderNote } from '../providers/provider';
import { stripeProvider } from '../providers/stripe';
import { createStripeClient } from '../test-support/createStripeClient';
import { amount } from './contractOrder';
import { startFakeStripe, type FakeStripe } from './fakeStripe';
import { createFakeWebhookProvider } from './fakeWebhookProvider';
import { providerContract, type ProviderSetup, type WebhookOptions } from './providerContract';

const clock = createFakeClock();
const secrets = { 'first secret': 'whsec_1', 'second secret': 'whsec_2', 'nobody known': 'whsec_3' } as const;

function stripeSetup(fake: FakeStripe): ProviderSetup {
  const stripe = createStripeClient(fake);
  const sign = (
    type: string,
    object: unknown,
    { signedBy = 'first secret', ageSeconds = 0, eventId = 'evt_1' }: WebhookOptions = {},
  ) => {
    const body = JSON.stringify({ id: eventId, object: 'event', type, data: { object } });
    const timestamp = Math.floor(clock.wall() / 1_000) - ageSeconds;
    const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret: secrets[signedBy], timestamp });
    return { body, headers: new Headers({ 'stripe-signature': signature }) };
  };
  const paths = { open: 'POST /v1/payment_intents', pay: '/confirm', refund: 'POST /v1/refunds' } as const;
  return {
    provider: stripeProvider({ stripe, webhookSecrets: [secrets['first secret'], secrets['second secret']], clock }),
    clock,
    answersBy: 'read',
    means: {
      accepted: 'pm_card_visa',
      refused: 'pm_card_declined',
      slow: 'pm_slow',
      asks: 'pm_card_3ds',
      slowRefund: 'pm_card_pendingRefund',
    },
    refusedFor: 'insufficient-funds',
    chargesOf: (ref) => fake.charges.filter((charged) => charged === ref).length,
    refundedOf: (ref) =>
      fake.refunds.filter((one) => one.payment_intent === ref).reduce((sum, { amount }) => sum + amount, 0),
    payElsewhere: (ref) => fake.settle(ref, 'paid'),
    webhookOf: (ref, options) => sign('payment_intent.updated', fake.intents.get(ref), options),
    refundWebhookOf: (ref, refundId) =>
      sign(
        'refund.updated',
        fake.refunds.find((one) => one.payment_intent === ref && one.metadata?.['payaloud_refund'] === refundId),
      ),
    foreignWebhook: () => sign('payment_intent.succeeded', { object: 'payment_intent', id: 'pi_other', metadata: {} }),
    lose: (call, lost) => fake.fail(paths[call], lost === 'request' ? 'lost-request' : 'lost-answer'),
  };
}

function webhookOnlySetup(): ProviderSetup {
  const fake = createFakeWebhookProvider({ clock });
  return {
    ...fake,
    answersBy: 'webhook',
    means: { accepted: 'accepted', refused: 'refused', slow: 'slow' },
    chargesOf: (ref) => fake.charges.filter((charged) => charged === ref).length,
    payElsewhere: (ref) => fake.settle(ref, 'paid'),
  };
}

describe('the adapter of Stripe', () => {
  let fake: FakeStripe;
  beforeAll(async () => {
    fake = await startFakeStripe({ clock });
  });
  afterAll(() => fake.close());

  for (const { name, check } of providerContract) it(name, () => check(stripeSetup(fake)));

  it('lets the bank ask on a page of its own, also after a ConfirmationToken, which leaves it to Stripe.js', async () => {
    const { provider } = stripeSetup(fake);
    const { signal } = new AbortController();
    for (const means of ['pm_card_3ds', 'ctoken_card_3ds']) {
      const order = { paymentId: means, orderId: means, amount, region: 'eu', providerKey: `key-${means}` };
      const ref = await provider.open(order, signal);
      expect(await provider.pay(ref, means, order, signal)).toEqual({
        kind: 'action',
        action: { kind: 'redirect', url: `http://127.0.0.1:${fake.options.port}/bank?intent=${ref}` },
      });
    }
  });

  it('does not believe an old webhook whose header names a new time too', async () => {
    const { provider, webhookOf } = stripeSetup(fake);
    const { body, headers } = await webhookOf([...fake.intents.keys()][0] ?? '', { ageSeconds: 600 });
    const old = headers.get('stripe-signature') ?? '';
    const now = `t=${Math.floor(clock.wall() / 1_000)}`;
    for (const signature of [`${now},${old}`, `${old},${now}`]) {
      const notes = await provider.webhook(body, new Headers({ 'stripe-signature': signature }));
      expect(Array.isArray(notes)).toBe(false);
    }
  });
});

describe('a provider that answers by webhook only', () => {
  for (const { name, check } of providerContract) it(name, () => check(webhookOnlySetup()));
});

type Notes = Awaited<ReturnType<ProviderSetup['provider']['webhook']>>;

function mapNotes(notes: Notes, change: (note: ProviderNote) => ProviderNote): Notes {
  return notes === null || notes === 'too-old' ? notes : notes.map(change);
}

function processingIfAsked(reading: Reading): Reading {
  return reading.kind === 'action' ? { kind: 'processing' } : reading;
}

type Change = (setup: ProviderSetup) => Partial<ProviderSetup['provider']>;

/** Faults of adapters, each of which at least one fact must find. */
describe('the contract finds an adapter that', () => {
  const broken: Readonly<Record<string, Change>> = {
    'opens another object each time': ({ provider }) => ({
      open: (order, signal) => provider.open({ ...order, providerKey: crypto.randomUUID() }, signal),
    }),
    'charges when it opens': ({ provider, payElsewhere }) => ({
      async open(order, signal) {
        const ref = await provider.open(order, signal);
        await payElsewhere(ref);
        return ref;
      },
    }),
    'tells another amount': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) =>
          'reading' in note && note.reading.kind === 'paid'
            ? { ...note, reading: { kind: 'paid', charged: { minorUnits: 1, currency: 'USD' } } }
            : note,
        ),
    }),
    'tells a refusal without its reason': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) =>
          'reading' in note && note.reading.kind === 'closed' ? { ...note, reading: { kind: 'closed' } } : note,
        ),
    }),
    'closes nothing': () => ({ close: () => Promise.reject(new Error('cannot tell')) }),
    'answers a lost charge': ({ provider }) => ({
      pay: (...given) => provider.pay(...given).catch(() => ({ kind: 'processing' as const })),
    }),
    'refunds again for the same id': ({ provider }) => ({
      refund: (ref, refund, ...more) =>
        provider.refund(ref, { ...refund, refundId: `${refund.refundId}${Math.random()}` }, ...more),
    }),
    'throws at news of a refund': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) => {
          if ('refund' in note) throw new Error('Unknown event');
          return note;
        }),
    }),
    'tells nothing of a refund': ({ provider }) => ({
      webhook: async (body, headers) => {
        const notes = await provider.webhook(body, headers);
        return Array.isArray(notes) ? notes.filter((note: ProviderNote) => 'reading' in note) : notes;
      },
    }),
    'believes every webhook': () => ({ webhook: async (body) => JSON.parse(body) }),
    'gives each event a new id': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) => ({ ...note, eventId: crypto.randomUUID() })) ?? null,
    }),
    'reads what it does not know as closed': () => ({ read: async () => ({ kind: 'closed' }) }),
  };

  /** Names of the facts that find the fault. Each fact has a provider of its own. */
  async function findersOf(change: Change, openSetup: () => Promise<ProviderSetup>) {
    const found: string[] = [];
    await Promise.all(
      providerContract.map(async ({ name, check }) => {
        const setup = await openSetup();
        const provider = { ...setup.provider, ...change(setup) };
        await check({ ...setup, provider }).catch(() => found.push(name));
      }),
    );
    return found;
  }

  it.each(Object.entries(broken))('%s', async (_name, change) => {
    expect(await findersOf(change, async () => webhookOnlySetup())).not.toEqual([]);
  });

  const untrue: typeof broken = {
    'answers a refused charge as closed': ({ provider }) => ({
      async pay(...given) {
        const reading = await provider.pay(...given);
        return reading.kind === 'refused' ? { kind: 'closed', reason: reading.reason } : reading;
      },
    }),
    'answers another amount': ({ provider }) => ({
      async pay(...given) {
        const reading = await provider.pay(...given);
        return reading.kind === 'paid' ? { kind: 'paid', charged: { minorUnits: 1, currency: 'USD' } } : reading;
      },
    }),
    'tells a question of the bank as processing': ({ provider }) => ({
      pay: async (...given) => processingIfAsked(await provider.pay(...given)),
      read: async (...given) => processingIfAsked(await provider.read(...given)),
    }),
    'tells each refusal for another reason': ({ provider }) => ({
      read: async (...given) => {
        const reading = await provider.read(...given);
        return reading.kind === 'refused' ? { kind: 'refused', reason: 'contact-bank' } : reading;
      },
    }),
    'tells a pending refund as done': ({ provider }) => ({
      refund: async (...given) => {
        const reading = await provider.refund(...given);
        return reading === 'pending' ? 'done' : reading;
      },
    }),
    'throws at an event of another app': ({ provider }) => ({
      webhook: async (body, headers) => {
        const notes = await provider.webhook(body, headers);
        if (notes?.length === 0) throw new Error('Not a payment of ours');
        return notes;
      },
    }),
    'says closed of what is being charged': ({ provider }) => ({
      async close(...given) {
        const reading = await provider.close(...given);
        return reading.kind === 'processing' ? { kind: 'closed' } : reading;
      },
    }),
    'hears each webhook as paid, with a cent': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) => ({
          ...note,
          reading: { kind: 'paid', charged: { minorUnits: 1, currency: 'USD' } },
        })),
    }),
    'hears each webhook as closed': ({ provider }) => ({
      webhook: async (body, headers) =>
        mapNotes(await provider.webhook(body, headers), (note) => ({ ...note, reading: { kind: 'closed' } })),
    }),
  };

  it.each(Object.entries(untrue))('is read, and %s', async (_name, change) => {
    const fakes: FakeStripe[] = [];
    const found = await findersOf(change, async () => {
      const fake = await startFakeStripe({ clock });
      fakes.push(fake);
      return stripeSetup(fake);
    });
    await Promise.all(fakes.map(({ close }) => close()));
    expect(found).not.toEqual([]);
  });
});

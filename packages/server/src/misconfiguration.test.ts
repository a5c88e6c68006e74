import { readFileSync } from 'node:fs';
import { money } from '@payaloud/core/money';
import { Stripe } from 'stripe';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPayments } from './createPayments';
import { statuses } from './http/answers';
import { PayaloudServerError, type PayaloudServerErrorCode, type storeCodes } from './PayaloudServerError';
import type { PayableOrder } from './payableOrder';
import type { PaymentsOptions } from './paymentsOptions';
import { stripeProvider } from './providers/stripe';
import { createShops, origin, pageId, secrets } from './test-support/createShop';
import { createPlace, openStore } from './test-support/databases';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const createOpenShop = createShops();

async function openShop(options: Parameters<typeof createOpenShop>[0] = {}) {
  const onError = vi.fn<(error: unknown) => void>();
  return { ...(await createOpenShop({ onError, ...options })), onError };
}

/** The code of the error that this throws. */
function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PayaloudServerError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

const stripe = new Stripe('sk_test_fake');
const provider = stripeProvider({ stripe, webhookSecrets: [secrets.new] });

describe('at start the server names', () => {
  it.each([
    ['no webhook secret', [], 'got none'],
    ['an API key in place of a webhook secret, without its text', ['sk_test_fake'], 'got another value'],
    [
      'a webhook secret that the environment does not have',
      ['whsec_1', undefined],
      'got undefined: is STRIPE_WEBHOOK_SECRET set?',
    ],
    ['a webhook secret that is empty', [''], 'got an empty text: is STRIPE_WEBHOOK_SECRET set?'],
  ])('%s', (_name, given, message) => {
    const webhookSecrets = given as readonly string[];
    const start = () => stripeProvider({ stripe, webhookSecrets });
    expect(codeOf(start)).toBe('bad-webhook-secret');
    expect(start).toThrow(`which begin with whsec_, and ${message}`);
    expect(start).not.toThrow('sk_test_fake');
  });

  it.each<[string, Partial<Record<keyof PaymentsOptions, unknown>>, PayaloudServerErrorCode]>([
    ['an origin that ends with a slash', { origin: `${origin}/` }, 'bad-origin-option'],
    ['an origin with a path', { origin: `${origin}/shop` }, 'bad-origin-option'],
    ['an origin without a scheme', { origin: 'shop.example' }, 'bad-origin-option'],
    ['an origin with capital letters, which no browser sends', { origin: 'https://Shop.example' }, 'bad-origin-option'],
    ['a base path that ends with a slash', { basePath: '/pay/' }, 'bad-base-path'],
    ['a base path without its slash', { basePath: 'pay' }, 'bad-base-path'],
    ['a missing store', { store: undefined }, 'missing-option'],
    ['a missing provider', { provider: undefined }, 'missing-option'],
    ['a missing function', { orderOf: undefined }, 'missing-option'],
  ])('%s', async (_name, wrong, code) => {
    const { store, close } = openStore(await createPlace('sqlite'));
    closers.push(close);
    const options: PaymentsOptions = {
      origin,
      store,
      provider,
      userOf: () => 'ada',
      orderOf: () => null,
      onEvent: () => {},
    };
    expect(codeOf(() => createPayments({ ...options, ...wrong } as PaymentsOptions))).toBe(code);
    expect(codeOf(() => createPayments(options))).toBe('nothing was thrown');
    expect(codeOf(() => createPayments({ ...options, basePath: '' }))).toBe('nothing was thrown');
  });
});

describe('at the first request the server names', () => {
  it.each<[string, unknown]>([
    ['an amount with a fraction', { minorUnits: 23.5, currency: 'USD' }],
    ['an amount as text', { minorUnits: '2350', currency: 'USD' }],
    ['an amount of nothing', { minorUnits: 0, currency: 'USD' }],
    ['a currency that does not exist', { minorUnits: 2350, currency: 'US$' }],
    ['a currency in small letters', { minorUnits: 2350, currency: 'usd' }],
    ['a missing amount', undefined],
  ])('an order with %s', async (_name, amount) => {
    const { pay, addOrder, onError, fake } = await openShop();
    const { status, body } = await pay(pageId(), addOrder({ amount } as PayableOrder));
    expect([status, body.error.code]).toEqual([500, 'internal']);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'bad-order' }));
    expect(fake.requests).toEqual([]);
  });

  it('an order whose currency changed while it is being paid', async () => {
    const { pay, addOrder, orders } = await openShop();
    const orderId = addOrder();
    await pay(pageId(), orderId, 'pm_slow');
    orders.set(orderId, { amount: money(2350, 'EUR') });
    const { status, body } = await pay(pageId(), orderId);
    expect([status, body.error.code]).toEqual([409, 'order-changed']);
  });

  it.each([undefined, '', 17])('a user that is %s, because all such users would share their payments', async (user) => {
    const { pay, addOrder, onError } = await openShop({ userOf: () => user as string });
    expect((await pay(pageId(), addOrder())).status).toBe(500);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'bad-user' }));
  });

  it.each([
    [{ origin: `${origin}.evil` }, 'The request has another one'],
    [{}, 'The request has none'],
  ])('the origin that it expects: %j', async (sent, why) => {
    const { payments } = await openShop();
    const request = new Request(`${origin}/pay/payments/${pageId()}`, { method: 'DELETE', headers: sent });
    const message = `The header Origin must be ${origin}. ${why}`;
    expect(await (await payments.fetch(request)).json()).toEqual({ error: { code: 'bad-origin', message } });
  });

  it('the origin of the first page that was refused, in the log, with its own', async () => {
    const { payments, onError } = await openShop();
    for (const sent of ['http://localhost:5173', 'http://localhost:5174']) {
      const request = new Request(`${origin}/pay/payments/${pageId()}`, {
        method: 'DELETE',
        headers: { origin: sent },
      });
      expect((await payments.fetch(request)).status).toBe(403);
    }
    expect(onError).toHaveBeenCalledOnce();
    const message = expect.stringMatching(
      /"http:\/\/localhost:5173", and createPayments has "https:\/\/shop\.example"/,
    );
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message, code: 'bad-origin-option' }));
  });

  it('the path of its routes, if it was mounted under another one', async () => {
    const { payments } = await openShop();
    const response = await payments.fetch(new Request(`${origin}/api/pay/payments/${pageId()}`));
    expect(await response.json()).toMatchObject({
      error: { code: 'not-a-route', message: expect.stringContaining('/pay/') },
    });
  });

  it('a body that express.json() has read, although its request says nothing of that', async () => {
    const { payments } = await openShop();
    const headers = { origin, 'x-user': 'ada', 'content-type': 'application/json', 'content-length': '47' };
    const request = new Request(`${origin}/pay/payments/${pageId()}`, { method: 'PUT', headers, body: '' });
    const { error } = (await (await payments.fetch(request)).json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('body-was-read');
    expect(error.message).toContain('express.json()');
  });

  it('tables that are missing, because migrate() was never called', async () => {
    const { store, close } = openStore(await createPlace('sqlite'));
    closers.push(close);
    const { pay, addOrder, onError } = await openShop({ store });
    expect((await pay(pageId(), addOrder())).body.error.code).toBe('unavailable');
    const [error] = onError.mock.calls[0] ?? [];
    expect(error).toBeInstanceOf(PayaloudServerError);
    expect(error).toMatchObject({ code: 'not-migrated' });
  });

  it('an amount that Stripe cannot charge exactly', async () => {
    const { pay, addOrder, orders, onError } = await openShop();
    const orderId = addOrder();
    orders.set(orderId, { amount: money(23_501, 'KWD') });
    await pay(pageId(), orderId);
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(PayaloudServerError);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'bad-order',
      message: expect.stringContaining('23501 KWD'),
    });
  });

  it('a provider without a list, from which nothing can be recovered', async () => {
    const members = Object.entries(provider).filter(([name]) => name !== 'list');
    const { payments } = await openShop({ provider: Object.fromEntries(members) as unknown as typeof provider });
    const recovering = payments.recover({ since: 0, ownerOf: () => null });
    await expect(recovering).rejects.toBeInstanceOf(PayaloudServerError);
    await expect(recovering).rejects.toMatchObject({ code: 'cannot-list' });
  });
});

describe('an onError that throws itself', () => {
  it('keeps neither the page nor the app waiting', async () => {
    const broken = () => {
      throw new Error('No transport');
    };
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { pay, addOrder, payments, pass } = await openShop({
      onError: broken,
      onEvent: () => {
        throw new Error('The app fails');
      },
    });
    expect((await pay(pageId(), addOrder({} as PayableOrder))).body.error.code).toBe('internal');
    await pay(pageId(), addOrder());
    expect(await payments.deliverNews()).toBe(1);
    expect(await pass(0)).toBe(0);
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});

describe('at the first webhook the server names', () => {
  it.each([
    ['a secret of the test environment', 'whsec_test', 0, 'not-verified'],
    ['a clock that is ten minutes fast', secrets.new, 600, 'too-old'],
    ['a wrong secret before a wrong clock', 'whsec_test', 600, 'not-verified'],
  ])('%s', async (_name, secret, age, code) => {
    const { pay, addOrder, hook } = await openShop();
    await pay(pageId(), addOrder(), 'pm_card_3ds');
    const { status, body } = await hook({ secret, age });
    expect([status, body.error.code]).toEqual([400, code]);
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../../docs/server-payments.md', import.meta.url), 'utf8');
  /** The codes in the first column of the table under this heading. */
  const codesUnder = (heading: string) => {
    const [, section = ''] = guide.split(`## ${heading}\n`);
    const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
  };
  /** Stores are in the guide to operating, and the pretended Stripe is for tests. */
  type SetupCode = Exclude<PayaloudServerErrorCode, (typeof storeCodes)[number] | 'cannot-listen'>;
  /** A record, so that a new code does not compile until the guide has it. */
  const startCodes: Readonly<Record<SetupCode, true>> = {
    'missing-option': true,
    'bad-origin-option': true,
    'bad-base-path': true,
    'bad-webhook-secret': true,
    'bad-user': true,
    'bad-order': true,
    'bad-audience': true,
    'bad-policy': true,
    'no-payee': true,
    'no-way': true,
    'slow-listener': true,
    'cannot-list': true,
  };

  it('has a line for each code of an answer, and no other', () => {
    expect(codesUnder('Errors').sort()).toEqual(Object.keys(statuses).sort());
  });

  it('has a line for each code of a wrong setup, and no other', () => {
    expect(codesUnder('If the setup is wrong').sort()).toEqual(Object.keys(startCodes).sort());
  });
});

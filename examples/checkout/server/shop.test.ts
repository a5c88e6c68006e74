import { randomUUID } from 'node:crypto';
import { payment as fr } from '@payaloud/core/languages/fr/payment';
import { payment as zhHans } from '@payaloud/core/languages/zh-Hans/payment';
import { formatMoney } from '@payaloud/core/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyLanguage } from '../../../packages/core/src/languages/test-support/everyLanguage.ts';
import { isSoak } from '../../../test/laws.ts';
import { heardTags } from './shop/heard.ts';
import type { Browser } from './test-support/createBrowser.ts';
import { createTestShop } from './test-support/createTestShop.ts';

let world: Awaited<ReturnType<typeof createTestShop>>;
let browser: Browser;
beforeAll(async () => {
  world = await createTestShop();
  browser = await world.createBrowser();
});
afterAll(() => world.close());

const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });

describe('the account', () => {
  it('has saved cards in words, a balance in each currency, and no number', async () => {
    const others = ['EUR', 'CNY', 'TWD', 'JPY', 'KRW', 'INR', 'AED', 'BRL'].map((currency) => ({ currency }));
    const { body } = await (await world.createBrowser()).ask('GET', '/shop/account');
    expect(body).toMatchObject({
      cards: [
        { id: 'card-visa', brand: 'Visa', lastFour: '4242', isExpired: false },
        { id: 'card-mastercard', brand: 'Mastercard', lastFour: '4444', isExpired: true },
      ],
      currencies: [{ currency: 'USD', balance: usd(10_000), maxTip: usd(20_000) }, ...others],
    });
    expect(JSON.stringify(body)).not.toMatch(/\d{12,}|pm_/);
  });

  it('is told from others by a cookie that no script reads', async () => {
    const response = await world.createStranger().request('GET', '/shop/account');
    expect(response.headers.get('set-cookie')).toMatch(/^session=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe('the door', () => {
  const order = { kind: 'cafe', currency: 'USD' };

  it.each([
    ['nobody', 'http://shop.example', 401, 'signed-out'],
    ['a page of another origin', 'https://evil.example', 403, 'bad-origin'],
  ])('refuses an order of %s', async (_who, origin, status, code) => {
    const answer = await world.createStranger(origin).ask('POST', '/shop/orders', order);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  it('shows an order to its own user only, and lets nobody else pay it', async () => {
    const orderId = await browser.open();
    const other = await world.createBrowser();
    expect((await other.ask('GET', `/shop/orders/${orderId}`)).status).toBe(404);
    expect((await other.pay(orderId)).body.error?.code).toBe('unknown-order');
  });

  it.each([
    ['a negative tip', { tip: -1 }],
    ['a tip above the largest', { tip: 20_001 }],
    ['a tip that is a text', { tip: '5' }],
    ['half a cent', { tip: 0.5 }],
    ['a currency that the shop does not take', { currency: 'CHF' }],
    ['an amount of its own', { amount: 1 }],
    ['a transfer to a stranger', { kind: 'transfer', to: 'mallory', amount: 100 }],
    ['a transfer of nothing', { kind: 'transfer', to: 'anna-li', amount: 0 }],
  ])('refuses %s', async (_what, changes) => {
    const { status } = await browser.ask('POST', '/shop/orders', { ...order, ...changes });
    expect(status).toBe(400);
  });
});

describe('a confirmation', () => {
  it.each([
    ['not for the shop by card', { kind: 'cafe', tip: 20_000 }, false],
    ['not for a transfer up to the limit', { kind: 'transfer', to: 'anna-li', amount: 2_000 }, false],
    ['for a transfer above the limit', { kind: 'transfer', to: 'anna-li', amount: 2_001 }, true],
    ['for the stored balance', { kind: 'cafe', payFrom: 'balance' }, true],
  ])('is needed: %s', async (_when, choice, isNeeded) => {
    const orderId = await browser.open(choice);
    const { isConfirmationNeeded } = (await browser.ask('GET', `/shop/orders/${orderId}`)).body;
    const paid = await browser.pay(orderId);
    expect([isConfirmationNeeded, paid.body.error?.code]).toEqual([isNeeded, isNeeded ? 'not-confirmed' : undefined]);
  });

  it('is void after the amount changed', async () => {
    const orderId = await browser.open({ kind: 'transfer', to: 'anna-li', amount: 5_000 });
    const confirmationId = await browser.confirm(orderId);
    await browser.ask('PUT', `/shop/orders/${orderId}`, { amount: 500_000 });
    expect((await browser.pay(orderId, { confirmationId })).body.error?.code).toBe('not-confirmed');
  });
});

describe('the stored balance', () => {
  it('pays without Stripe, and no more than it holds', async () => {
    const payer = await world.createBrowser();
    const payFromBalance = async (amount: number) => {
      const orderId = await payer.open({ kind: 'transfer', to: 'sam-okafor', amount, payFrom: 'balance' });
      const confirmationId = await payer.confirm(orderId);
      const id = randomUUID();
      await payer.pay(orderId, { confirmationId }, id);
      return [await payer.check(id), (await payer.ledger(orderId, id)).charges];
    };
    expect(await payFromBalance(9_000)).toEqual(['succeeded', 0]);
    expect(await payFromBalance(1_001)).toEqual(['declined insufficient-funds', 0]);
    expect(await payFromBalance(1_000)).toEqual(['succeeded', 0]);
    expect((await payer.ask('GET', '/shop/account')).body).toMatchObject({
      currencies: expect.arrayContaining([expect.objectContaining({ currency: 'USD', balance: usd(0) })]),
    });
  });
});

describe('before money goes to a person', () => {
  const warningOf = async (payer: Browser, orderId: string) =>
    (await payer.ask('GET', `/shop/orders/${orderId}`)).body.warning;

  it('the page is told of a new payee until one payment arrived', async () => {
    const payer = await world.createBrowser();
    const first = await payer.open({ kind: 'transfer', to: 'anna-li', amount: 1_000 });
    expect(await warningOf(payer, first)).toEqual({ isNewPayee: true, isUnusual: false, usual: null });
    await payer.pay(first);
    const later = await payer.open({ kind: 'transfer', to: 'anna-li', amount: 3_001 });
    await expect.poll(() => warningOf(payer, later)).toEqual({ isNewPayee: false, isUnusual: true, usual: usd(1_000) });
  });

  it('a shop is never a matter of warning', async () => {
    expect(await warningOf(browser, await browser.open({ tip: 20_000 }))).toBeNull();
  });
});

describe('a scene', () => {
  const act = async (scene: string, means = 'card-visa') => {
    const orderId = await browser.open({ scene });
    const id = randomUUID();
    const { body } = await browser.pay(orderId, { means }, id);
    return { orderId, id, body, ledger: () => browser.ledger(orderId, id) };
  };

  it.each([
    ['declines', 'card-visa', 'declined insufficient-funds'],
    ['pays', 'card-mastercard', 'declined card-expired'],
    ['pays', 'card-of-somebody', 'declined wrong-details'],
  ])('%s with %s is answered: %s', async (scene, means, answer) => {
    const { id, ledger } = await act(scene, means);
    await expect.poll(() => browser.check(id)).toBe(answer);
    expect(await ledger()).toMatchObject({ charges: 0, isFulfilled: false });
  });

  it.each([
    ['yes', 1, 'succeeded'],
    ['no', 0, 'declined authentication-failed'],
  ])('in which the bank asks, and the payer answers %s, charges %i times', async (answer, charges, end) => {
    const { id, body, ledger } = await act('asks');
    const url = body.action?.url ?? '';
    expect(await (await fetch(url)).text()).toContain('Is it you who is paying?');
    await fetch(url, { method: 'POST', body: new URLSearchParams({ answer }) });
    await expect.poll(() => browser.check(id)).toBe(end);
    await expect.poll(ledger).toMatchObject({ charges, isFulfilled: charges === 1 });
  });

  it('whose request to Stripe is lost charges nothing, and lets the payer try again', async () => {
    const { orderId, id, ledger } = await act('stripe-loses-request');
    await expect.poll(() => browser.check(id)).toBe('failed not-sent');
    expect(await ledger()).toMatchObject({ charges: 0 });
    expect((await browser.pay(orderId)).body.kind).toBe('succeeded');
  });

  it('whose request from the page is lost leaves no payment, and may be sent again', async () => {
    const { orderId, id } = await act('loses-request');
    expect(await browser.check(id)).toBe('not-found');
    expect((await browser.pay(orderId, {}, id)).body.kind).toBe('succeeded');
  });

  it('whose webhook comes twice is fulfilled once', async () => {
    const { orderId, ledger } = await act('doubled-webhook');
    await expect.poll(ledger).toMatchObject({ charges: 1, isFulfilled: true });
    expect(world.shop.data.rows('select 1 from fulfilments where order_id = ?', orderId)).toHaveLength(1);
  });

  it.runIf(isSoak).each(['slow', 'late-webhook'])(
    'that is %s is processing first, and paid in the end',
    async (scene) => {
      const { body, ledger } = await act(scene);
      expect(body.kind).toBe('processing');
      await expect.poll(ledger).toMatchObject({ charges: 1, isFulfilled: true });
    },
  );
});

it('an outcome is told in every language that has a folder', () => {
  expect(heardTags).toEqual(everyLanguage.map(({ tag }) => tag).sort());
});

it.each([
  ['fr', fr],
  ['zh-Hans', zhHans],
] as const)('a payer of %s hears that language', async (lang, { tag, sentences }) => {
  const [orderId, id] = [await browser.open({ lang }), randomUUID()];
  await browser.pay(orderId, {}, id);
  const phrases = { payee: 'Corner Cafe', card: null, reference: 'AAAAAA', contact: null, time: null };
  const amount = formatMoney({ minorUnits: 2_475, currency: 'USD' }, tag);
  expect((await browser.ledger(orderId, id)).heard).toBe(sentences.announcement.succeeded({ ...phrases, amount }));
});

it('an order that is paid cannot be changed', async () => {
  const orderId = await browser.open();
  await browser.pay(orderId);
  const { status, body } = await browser.ask('PUT', `/shop/orders/${orderId}`, { tip: 100 });
  expect([status, body.error?.code]).toEqual([409, 'being-paid']);
});

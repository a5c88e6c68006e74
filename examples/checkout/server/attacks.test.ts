import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSoak } from '../../../test/laws.ts';
import { attacks, runAttack } from './attacks/attacks.js';
import { announcement, coffee, lines, reference } from './test-support/attackLines.ts';
import { createBrowser, type Browser } from './test-support/createBrowser.ts';
import { startCheckout, type Checkout } from './test-support/startCheckout.ts';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await startCheckout();
});
afterAll(() => checkout.close());

/** A payer's browser, whose requests go over the network. */
async function openBrowser(): Promise<Browser> {
  const browser = createBrowser(checkout.base, (request) => fetch(request));
  await browser.ask('GET', '/shop/account');
  return browser;
}

describe('attacks on the running server', () => {
  it('charge nobody twice, from the page', async () => {
    const { request } = await openBrowser();
    const said: string[] = [];
    for (const attack of attacks) said.push(await runAttack(attack, request));
    expect(said).toEqual(lines);
  });

  it('have a page, whose script is the one that is tested here', async () => {
    const { request } = await openBrowser();
    const page = await (await request('GET', '/attacks')).text();
    const script = await (await request('GET', '/attacks/attacks.js')).text();
    expect(page).toContain('<h1>Attacks on the checkout</h1>');
    expect(attacks.filter(({ title }) => !script.includes(title))).toEqual([]);
  });
});

const rounds = Array.from({ length: isSoak ? 10 : 1 }, (_, at) => at);
const plain = { ...coffee, amount: '$24.75' };
const notPaid = `${announcement.failed(plain)} ${announcement.failureReasons['not-sent']}`;
const paidNow = announcement.succeeded({ ...plain, reference });

/** That it charged and did not store it yet is the attack "Kill and restart". */
describe('a server that is killed with kill -9', () => {
  it.each([
    ['before it opens the payment at Stripe', 'dies-before-open'],
    ['before it stores what it opened', 'dies-after-open'],
    ['before it charges', 'dies-before-pay'],
  ])('%s tells the payer, and charges when the payer tries again', async (_when, scene) => {
    for (const _round of rounds) {
      const browser = await openBrowser();
      const [orderId, id, again] = [await browser.open({ scene }), randomUUID(), randomUUID()];
      const before = checkout.restarts();
      expect((await browser.pay(orderId, {}, id)).status).toBe(0);
      await checkout.restarted(before + 1);
      await expect
        .poll(() => browser.ledger(orderId, id), { interval: 100 })
        .toEqual({ charges: 0, isFulfilled: false, heard: notPaid });
      await browser.pay(orderId, {}, again);
      await expect
        .poll(() => browser.ledger(orderId, again))
        .toEqual({ charges: 1, isFulfilled: true, heard: paidNow });
    }
  });

  it('while the bank asks takes the payer’s answer afterwards', async () => {
    const browser = await openBrowser();
    const [orderId, id] = [await browser.open({ scene: 'asks' }), randomUUID()];
    const { action } = (await browser.pay(orderId, {}, id)).body;
    await checkout.kill();
    expect(await browser.check(id)).toBe('action-required');
    await fetch(action?.url ?? '', { method: 'POST', body: new URLSearchParams({ answer: 'yes' }) });
    await expect.poll(() => browser.ledger(orderId, id)).toEqual({ charges: 1, isFulfilled: true, heard: paidNow });
  });

  it.runIf(isSoak)('at any moment charges once', async () => {
    for (let round = 0; round < 50; round += 1) {
      const browser = await openBrowser();
      const orderId = await browser.open();
      const id = randomUUID();
      const paying = browser.pay(orderId, {}, id);
      // Each question is answered between two steps of the payment.
      for (let asked = Math.floor(Math.random() * 20); asked > 0; asked -= 1) await browser.check(id);
      await checkout.kill();
      await paying;
      await expect.poll(() => browser.check(id), { interval: 100 }).not.toMatch(/processing|unknown/);
      const again = randomUUID();
      await browser.pay(orderId, {}, again);
      await expect.poll(() => browser.ledger(orderId, again)).toMatchObject({ charges: 1, isFulfilled: true });
    }
  });
});

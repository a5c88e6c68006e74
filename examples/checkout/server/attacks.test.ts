import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { payment as en } from '@payaloud/core/languages/en/payment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSoak } from '../../../test/laws.ts';
import { attacks, runAttack } from './attacks/attacks.js';
import { createBrowser, type Browser } from './test-support/createBrowser.ts';
import { startCheckout, type Checkout } from './test-support/startCheckout.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('SKIPPED attacks.sh: needs curl');

let checkout: Checkout;
beforeAll(async () => {
  checkout = await startCheckout();
});
afterAll(() => checkout.close());

const { announcement } = en.sentences;
const phrases = { card: null, reference: null, contact: null, time: null };
const coffee = { ...phrases, amount: '$28.25', payee: 'Corner Cafe' };
const transfer = { ...phrases, amount: '$100.00', payee: 'Anna Li' };
/** The order's number is another one in each run, so that the lines have this one. */
const reference = 'AAAAAA';
const unpaid = `Charges: 0. The payer hears: ${announcement.review(transfer)}`;
const paid = `Charges: 1. The payer hears: ${announcement.succeeded({ ...coffee, reference })}`;
const lines = [
  `Tampered amount: 400 unknown-key, 400 bad-order, 400 unknown-key, 200 expired. ${unpaid}`,
  `Replayed confirmation: 200 confirmed, 200 succeeded, 200 expired, 403 not-confirmed. Charges: 1. The payer hears: ${announcement.succeeded({ ...transfer, reference })}`,
  `Expired challenge: 200 expired, 200 expired, 403 not-confirmed. ${unpaid}`,
  `Forged webhook: 200 action-required, 400 not-verified. Charges: 0. The payer hears: ${announcement['action-required']['3-d-secure'](coffee)}`,
  `Webhook 301 seconds old: 200 succeeded, 400 too-old, 200 received, 200 received. ${paid}`,
  `Reply lost: no answer, 200 succeeded, 200 succeeded. ${paid}`,
  `Stripe’s reply lost: 200 succeeded. ${paid}`,
  `Kill and restart: no answer, 200 succeeded, 200 succeeded. ${paid}`,
  `Second tab: 200 succeeded, 200 succeeded, 409 being-paid. ${paid}`,
];

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

  it.skipIf(!hasCurl)('charge nobody twice, with curl', async () => {
    const path = fileURLToPath(new URL('attacks/attacks.sh', import.meta.url));
    const { stdout } = await promisify(execFile)('sh', [path, checkout.base]);
    expect(stdout.trim().split('\n')).toEqual(lines);
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

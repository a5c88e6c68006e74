import { expect } from 'vitest';
import type { FaultRow, World } from '../faultRow';
import type { Fault } from '../network';

const step = 'payment';
const paid = { step, end: 'paid', charges: 1 } as const;

const paying =
  (fault: Fault) =>
  async ({ network, payer }: World): Promise<void> => {
    await payer.until('pay');
    network.fault('pay', fault);
    await payer.act();
  };

/** The first request is late. Meanwhile something happens, and the payer sends it again, as told. The second is answered. */
async function sendAgain({ network, payer, page }: World, meanwhile: () => Promise<unknown>) {
  await payer.until('pay');
  const first = network.fault('pay', 'request-held');
  await payer.act();
  await first.met;
  await payer.pass(31_000);
  await payer.until('send-again');
  await meanwhile();
  const second = page.waitForResponse((response) => response.request().method() === 'PUT');
  await payer.act();
  await second;
  return first;
}

/** The server's process is killed at a step of its own. */
const dies = { ...paid, run: async ({ payer }: World) => payer.until('pay') };

/** The server, or the way to it. */
export const serverRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'server killed before Pay (order opened)',
    next: 'pays',
    run: async ({ payer, network }) => {
      await payer.until('pay');
      await network.checkout.kill();
    },
  },
  {
    ...paid,
    fault: 'server killed, and the request lost (nothing stored)',
    next: 'sends it again, as told',
    extra: 1,
    run: paying('killed-before'),
  },
  {
    ...dies,
    fault: 'server killed before it opens the payment at Stripe (stored)',
    next: 'tries again',
    scene: 'dies-before-open',
    extra: 2,
  },
  {
    ...dies,
    fault: 'server killed before it stores what it opened',
    next: 'tries again',
    scene: 'dies-after-open',
    extra: 2,
  },
  { ...dies, fault: 'server killed before it charges', next: 'tries again', scene: 'dies-before-pay', extra: 2 },
  {
    ...dies,
    fault: 'server killed after the charge, before it stores it',
    next: 'waits',
    scene: 'dies-after-pay',
    isQuick: true,
  },
  {
    ...paid,
    fault: 'server killed at any moment of the charge',
    next: 'does as told',
    extra: [0, 1, 2],
    run: paying('killed-during'),
  },
  { ...paid, fault: 'server killed after its reply, which is lost', next: 'waits', run: paying('killed-after') },
  {
    ...paid,
    fault: 'request lost',
    next: 'sends it again, as told',
    extra: 1,
    run: paying('request-lost'),
  },
  { ...paid, fault: 'reply lost', next: 'waits', run: paying('reply-lost') },
  { ...paid, fault: 'gateway’s error before', next: 'sends it again', extra: 1, run: paying('error-before') },
  { ...paid, fault: 'gateway’s error after', next: 'waits', run: paying('error-after') },
  { ...paid, fault: 'page of a Wi-Fi in place of the reply', next: 'sends it again', extra: 1, run: paying('garbage') },
  { ...dies, fault: 'Stripe never hears it', next: 'tries again', scene: 'stripe-loses-request', extra: 2 },
  { ...dies, fault: 'Stripe’s reply lost', next: 'waits', scene: 'stripe-loses-reply' },
  { ...dies, fault: 'webhook twice', next: 'waits', scene: 'doubled-webhook' },
  {
    ...paid,
    fault: 'bank takes 12 s',
    next: 'waits',
    scene: 'slow',
    run: async ({ payer, network }) => {
      await payer.until('pay');
      await payer.act();
      await expect.poll(async () => (await network.charges()).length).toBe(1);
    },
  },
  {
    ...paid,
    fault: 'webhook 10 s late',
    next: 'waits',
    scene: 'late-webhook',
    run: async ({ network, payer }) => {
      await payer.until('pay');
      await payer.act();
      // The pretend bank takes two seconds, which the page's clock does not pass.
      await expect.poll(async () => (await network.charges()).length).toBe(1);
    },
  },
  {
    ...paid,
    fault: 'reply slower than 30 s',
    next: 'waits',
    run: async ({ network, payer }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await payer.pass(31_000);
    },
  },
  {
    ...paid,
    fault: 'no reply and no answer for a minute',
    next: 'waits',
    run: async ({ network, payer }) => {
      await payer.until('pay');
      const rules = [network.fault('pay', 'reply-held'), network.fault('check', 'request-lost', 8)];
      await payer.act();
      await rules[0]?.met;
      await payer.pass(60_000);
      rules.forEach(({ letGo }) => letGo());
    },
  },
  {
    ...paid,
    fault: 'request late: it arrives after the page gave up',
    next: 'waits',
    run: async ({ network, payer }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'request-held');
      await payer.act();
      await rule.met;
      await payer.pass(31_000);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'the amount changed before the first request arrived, and the second was refused',
    next: 'sends it again, as told, hears the new amount, and stops',
    end: 'not paid',
    charges: 0,
    extra: 1,
    isQuick: true,
    run: async (world) => {
      const { network, payer, askShop } = world;
      const total = (tip: number) => askShop('PUT', `orders/${network.orders()[0]}`, { tip });
      const first = await sendAgain(world, () => total(999));
      // The page has read the new amount.
      await payer.until('stop');
      // The first request arrives while the order is again as the payer heard it.
      await total(350);
      first.letGo();
      await payer.pass(1_000);
      await total(999);
    },
  },
  {
    ...paid,
    fault: 'signed out before the second request, while the first is still on its way',
    next: 'sends it again, as told, and signs in',
    extra: 1,
    isQuick: true,
    run: async (world) => {
      const { payer, context } = world;
      const session = await context.cookies();
      const first = await sendAgain(world, () => context.clearCookies());
      await payer.pass(5_000);
      await context.addCookies(session);
      first.letGo();
    },
  },
  {
    ...paid,
    fault: 'server down for a while',
    next: 'sends it again, as told',
    extra: 1,
    run: async ({ network, payer }) => {
      await payer.until('pay');
      network.set('down');
      await payer.act();
      await payer.pass(20_000);
      network.set('up');
    },
  },
  {
    ...paid,
    fault: 'server down at the lookup',
    next: 'waits, and pays',
    run: async ({ network, payer }) => {
      const rule = network.fault('find', 'request-lost', 3);
      await payer.until('enter-amount');
      await payer.act();
      await rule.met;
    },
  },
];

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

/** The server's process is killed at a step of its own. */
const dies = { ...paid, run: async ({ payer }: World) => payer.until('pay') };

export const paymentRows: readonly FaultRow[] = [
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
    isQuick: true,
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
  { ...paid, fault: 'server killed at any moment of the charge', next: 'does as told', run: paying('killed-during') },
  { ...paid, fault: 'server killed after its reply, which is lost', next: 'waits', run: paying('killed-after') },
  {
    ...paid,
    fault: 'request lost',
    next: 'sends it again, as told',
    extra: 1,
    run: paying('request-lost'),
  },
  { ...paid, fault: 'reply lost', next: 'waits', isQuick: true, run: paying('reply-lost') },
  { ...paid, fault: 'gateway’s error before', next: 'sends it again', extra: 1, run: paying('error-before') },
  { ...paid, fault: 'gateway’s error after', next: 'waits', run: paying('error-after') },
  { ...paid, fault: 'page of a Wi-Fi in place of the reply', next: 'sends it again', extra: 1, run: paying('garbage') },
  { ...dies, fault: 'Stripe never hears it', next: 'tries again', scene: 'stripe-loses-request', extra: 2 },
  { ...dies, fault: 'Stripe’s reply lost', next: 'waits', scene: 'stripe-loses-reply' },
  { ...dies, fault: 'webhook twice', next: 'waits', scene: 'doubled-webhook' },
  { ...dies, fault: 'bank takes 12 s', next: 'waits', scene: 'slow' },
  { ...dies, fault: 'webhook 10 s late', next: 'waits', scene: 'late-webhook' },
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
  {
    ...paid,
    fault: 'reload before Pay',
    next: 'pays',
    run: async ({ payer, reload }) => {
      await payer.until('pay');
      await reload();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, while it is being paid',
    next: 'waits',
    isQuick: true,
    run: async ({ network, payer, reload }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await reload();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, and the request never arrives',
    next: 'sends it again, as told',
    extra: 1,
    run: async ({ network, payer, reload }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'request-lost');
      await payer.act();
      await rule.met;
      await reload();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, and the request arrives later',
    next: 'waits',
    run: async ({ network, payer, reload, rest }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'request-held');
      await payer.act();
      await rule.met;
      await reload();
      await rest(200);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, and the request arrives after the payer has sent it again',
    next: 'sends it again, as told',
    extra: 1,
    isQuick: true,
    run: async ({ network, payer, reload }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'request-held');
      await payer.act();
      await rule.met;
      await reload();
      await payer.until('send-again');
      await payer.act();
      await payer.finish();
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, with an empty storage',
    next: 'waits',
    run: async ({ network, payer, page, reload }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await page.evaluate(() => localStorage.clear());
      await reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward after Pay',
    next: 'waits',
    run: async ({ network, payer, goBackAndForward }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await goBackAndForward();
    },
  },
  {
    ...paid,
    fault: 'put aside by the browser after Pay, and brought back',
    next: 'waits',
    run: async ({ network, payer, putAside }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await putAside();
    },
  },
  {
    ...paid,
    fault: 'Pay pressed twice',
    next: 'waits',
    isQuick: true,
    run: async ({ network, payer, page }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await page.keyboard.press('Enter');
      await payer.pass(1_000);
      await page.keyboard.press('Enter');
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'Enter held on Pay for 3 s',
    next: 'waits',
    run: async ({ payer, page, rest }) => {
      await payer.until('pay');
      await payer.act();
      for (let repeats = 0; repeats < 60; repeats += 1) {
        await page.keyboard.down('Enter');
        await rest(50);
      }
      await page.keyboard.up('Enter');
    },
  },
  {
    ...paid,
    fault: 'offline at Pay, then online',
    next: 'sends it again, as told',
    extra: 1,
    run: async ({ payer, context }) => {
      await payer.until('pay');
      await context.setOffline(true);
      await payer.act();
      await payer.pass(20_000);
      await context.setOffline(false);
    },
  },
  {
    ...paid,
    fault: 'offline after Pay, then online',
    next: 'waits',
    run: async ({ payer, context, network }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await context.setOffline(true);
      await payer.pass(40_000);
      await context.setOffline(false);
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h after Pay',
    next: 'waits',
    run: async ({ payer, network, sleep }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await sleep(1_000, 7_200_000);
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h before Pay',
    next: 'pays',
    run: async ({ payer, sleep }) => {
      await payer.until('pay');
      await sleep(1_000, 7_200_000);
    },
  },
  {
    ...paid,
    fault: 'session lost before Pay',
    next: 'does as told',
    run: async ({ payer, context }) => {
      await payer.until('pay');
      await context.clearCookies();
    },
  },
  {
    ...paid,
    fault: 'the server changed the amount before Pay',
    next: 'hears the new amount, and stops',
    end: 'not paid',
    charges: 0,
    isQuick: true,
    run: async ({ payer, askShop, network }) => {
      await payer.until('pay');
      await askShop('PUT', `orders/${network.orders()[0]}`, { tip: 999 });
    },
  },
  {
    ...paid,
    fault: 'the shop wants to change the amount after Pay',
    next: 'waits',
    run: async ({ payer, askShop, network }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await askShop('PUT', `orders/${network.orders()[0]}`, { tip: 999 });
    },
  },
  {
    ...paid,
    fault: 'server killed while the page asks how it went',
    next: 'waits',
    run: async ({ payer, network }) => {
      await payer.until('pay');
      network.fault('pay', 'reply-lost');
      network.fault('check', 'killed-before');
      await payer.act();
    },
  },
  ...[1, -1].map((days): FaultRow => {
    return {
      ...paid,
      fault: `clock of the device ${days > 0 ? 'ahead' : 'behind'} by a day`,
      next: 'pays',
      run: async ({ payer, context }) => {
        await context.clock.setSystemTime(Date.now() + days * 86_400_000);
        await payer.until('pay');
      },
    };
  }),
];

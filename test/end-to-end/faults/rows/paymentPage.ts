import { en } from '@payaloud/core/languages/en';
import type { FaultRow } from '../faultRow';

const paid = { step: 'payment', end: 'paid', charges: 1 } as const;

/** The page, the browser or the device. */
export const pageRows: readonly FaultRow[] = [
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
    run: async ({ network, payer, reload }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'request-held');
      await payer.act();
      await rule.met;
      await reload();
      await payer.pass(200);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'reload after Pay, and the request arrives after the payer has sent it again',
    next: 'sends it again, as told',
    extra: 1,
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
    run: async ({ payer, page }) => {
      await payer.until('pay');
      await payer.act();
      for (let repeats = 0; repeats < 60; repeats += 1) {
        await page.keyboard.down('Enter');
        await payer.pass(50);
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
    run: async ({ payer, network, fallAsleep }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await fallAsleep(7_200_000);
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h before Pay',
    next: 'pays',
    run: async ({ payer, fallAsleep }) => {
      await payer.until('pay');
      await fallAsleep(7_200_000);
    },
  },
  {
    ...paid,
    fault: 'session lost before Pay',
    next: 'stops, as told to sign in',
    end: 'not paid',
    charges: 0,
    isQuick: true,
    run: async ({ payer, context }) => {
      await payer.until('pay');
      await context.clearCookies();
    },
  },
  {
    ...paid,
    fault: 'signed out before Pay, and in again in another tab',
    next: 'tries again',
    extra: 1,
    run: async ({ payer, page, context }) => {
      await payer.until('pay');
      const cookies = await context.cookies();
      await context.clearCookies();
      await payer.act();
      await payer.until('stop');
      await context.addCookies(cookies);
      payer.startAnew();
      await page.getByRole('button', { name: en.sentences.payment.retry }).press('Enter');
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
      run: async ({ payer, page, context }) => {
        await context.clock.setSystemTime((await page.evaluate(() => new Date().getTime())) + days * 86_400_000);
        await payer.until('pay');
      },
    };
  }),
];

import type { FaultRow, World } from '../faultRow';
import type { Fault } from '../network';

const step = 'amount';
const paid = { step, end: 'paid', charges: 1 } as const;

/** The request that fixes the order meets a fault. */
const opening =
  (fault: Fault) =>
  async ({ network, payer }: World): Promise<void> => {
    network.fault('openOrder', fault);
    await payer.act();
  };

export const amountRows: readonly FaultRow[] = [
  { ...paid, fault: 'reload', next: 'types the tip', run: async ({ reload }) => reload() },
  {
    ...paid,
    fault: 'reload after the tip was typed',
    next: 'types it again',
    run: async ({ page, reload }) => {
      await page.getByRole('textbox', { name: 'Tip' }).fill('3.50');
      await reload();
    },
  },
  { ...paid, fault: 'back and forward', next: 'types the tip', run: ({ goBackAndForward }) => goBackAndForward() },
  {
    ...paid,
    fault: 'put aside by the browser after the tip was typed, and brought back',
    next: 'goes on',
    extra: -1,
    typings: 0,
    run: async ({ page, putAside }) => {
      await page.getByRole('textbox', { name: 'Tip' }).fill('3.50');
      await putAside();
    },
  },
  {
    ...paid,
    fault: 'request lost',
    next: 'presses Continue again, as told',
    extra: 1,
    run: opening('request-lost'),
  },
  { ...paid, fault: 'reply lost', next: 'presses Continue again', extra: 1, run: opening('reply-lost') },
  { ...paid, fault: 'gateway’s error', next: 'presses Continue again', extra: 1, run: opening('error-before') },
  { ...paid, fault: 'page of a Wi-Fi in its place', next: 'presses Continue again', extra: 1, run: opening('garbage') },
  { ...paid, fault: 'server killed before', next: 'presses Continue again', extra: 1, run: opening('killed-before') },
  { ...paid, fault: 'server killed after', next: 'presses Continue again', extra: 1, run: opening('killed-after') },
  {
    ...paid,
    fault: 'reply slow, within 10 s',
    next: 'waits',
    run: async ({ network, payer }) => {
      const rule = network.fault('openOrder', 'reply-held');
      await payer.act();
      await rule.met;
      await payer.pass(8_000);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'reply slower than 10 s',
    next: 'presses Continue again',
    extra: 1,
    run: async ({ network, payer }) => {
      const rule = network.fault('openOrder', 'reply-held');
      await payer.act();
      await rule.met;
      await payer.pass(11_000);
    },
  },
  {
    ...paid,
    fault: 'server down for a while',
    next: 'presses Continue again, twice',
    extra: 2,
    run: async ({ network, payer }) => {
      network.set('down');
      await payer.act();
      await payer.act();
      await payer.until('again');
      network.set('up');
    },
  },
  {
    ...paid,
    fault: 'offline, then online',
    next: 'presses Continue again',
    extra: 1,
    run: async ({ context, payer }) => {
      await context.setOffline(true);
      await payer.act();
      await payer.until('again');
      await context.setOffline(false);
    },
  },
  {
    ...paid,
    fault: 'Continue pressed twice',
    next: 'waits',
    run: async ({ network, payer, page }) => {
      const rule = network.fault('openOrder', 'reply-held');
      await payer.act();
      await rule.met;
      await page.keyboard.press('Enter');
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'Enter held for 2 s',
    next: 'waits',
    run: async ({ payer, holdEnter }) => {
      await payer.until('enter-amount');
      await payer.act();
      await holdEnter();
    },
  },
  {
    ...paid,
    fault: 'session lost',
    next: 'goes on',
    run: async ({ context, payer }) => {
      await payer.until('enter-amount');
      await context.clearCookies();
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h',
    next: 'goes on',
    run: async ({ payer, fallAsleep }) => {
      await payer.until('enter-amount');
      await fallAsleep(7_200_000);
    },
  },
  {
    ...paid,
    fault: 'page opened while the server is down',
    next: 'waits',
    run: async ({ network, payer, page }) => {
      network.set('down');
      payer.startAnew();
      await page.reload();
      await payer.pass(1_000);
      network.set('up');
    },
  },
];

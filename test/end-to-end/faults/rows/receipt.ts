import { en } from '@payaloud/core/languages/en';
import type { FaultRow } from '../faultRow';

const paid = { step: 'receipt', end: 'paid', charges: 1 } as const;

export const receiptRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'reload',
    next: 'hears it again',
    run: async ({ payer, reload }) => {
      await payer.finish();
      await reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward',
    next: 'hears it again',
    run: async ({ payer, goBackAndForward }) => {
      await payer.finish();
      await goBackAndForward();
    },
  },
  {
    ...paid,
    fault: 'put aside by the browser, and brought back',
    next: 'hears it again',
    run: async ({ payer, putAside }) => {
      await payer.finish();
      await putAside();
    },
  },
  {
    ...paid,
    fault: 'reload, and neither lookup nor policy is answered',
    next: 'waits',
    run: async ({ payer, network, reload }) => {
      await payer.finish();
      network.fault('find', 'request-lost');
      network.fault('challenge', 'request-lost');
      await reload();
    },
  },
  {
    ...paid,
    fault: 'server killed before, and reload',
    next: 'hears it again',
    run: async ({ payer, network, reload }) => {
      await payer.until('pay');
      network.fault('pay', 'killed-after');
      await payer.act();
      await reload();
    },
  },
  {
    ...paid,
    fault: 'reload while the server is down',
    next: 'waits',
    run: async ({ payer, network, page }) => {
      await payer.finish();
      network.set('down');
      payer.startAnew();
      await page.reload();
      await payer.pass(1_000);
      network.set('up');
    },
  },
  {
    ...paid,
    fault: 'reload, and the order cannot be read',
    next: 'waits',
    run: async ({ payer, network, reload }) => {
      await payer.finish();
      network.fault('readOrder', 'request-lost');
      await reload();
    },
  },
  {
    ...paid,
    fault: 'reload, and the lookup is lost',
    next: 'waits',
    run: async ({ payer, network, reload }) => {
      await payer.finish();
      network.fault('find', 'request-lost', 2);
      await reload();
    },
  },
  {
    ...paid,
    fault: 'Pay pressed once more',
    next: 'waits',
    run: async ({ payer, page }) => {
      await payer.finish();
      await page.keyboard.press('Enter');
      await payer.pass(1_000);
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h',
    next: 'waits',
    run: async ({ payer, fallAsleep }) => {
      await payer.finish();
      await fallAsleep(7_200_000);
    },
  },
  {
    ...paid,
    fault: 'offline, and “Hear the receipt”',
    next: 'hears it',
    run: async ({ payer, context, page }) => {
      await payer.finish();
      await context.setOffline(true);
      await page.getByRole('button', { name: en.sentences.checkout.receipt.hear }).click();
      await payer.pass(1_000);
      await context.setOffline(false);
    },
  },
];

import type { FaultRow, World } from '../faultRow';
import type { Fault } from '../network';
import { smallTransfer } from '../payer';

const step = 'warning';
const paid = { step, end: 'paid', charges: 1, errand: smallTransfer } as const;

/** The question if the server needs to know who pays meets a fault. */
const asking =
  (fault: Fault) =>
  async ({ network, payer }: World): Promise<void> => {
    await payer.until('pass-warning');
    network.fault('challenge', fault);
    await payer.act();
  };

export const warningRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'reload',
    next: 'hears it again, and goes on',
    run: async ({ payer, reload }) => {
      await payer.until('pass-warning');
      await reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward',
    next: 'hears it again, and goes on',
    run: async ({ payer, goBackAndForward }) => {
      await payer.until('pass-warning');
      await goBackAndForward();
    },
  },
  { ...paid, fault: 'request lost', next: 'presses Try again', extra: 1, run: asking('request-lost') },
  { ...paid, fault: 'reply lost', next: 'presses Try again', extra: 1, run: asking('reply-lost') },
  { ...paid, fault: 'gateway’s error', next: 'presses Try again', extra: 1, run: asking('error-after') },
  { ...paid, fault: 'server killed', next: 'presses Try again', extra: 1, run: asking('killed-during') },
  {
    ...paid,
    fault: 'reply slower than 10 s',
    next: 'presses Try again',
    extra: 1,
    run: async ({ network, payer }) => {
      await payer.until('pass-warning');
      const rule = network.fault('challenge', 'reply-held');
      await payer.act();
      await rule.met;
      await payer.pass(11_000);
    },
  },
  {
    ...paid,
    fault: 'Continue pressed twice',
    next: 'pays',
    run: async ({ payer, page }) => {
      await payer.until('pass-warning');
      await payer.act();
      await page.keyboard.press('Enter');
    },
  },
  {
    ...paid,
    fault: 'Enter held for 2 s',
    next: 'pays',
    run: async ({ payer, holdEnter }) => {
      await payer.until('pass-warning');
      await payer.act();
      await holdEnter();
    },
  },
  {
    ...paid,
    fault: 'the server changed the amount before, and reload',
    next: 'stops, because the amount is another one',
    end: 'not paid',
    charges: 0,
    extra: -1,
    run: async ({ payer, askShop, network, reload }) => {
      await payer.until('pass-warning');
      await askShop('PUT', `orders/${network.orders()[0]}`, { amount: 1_800 });
      await reload();
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h',
    next: 'goes on',
    run: async ({ payer, fallAsleep }) => {
      await payer.until('pass-warning');
      await fallAsleep(7_200_000);
    },
  },
];

import { en } from '@payaloud/core/languages/en';
import type { FaultRow, World } from '../faultRow';
import type { Fault } from '../network';
import { transfer } from '../payer';

const step = 'identity';
const paid = { step, end: 'paid', charges: 1, errand: transfer } as const;

/** In ms. The server's challenges last ten minutes. */
const challengeMs = 601_000;

const confirming =
  (fault: Fault) =>
  async ({ network, payer }: World): Promise<void> => {
    await payer.until('type-code');
    network.fault('confirm', fault);
    await payer.act();
  };

async function typeWrong({ page, payer }: World): Promise<void> {
  await payer.until('type-code');
  const field = page.getByRole('textbox', { name: new RegExp(`^${en.sentences.identity.codeLabel}`) });
  await field.focus();
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
}

export const identityRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'reload',
    next: 'goes on after the warning, and types the new code',
    extra: 1,
    run: async ({ payer, reload }) => {
      await payer.until('type-code');
      await reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward',
    next: 'goes on after the warning, and types the new code',
    extra: 1,
    run: async ({ payer, goBackAndForward }) => {
      await payer.until('type-code');
      await goBackAndForward();
    },
  },
  {
    ...paid,
    fault: 'request lost',
    next: 'sends the code again',
    extra: 1,
    run: confirming('request-lost'),
  },
  { ...paid, fault: 'reply lost', next: 'sends the code again', extra: 1, run: confirming('reply-lost') },
  { ...paid, fault: 'gateway’s error', next: 'sends the code again', extra: 1, run: confirming('error-before') },
  { ...paid, fault: 'server killed before', next: 'sends the code again', extra: 1, run: confirming('killed-before') },
  {
    ...paid,
    fault: 'server killed while the code is checked',
    next: 'sends the code again',
    extra: 1,
    run: confirming('killed-during'),
  },
  { ...paid, fault: 'server killed after', next: 'sends the code again', extra: 1, run: confirming('killed-after') },
  {
    ...paid,
    fault: 'server killed while the challenge is open',
    next: 'types the code',
    run: async ({ payer, network }) => {
      await payer.until('type-code');
      await network.checkout.kill();
    },
  },
  {
    ...paid,
    fault: 'reply slower than 30 s',
    next: 'waits',
    run: async ({ network, payer }) => {
      await payer.until('type-code');
      const rule = network.fault('confirm', 'reply-held');
      await payer.act();
      await rule.met;
      await payer.pass(31_000);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'challenge expired at the server',
    next: 'types the new code',
    extra: 2,
    run: async ({ payer, network }) => {
      await payer.until('type-code');
      await network.checkout.moveClock(challengeMs);
      await payer.act();
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h, challenge expired',
    next: 'types the new code',
    extra: 2,
    run: async ({ payer, network, fallAsleep }) => {
      await payer.until('type-code');
      await network.checkout.moveClock(7_200_000);
      await fallAsleep(7_200_000);
      await payer.act();
    },
  },
  {
    ...paid,
    fault: 'confirmation 16 minutes old at Pay',
    next: 'shows once more who pays, as told',
    extra: 4,
    run: async ({ payer, network }) => {
      await payer.until('type-code');
      await payer.act();
      await payer.until('pay');
      await network.checkout.moveClock(960_000);
    },
  },
  { ...paid, fault: 'code wrong, then right', next: 'types it again', run: typeWrong },
  {
    ...paid,
    fault: 'code wrong five times',
    next: 'stops',
    end: 'not paid',
    charges: 0,
    extra: -1,
    run: async (world) => {
      await typeWrong(world);
      for (let tries = 1; tries < 5; tries += 1) {
        await world.payer.pass(3_000);
        await world.page.keyboard.press('Control+A');
        await world.page.keyboard.type(`00000${tries}`);
        await world.page.keyboard.press('Enter');
        await world.payer.pass(300);
      }
    },
  },
  {
    ...paid,
    fault: 'code sent twice by a double press',
    next: 'waits',
    run: async ({ payer, page, network }) => {
      await payer.until('type-code');
      const rule = network.fault('confirm', 'reply-held');
      await payer.act();
      await rule.met;
      await page.keyboard.press('Enter');
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'Enter held for 2 s',
    next: 'pays',
    run: async ({ payer, holdEnter }) => {
      await payer.until('type-code');
      await payer.act();
      await holdEnter();
    },
  },
  {
    ...paid,
    fault: 'offline, then online',
    next: 'sends the code again',
    extra: 1,
    run: async ({ payer, context }) => {
      await payer.until('type-code');
      await context.setOffline(true);
      await payer.act();
      await payer.until('again');
      await context.setOffline(false);
    },
  },
  {
    ...paid,
    fault: 'the server changed the amount before the code',
    next: 'confirms the new amount unheeded, and stops before Pay',
    end: 'not paid',
    charges: 0,
    extra: 5,
    run: async ({ payer, askShop, network }) => {
      await payer.until('type-code');
      await askShop('PUT', `orders/${network.orders()[0]}`, { amount: 500_000 });
      await payer.act();
    },
  },
];

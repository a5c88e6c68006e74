import { en } from '@payaloud/core/languages/en';
import type { FaultRow, World } from '../faultRow';
import type { Fault } from '../network';

const { sentences } = en;
const change = sentences.checkout.change(sentences.paymentMethods.group);

/** The payer looks at the cards before Pay. Two presses, which a payment without a fault does not need. */
async function goThere({ payer, page }: World): Promise<void> {
  await payer.until('pay');
  await page.getByRole('button', { name: change }).focus();
  await payer.pass(600);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: sentences.paymentMethods.group }).waitFor();
  payer.startAnew();
}

async function goOn({ page, payer }: World): Promise<void> {
  await page.getByRole('button', { name: sentences.checkout.goOn, exact: true }).focus();
  await payer.pass(600);
  await page.keyboard.press('Enter');
}

const paid = { step: 'how to pay', end: 'paid', charges: 1 } as const;

/** The proof of the payer still counts, so nothing is asked before the payment is shown again. */
const finding = (fault: Fault) => async (world: World) => {
  await goThere(world);
  world.network.fault('find', fault);
  await goOn(world);
};

export const methodRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'reload',
    next: 'pays',
    run: async (world) => {
      await goThere(world);
      await world.reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward',
    next: 'pays',
    run: async (world) => {
      await goThere(world);
      await world.goBackAndForward();
    },
  },
  { ...paid, fault: 'lookup lost', next: 'waits, and pays', run: finding('request-lost') },
  { ...paid, fault: 'server killed', next: 'waits, and pays', run: finding('killed-before') },
  {
    ...paid,
    fault: 'Continue pressed twice',
    next: 'pays',
    run: async (world) => {
      await goThere(world);
      await goOn(world);
      await world.page.keyboard.press('Enter');
    },
  },
  {
    ...paid,
    fault: 'session lost, and reload',
    next: 'types the tip again, and pays',
    extra: 2,
    typings: 2,
    run: async (world) => {
      await goThere(world);
      await world.context.clearCookies();
      await world.reload();
    },
  },
];

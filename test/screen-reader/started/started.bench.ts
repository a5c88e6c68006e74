import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../packaging/frameworks/freshApp';
import { startDesk, type Desk } from '../support/desk';
import { checkoutStart } from '../support/payCheckout';
import { startWalk } from '../support/walk';
import { startCommand, type Started } from './startCommand';

let started: Started;
let desk: Desk;

beforeAll(async () => {
  started = await startCommand(await freePort());
  desk = await startDesk();
});

afterAll(async () => {
  await desk?.stop();
  await started?.stop();
});

it('npm start serves the example with its server, and it is paid through Orca', async () => {
  const { page } = desk;
  const tip = page.getByRole('textbox', { name: 'Tip' });
  // A browser takes a while for hundreds of sources. Orca is not to wait for them.
  await page.goto(started.checkout);
  await tip.waitFor({ timeout: 120_000 });
  const { press, reach, untilFocusMode, transcript } = await startWalk(desk, started.checkout, checkoutStart);
  await tip.waitFor();
  await press('Tab', /^Tip/, /no tip\./);
  await untilFocusMode();
  await press('3 period 5 0', '3', '.', '5', '0');
  await press('Return', /^You’re about to pay 28\.25 dollars/);
  await reach(/^Pay \$28\.25 to Corner Cafe/);
  await press('Return', /^Paid 28\.25 dollars to Corner Cafe/);
  const charges = await page.evaluate(async () => {
    const id = sessionStorage.getItem('order.id') ?? '';
    const ledger = await fetch(`/shop/orders/${id}/ledger?payment=none-of-this-page`);
    return ((await ledger.json()) as { charges: number }).charges;
  });
  console.log(`${started.checkout}, through Orca:\n${transcript()}Charges at the pretend Stripe: ${charges}`);
  expect(charges).toBe(1);
});

it('npm start serves the attacks and Storybook, and Ctrl-C ends all of it', async () => {
  const { attacks, storybook, checkout, stop } = started;
  const answers = (url: string) =>
    fetch(url).then(
      ({ status }) => status,
      () => null,
    );
  expect([await answers(attacks), await answers(`${storybook}index.json`)]).toEqual([200, 200]);
  await stop();
  expect([await answers(checkout), await answers(storybook)]).toEqual([null, null]);
});

import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { listenTo, serveOrderPages, type OrderPage } from '../support/orderPage';

const { payment } = en.sentences;
const deal = { amount: money(2475, 'USD'), payee: 'Corner Cafe' };
const pay = payment.pay('$24.75', 'Corner Cafe');
const paid = /^Paid 24\.75 dollars to Corner Cafe/;
const unpaid = /Not paid yet|Nothing has been paid|^You’re about to pay/;
const unknown = describePaymentEvent({ type: 'unknown', isChecked: true, ...deal }, en).text;

describe('what the page of an order says of the answers of server and bank', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;

  /** Goes to Pay without a tip, and listens from there on. */
  async function open(scene = 'pays') {
    order = await openOrder(`buy=cafe&scene=${scene}`, { clock: 'stands' });
    await order.click(order.button(/^Continue/));
    await order.untilStep('payment');
    return listenTo(order);
  }

  it('says that the outcome is unknown if the first look fails too, then the true one, and charges once', async () => {
    const { hear, heard, count } = await open('loses-reply');
    let looks = 0;
    await order.page.route(/\/pay\/payments\//, (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      looks += 1;
      return looks === 1 ? route.abort() : route.continue();
    });
    await order.press(pay);
    await hear(paid);
    const texts = await heard();
    expect(texts).toContain(unknown);
    expect(texts.indexOf(unknown)).toBeLessThan(texts.findIndex((text) => paid.test(text)));
    expect(await count(/^Paid/)).toBe(1);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('says the true outcome alone after a lost reply, asks first if the browser lost it too, and charges once', async () => {
    const before = await open('loses-reply');
    const { page } = order;
    await order.press(pay);
    await before.hear(paid);
    expect(await before.heard()).not.toContain(unknown);
    expect(await before.count(/^Paid/)).toBe(1);
    expect(await order.ledger()).toMatchObject({ charges: 1 });

    let answer = () => {};
    const released = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/pay\/orders\/[^/]+\/payment$/, (route) => released.then(() => route.continue()));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const asking = page.locator('section[data-status="looking-up"]');
    // After some seconds without an answer the page goes on to Pay, which asks again.
    const passAndLook = () => order.pass(1_000).then(() => order.button(pay).isVisible());
    await expect.poll(passAndLook).toBe(true);
    const { hear, count } = await listenTo(order);
    await order.button(pay).press('Enter');
    await order.pass(5_000);
    expect(await asking.count()).toBe(1);
    expect(await count(unpaid)).toBe(0);
    answer();
    await hear(paid);
    await order.button(pay).press('Enter');
    await hear(new RegExp(`^${payment.replies['already-done']}`));
    expect(await count(unpaid)).toBe(0);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('leads from a decline to the next try, which pays once the bank’s question in its frame is answered, and charges once', async () => {
    await open('declines');
    await order.press(pay);
    await order.untilShown(order.button(payment.retry));
    await order.setScene('asks');
    await order.click(order.button(payment.retry));
    await order.untilShown(order.page.getByRole('heading', { name: payment.headings.review }));
    await order.press(pay);
    await order.click(order.button(payment.actionButton['3-d-secure']));
    await order.click(order.page.frameLocator('iframe').getByRole('button', { name: /^Yes/ }));
    await order.untilReceipt();
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });
});

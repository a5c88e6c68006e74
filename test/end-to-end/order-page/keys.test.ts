import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { listenTo, serveOrderPages, type OrderPage } from '../support/orderPage';

const { payment, payeeWarning, identity } = en.sentences;
const pay = payment.pay('$28.25', 'Corner Cafe');
const codeField = new RegExp(`^${identity.codeLabel}`);

/** In ms, as the keyboards of most systems repeat. */
const repeatMs = 33;
/** In ms that a key is still held after the page has answered it. */
const heldMs = 1_000;

describe('the page of an order by keyboard alone', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;

  async function open(query: string) {
    order = await openOrder(query, { clock: 'stands' });
    return listenTo(order);
  }

  /** Holds Enter until the page has answered it, and a second longer, in which the key repeats. */
  async function holdEnter(isAnswered: () => Promise<boolean>) {
    const { keyboard } = order.page;
    const repeat = async () => {
      await keyboard.down('Enter');
      await order.pass(repeatMs);
    };
    await expect.poll(() => repeat().then(isAnswered), { interval: 5 }).toBe(true);
    for (let held = 0; held < heldMs; held += repeatMs) await repeat();
    await keyboard.up('Enter');
  }

  it('takes a typed tip, says each step once, and charges the order once, also after a reload', async () => {
    const { hear, count } = await open('buy=cafe');
    await order.enter('Tip', '3.50');
    await hear(/^You’re about to pay 28\.25 dollars to Corner Cafe\. Nothing has been paid yet/);
    await order.press(pay);
    await order.untilReceipt();
    await hear(/^Paid 28\.25 dollars to Corner Cafe/);
    expect(await count(/^You’re about to pay/)).toBe(1);
    expect(await count(/^Paid/)).toBe(1);
    // The same button again pays nothing.
    await order.page.keyboard.press('Enter');
    await hear(new RegExp(`^${payment.replies['already-done']}`));
    expect(await order.ledger()).toMatchObject({ charges: 1 });
    await order.page.reload();
    await order.untilShown(order.page.getByRole('heading', { name: payment.headings.succeeded }));
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('leads a key from a picked tip to Continue, not a pointer, and pays once for a held, a hurried and a doubled Enter', async () => {
    const { hear, count } = await open('buy=cafe');
    const [tip, next] = [order.button(/^15%/), order.button(/^Continue \$28\.46/)];
    const payPicked = payment.pay('$28.46', 'Corner Cafe');
    await order.button(/^10%/).click();
    expect(await order.isFocused(order.button(/^10%/))).toBe(true);
    await order.tabTo(tip);
    await holdEnter(() => order.isFocused(next));
    expect(await next.count()).toBe(1);
    await order.page.keyboard.press('Enter');
    await order.untilStep('payment');
    await order.tabTo(order.button(payPicked));
    await order.page.keyboard.press('Enter');
    await order.reach(payPicked);
    await Promise.all([order.page.keyboard.press('Enter'), order.page.keyboard.press('Enter')]);
    await order.untilReceipt();
    await hear(/^Paid 28\.46 dollars to Corner Cafe/);
    expect(await count(/^Paid/)).toBe(1);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });

  it('warns, asks who pays, and pays once, one step for each Enter that is held', async () => {
    const { hear, count } = await open('buy=transfer');
    const goTo = (step: string) => () => order.isAtStep(step);
    await order.tabTo(order.field('Amount'));
    await order.page.keyboard.type('25');
    await holdEnter(goTo('warning'));
    await order.untilStep('warning');
    await order.reach(payeeWarning.go);
    await holdEnter(goTo('identity'));
    await order.tabTo(order.field(codeField));
    await order.page.keyboard.type(await order.phoneCode());
    await holdEnter(goTo('payment'));
    await order.untilStep('payment');
    expect(await order.ledger()).toMatchObject({ charges: 0 });
    await order.reach(payment.pay('$25.00', 'Anna Li'));
    await holdEnter(order.isReceiptShown);
    await hear(/^Paid 25\.00 dollars to Anna Li/);
    expect(await count(/^Paid/)).toBe(1);
    expect(await count(new RegExp(payment.replies['already-done']))).toBe(0);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
  });
});

import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from './support/serveExample';
import { sharedChromium } from './support/sharedChromium';

const { checkout, payment, payeeWarning } = en.sentences;

interface Ledger {
  readonly charges: number;
  readonly isFulfilled: boolean;
}

describe('the page of an order, with Checkout on the example’s own server', () => {
  let site: ServedExample;
  let page: Page;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterEach(() => page?.context().close());

  afterAll(() => site?.close());

  async function open(query: string) {
    page = await (await (await sharedChromium()).newContext({ locale: 'en-US' })).newPage();
    await page.goto(`${site.url}order.html?${query}`);
    await page.getByRole('region', { name: checkout.region }).waitFor();
  }

  const step = () => page.getByRole('region', { name: checkout.region }).getAttribute('data-status');
  const untilStep = (name: string) => expect.poll(step, { timeout: 20_000 }).toBe(name);
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  /** Presses Tab until the control has the focus. */
  async function tabTo(control: ReturnType<typeof button>) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await control.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  }

  async function pay(name: string) {
    const payButton = button(name);
    await expect.poll(() => payButton.getAttribute('aria-disabled'), { timeout: 20_000 }).toBeNull();
    await tabTo(payButton);
    // A press within half a second of the button's appearing is answered, and pays nothing.
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
  }

  /** The charges of this tab's order, as the server's file has them. */
  const ledger = () =>
    page.evaluate(async (): Promise<Ledger> => {
      const id = sessionStorage.getItem('order.id') ?? '';
      return (await fetch(`/shop/orders/${id}/ledger?payment=none-of-this-page`)).json() as Promise<Ledger>;
    });

  it('takes a typed tip by keyboard alone, and charges the order once', async () => {
    await open('buy=cafe');
    await tabTo(page.getByRole('textbox', { name: 'Tip' }));
    await page.keyboard.type('3.50');
    await page.keyboard.press('Enter');
    await untilStep('payment');
    await pay(payment.pay('$28.25', 'Corner Cafe'));
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
    await page.reload();
    await page.getByRole('heading', { name: payment.headings.succeeded }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
  });

  it('asks the server after a lost reply, and charges once', async () => {
    await open('buy=cafe&scene=loses-reply');
    await button(/^Continue/).click();
    await untilStep('payment');
    await pay(payment.pay('$24.75', 'Corner Cafe'));
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
  });

  it('shows the bank’s question in its frame, and pays once it is answered', async () => {
    await open('buy=cafe&scene=asks');
    await button(/^Continue/).click();
    await untilStep('payment');
    await pay(payment.pay('$24.75', 'Corner Cafe'));
    await button(payment.actionButton['3-d-secure']).click();
    await page.frameLocator('iframe').getByRole('button', { name: /^Yes/ }).click();
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
  });

  it('leads from a decline to the next try, and charges once', async () => {
    await open('buy=cafe&scene=declines');
    await button(/^Continue/).click();
    await untilStep('payment');
    await pay(payment.pay('$24.75', 'Corner Cafe'));
    await button(payment.retry).waitFor();
    await page.evaluate(async () => {
      const id = sessionStorage.getItem('order.id') ?? '';
      const headers = { 'content-type': 'application/json' };
      await fetch(`/shop/orders/${id}/scene`, { method: 'PUT', headers, body: JSON.stringify({ scene: 'pays' }) });
    });
    await button(payment.retry).click();
    await page.getByRole('heading', { name: payment.headings.review }).waitFor();
    await pay(payment.pay('$24.75', 'Corner Cafe'));
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
  });

  it('warns before money goes to a new person, asks who pays, and pays with the code', async () => {
    await open('buy=transfer');
    await tabTo(page.getByRole('textbox', { name: 'Amount' }));
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    await untilStep('warning');
    const go = button(payeeWarning.go);
    await expect.poll(() => go.getAttribute('aria-disabled')).toBeNull();
    await tabTo(go);
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await untilStep('identity');
    const code = await page.evaluate(async () => {
      const id = sessionStorage.getItem('order.id') ?? '';
      for (;;) {
        const message = (await (await fetch(`/shop/orders/${id}/phone`)).json()) as { code: string } | null;
        if (message) return message.code;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    await tabTo(page.getByRole('textbox', { name: new RegExp(en.sentences.identity.codeLabel) }));
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await untilStep('payment');
    await pay(payment.pay('$25.00', 'Anna Li'));
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    expect(await ledger()).toMatchObject({ charges: 1 });
  });
});

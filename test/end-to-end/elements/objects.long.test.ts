import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { expect, it } from 'vitest';
import { onPlainPages, pageOf } from './openElements';

const script = (code: string) => `
  import { money } from '/payaloud/index.js';
  const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
  window.seen = [];
  for (const type of ['payaloud-status-change', 'payaloud-step-change'])
    document.addEventListener(type, ({ detail }) => window.seen.push(detail.status ?? detail.step));
  const paid = async () => ({ kind: 'succeeded' });
  ${code}`;

const scripted = (name: string) =>
  pageOf(`<payaloud-${name}></payaloud-${name}>`, `<script type="module" src="/${name}.js"></script>`);

const pages = {
  '/payment.html': scripted('payment'),
  '/payment.js': script(
    "Object.assign(document.querySelector('payaloud-payment'), { order, payment: { pay: paid, check: paid } });",
  ),
  '/payment-status.html': scripted('payment-status'),
  '/payment-status.js': script(`
    import { getDocumentAnnouncer } from '/payaloud/index.js';
    window.said = () => getDocumentAnnouncer().getSnapshot().history.map(({ message }) => message.text);
    const element = document.querySelector('payaloud-payment-status');
    window.show = (facts) => (element.payment = { id: 'pi_1', amount: order.amount, payee: order.payee, ...facts });`),
  '/identity.html': scripted('identity'),
  '/identity.js': script(`
    const answer = async () => 'confirmed';
    document.querySelector('payaloud-identity').identity = { getChallenge: () => new Promise(() => {}), onDrawing: answer, onCode: answer };`),
  '/checkout.html': scripted('checkout'),
  '/checkout.js': script(`
    const client = { pay: paid, check: paid, cancel: paid, findPayment: async () => ({ paymentId: null, outcome: { kind: 'not-found' } }) };
    Object.assign(document.querySelector('payaloud-checkout'), { order, client, identity: false });`),
};

onPlainPages('elements that take objects, under a strict policy', pages, (tab) => {
  it.each(['payment', 'checkout'])('pays by keyboard, and tells each status: %s', async (name) => {
    const { page, faults, pass, eventually } = await tab.open(`/${name}.html`);
    const pay = page.getByRole('button', { name: 'Pay $28.25 to Corner Cafe' });
    await pay.and(page.locator(':not([aria-disabled])')).waitFor();
    // A press within half a second of the button's appearing is answered in words.
    await pass(600);
    await pay.press('Enter');
    await eventually(() => page.evaluate(() => Reflect.get(window, 'seen'))).toContain('succeeded');
    expect(faults).toEqual([]);
  });

  it("shows and says the status of the page's own payment, with no button that pays", async () => {
    const { page, faults, eventually } = await tab.open('/payment-status.html');
    await page.waitForFunction(() => 'show' in window);
    const { headings, repeat } = en.sentences.payment;
    const said: string[] = [];
    for (const event of [
      { type: 'processing' },
      { type: 'declined', reason: 'insufficient-funds' },
      // The same once more is a new object, and no news.
      { type: 'declined', reason: 'insufficient-funds' },
    ] as const) {
      const facts = { status: event.type, ...('reason' in event && { declineReason: event.reason }) };
      await page.evaluate((given) => Reflect.get(window, 'show')(given), facts);
      await page.getByRole('heading', { name: headings[event.type] }).waitFor();
      const { text } = describePaymentEvent({ ...event, amount: money(2825, 'USD'), payee: 'Corner Cafe' }, en);
      if (said.at(-1) !== text) said.push(text);
      await eventually(() => page.evaluate(() => Reflect.get(window, 'said')())).toEqual(said);
    }
    expect(await page.locator('payaloud-payment-status').getByRole('button').allTextContents()).toEqual([repeat]);
    expect(faults).toEqual([]);
  });

  it('asks who pays', async () => {
    const { page, faults } = await tab.open('/identity.html');
    await page.locator('payaloud-identity section[data-status]').waitFor();
    expect(faults).toEqual([]);
  });
});

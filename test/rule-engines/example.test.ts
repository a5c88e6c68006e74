import { fileURLToPath } from 'node:url';
import { en } from '@payaloud/core/languages/en';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOrderPage, type OrderPage } from '../end-to-end/support/orderPage';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { installFolder } from '../support/installFolder';
import { judgeLooks, linesOf } from './judgeLooks';
import { createRuleEngines, type RuleEngines } from './ruleEngines';

const { payment, payeeWarning, identity } = en.sentences;
const codeField = new RegExp(`^${identity.codeLabel}`);

let site: ServedExample;
let engines: RuleEngines;
let order: OrderPage;

beforeAll(async () => {
  installFolder(fileURLToPath(new URL('.', import.meta.url)));
  engines = createRuleEngines();
  site = await serveExample();
});

afterEach(() => order?.close());

afterAll(async () => {
  await site?.close();
  await engines?.close();
});

/** Judges the page as it is now, and tells its step if a problem is found. */
async function expectClean(step: string) {
  expect(linesOf(await judgeLooks(engines, order.page)), step).toEqual([]);
}

it('finds nothing on the way of an order with a tip, paid and declined', async () => {
  order = await openOrderPage(site.url, 'buy=cafe&scene=declines');
  await engines.load(order.page);
  await expectClean('the amount');
  await order.enter('Tip', '9999999');
  await expectClean('an amount that is too large');
  await order.page.keyboard.press('Control+a');
  await order.enter('Tip', '3.50');
  await order.untilStep('payment');
  await expectClean('before paying');
  await order.press(payment.pay('$28.25', 'Corner Cafe'));
  await order.button(payment.retry).waitFor();
  await expectClean('declined');
  await order.setScene('pays');
  await order.button(payment.retry).click();
  await order.page.getByRole('heading', { name: payment.headings.review }).waitFor();
  await order.press(payment.pay('$28.25', 'Corner Cafe'));
  await order.untilReceipt();
  await expectClean('paid');
});

it('finds nothing on the way of a transfer to somebody new', async () => {
  order = await openOrderPage(site.url, 'buy=transfer');
  await engines.load(order.page);
  await order.enter('Amount', '25');
  await order.untilStep('warning');
  await expectClean('the warning');
  await order.press(payeeWarning.go);
  await order.untilStep('identity');
  await expectClean('who pays');
  await order.enter(codeField, '000000');
  await expectClean('a wrong code');
  await order.page.keyboard.press('Control+a');
  await order.enter(codeField, await order.phoneCode());
  await order.untilStep('payment');
  await expectClean('before paying');
});

import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { describe, expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { fr as frWords } from '../../../examples/checkout/src/words/fr';
import { listenTo, serveOrderPages, type OrderPage } from '../support/orderPage';

const { checkout, payment } = en.sentences;
/** In ms. A screen reader loses a message if a key follows it sooner. */
const settledMs = 200;
/** In ms. A press within half a second of a button's appearing is answered, and pays nothing. */
const deliberateMs = 600;

describe('the page of an order, for a payer who leaves and comes back', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;
  let page: OrderPage['page'];

  async function open(query: string) {
    order = await openOrder(query);
    ({ page } = order);
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  async function payCoffee() {
    await button(/^Continue/).press('Enter');
    await order.press(/^Pay \$24\.75/);
    await order.untilReceipt();
  }

  it('names each step in the title, and begins another order without a reload, at its heading', async () => {
    await open('buy=cafe');
    expect(await page.title()).toBe(`${words.steps.order} · Corner Cafe, ${words.title}`);
    await payCoffee();
    await expect.poll(() => page.title()).toBe(`${payment.headings.succeeded} · Corner Cafe, ${words.title}`);
    await page.waitForTimeout(settledMs);
    await button(words.again).press('Enter');
    await page.getByRole('textbox', { name: words.tip }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement)).toBe(true);
    expect(await page.title()).toBe(`${words.steps.order} · Corner Cafe, ${words.title}`);
    await payCoffee();
  });

  it('changes the order that was opened if the payer changes the tip, and opens no second one', async () => {
    await open('buy=cafe');
    const changes: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET' && pathname.startsWith('/shop/orders')) changes.push(request.method());
    });
    await button(/^Continue/).press('Enter');
    await button(checkout.change(words.tip)).press('Enter');
    await page.getByRole('textbox', { name: words.tip }).fill('3.50');
    await button(/^Continue.*28\.25/).press('Enter');
    await order.press(/^Pay \$28\.25/);
    await order.untilReceipt();
    expect(changes).toEqual(['POST', 'PUT']);
  });

  it('says "Paid" of the order that was here before, after the back button and after the browser put the page aside', async () => {
    await open('buy=cafe');
    await payCoffee();
    await page.getByRole('link', { name: words.page.transfer }).click();
    await page.getByRole('textbox', { name: words.page.amount }).waitFor();
    await page.goBack();
    await heading(payment.headings.succeeded).waitFor();
    let questions = 0;
    page.on('request', (request) => (questions += Number(/\/orders\/\w+\/payment(\?|$)/.test(request.url()))));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(() => questions).toBeGreaterThan(0);
    await heading(payment.headings.succeeded).waitFor();
  });

  it('names on the receipt what was paid with, after a reload, too', async () => {
    await open('buy=cafe');
    await payCoffee();
    const method = page.getByRole('row', { name: new RegExp(`^${checkout.receipt.method}`) });
    const before = await method.innerText();
    await page.reload();
    await order.untilReceipt();
    expect(await method.innerText()).toBe(before);
  });

  it('begins no other order while the shop does not answer, and says so once', async () => {
    await open('buy=cafe');
    await payCoffee();
    let isDown = true;
    await page.route('**/shop/**', (route) => (isDown ? route.abort() : route.continue()));
    await page.reload();
    const { hear, count } = await listenTo(page);
    await page.getByText(words.page.silent).first().waitFor();
    expect(await page.getByRole('region', { name: checkout.region, exact: true }).count()).toBe(0);
    isDown = false;
    await heading(payment.headings.succeeded).waitFor();
    await hear(new RegExp(`^${words.page.back}`));
    expect(await count(new RegExp(`^${words.page.silent}`))).toBeLessThanOrEqual(1);
  });

  it('keeps an open order and its currency in another language, and says its total there', async () => {
    await open('buy=cafe');
    const { hear } = await listenTo(page);
    await page.getByRole('textbox', { name: words.tip }).fill('3.5');
    await button(/^Continue/).press('Enter');
    await button(/^Pay \$28\.25/).waitFor();
    await page.waitForTimeout(settledMs);
    await page.getByRole('combobox', { name: words.languageLabel }).selectOption('fr');
    await hear(/28,25.dollars|vingt-huit dollars/);
    await button(new RegExp(`^${fr.sentences.payment.pay('28,25.*', 'Corner Cafe')}`)).waitFor();
  });

  it('takes another currency before an order is open, and says the new total', async () => {
    await open('buy=cafe');
    const { hear } = await listenTo(page);
    await page.getByRole('textbox', { name: words.tip }).fill('3.5');
    await page.getByRole('combobox', { name: words.languageLabel }).selectOption('fr');
    await hear(/^Nouveau total\s: .*euros/);
    expect(await page.getByRole('textbox', { name: frWords.tip }).inputValue()).toBe('');
  });

  it('keeps the chosen payee in another language', async () => {
    await open('buy=transfer');
    await page.getByRole('combobox', { name: words.page.to }).selectOption('sam-okafor');
    await page.getByRole('combobox', { name: words.languageLabel }).selectOption('fr');
    await expect.poll(() => page.getByRole('combobox', { name: frWords.page.to }).inputValue()).toBe('sam-okafor');
  });

  it('lets a tester choose what happens to an open order, and shows how often it was charged', async () => {
    await open('buy=cafe&scene=declines');
    await page.locator('.test-bank > summary').click();
    await button(/^Continue/).press('Enter');
    await button(/^Pay \$24\.75/).waitFor();
    const scene = page.getByRole('combobox', { name: words.page.test.scene });
    await expect.poll(() => scene.inputValue()).toBe('declines');
    await scene.selectOption('loses-reply');
    await expect.poll(() => scene.inputValue()).toBe('loses-reply');
    await page.waitForTimeout(deliberateMs);
    await button(/^Pay \$24\.75/).press('Enter');
    await heading(checkout.receipt.heading).waitFor();
    await page.locator('[data-charges="1"]').waitFor();
    // It happens once.
    await expect.poll(() => scene.inputValue()).toBe('pays');
  });
});

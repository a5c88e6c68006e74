import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { describe, expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { fr as frWords } from '../../../examples/checkout/src/words/fr';
import { listenTo, serveOrderPages, type OrderPage } from '../support/orderPage';

const { checkout, payment } = en.sentences;
/** In ms. A screen reader loses a message if a key follows it sooner. */
const settledMs = 200;

describe('the page of an order, for a payer who leaves and comes back', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;
  let page: OrderPage['page'];

  async function open(query: string) {
    order = await openOrder(query, { clock: 'stands' });
    ({ page } = order);
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (name: string) => page.getByRole('textbox', { name });
  const languages = () => page.getByRole('combobox', { name: words.languageLabel });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  /** Goes to Pay. */
  async function goOn(name = /^Continue/) {
    await order.untilShown(button(name));
    await button(name).press('Enter');
  }

  async function payCoffee() {
    await goOn();
    await order.press(/^Pay \$24\.75/);
    await order.untilReceipt();
  }

  it('names each step in the title, and begins another order without a reload, at its heading', async () => {
    await open('buy=cafe');
    expect(await page.title()).toBe(`${words.steps.order} · Corner Cafe, ${words.title}`);
    await payCoffee();
    await order.eventually(() => page.title()).toBe(`${payment.headings.succeeded} · Corner Cafe, ${words.title}`);
    await order.pass(settledMs);
    await button(words.again).press('Enter');
    await order.untilShown(field(words.tip));
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
    await goOn();
    await order.untilShown(button(checkout.change(words.tip)));
    await button(checkout.change(words.tip)).press('Enter');
    await order.untilShown(field(words.tip));
    await field(words.tip).fill('3.50');
    await goOn(/^Continue.*28\.25/);
    await order.press(/^Pay \$28\.25/);
    await order.untilReceipt();
    expect(changes).toEqual(['POST', 'PUT']);
  });

  it('says "Paid" of the order that was here before, after the back button and after the browser put the page aside', async () => {
    await open('buy=cafe');
    await payCoffee();
    await page.getByRole('link', { name: words.page.transfer }).click();
    await order.untilShown(field(words.page.amount));
    await page.goBack();
    await order.untilShown(heading(payment.headings.succeeded));
    let questions = 0;
    page.on('request', (request) => (questions += Number(/\/orders\/\w+\/payment(\?|$)/.test(request.url()))));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await order.eventually(() => questions).toBeGreaterThan(0);
    await order.untilShown(heading(payment.headings.succeeded));
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
    const { hear, count } = await listenTo(order);
    await order.untilShown(page.getByText(words.page.silent).first());
    expect(await page.getByRole('region', { name: checkout.region, exact: true }).count()).toBe(0);
    isDown = false;
    await order.untilShown(heading(payment.headings.succeeded));
    await hear(new RegExp(`^${words.page.back}`));
    expect(await count(new RegExp(`^${words.page.silent}`))).toBeLessThanOrEqual(1);
  });

  it('keeps an open order and its currency in another language, and says its total there', async () => {
    await open('buy=cafe');
    const { hear } = await listenTo(order);
    await field(words.tip).fill('3.5');
    await goOn();
    await order.untilShown(button(/^Pay \$28\.25/));
    await order.pass(settledMs);
    await languages().selectOption('fr');
    await hear(/28,25.dollars|vingt-huit dollars/);
    await order.untilShown(button(new RegExp(`^${fr.sentences.payment.pay('28,25.*', 'Corner Cafe')}`)));
  });

  it('takes another currency before an order is open, and says the new total', async () => {
    await open('buy=cafe');
    const { hear } = await listenTo(order);
    await field(words.tip).fill('3.5');
    await languages().selectOption('fr');
    await hear(/^Nouveau total\s: .*euros/);
    expect(await field(frWords.tip).inputValue()).toBe('');
  });

  it('keeps the chosen payee in another language', async () => {
    await open('buy=transfer');
    await page.getByRole('combobox', { name: words.page.to }).selectOption('sam-okafor');
    await languages().selectOption('fr');
    await order.eventually(() => page.getByRole('combobox', { name: frWords.page.to }).inputValue()).toBe('sam-okafor');
  });

  it('lets a tester choose what happens to an open order, and shows how often it was charged', async () => {
    await open('buy=cafe&scene=declines');
    await page.locator('.test-bank > summary').click();
    await goOn();
    await order.untilShown(button(/^Pay \$24\.75/));
    const scene = page.getByRole('combobox', { name: words.page.test.scene });
    await order.eventually(() => scene.inputValue()).toBe('declines');
    await scene.selectOption('loses-reply');
    await order.eventually(() => scene.inputValue()).toBe('loses-reply');
    await order.press(/^Pay \$24\.75/);
    await order.untilReceipt();
    await order.untilShown(page.locator('[data-charges="1"]'));
    // It happens once.
    await order.eventually(() => scene.inputValue()).toBe('pays');
  });
});

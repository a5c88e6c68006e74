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
  const languages = ({ languageLabel } = words) => page.getByRole('combobox', { name: languageLabel });
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

  it('names each step in the title, stays paid after a reload and while the shop is silent, and begins another order', async () => {
    await open('buy=cafe');
    const orderTitle = `${words.steps.order} · Corner Cafe, ${words.title}`;
    expect(await page.title()).toBe(orderTitle);
    await payCoffee();
    await order.eventually(() => page.title()).toBe(`${payment.headings.succeeded} · Corner Cafe, ${words.title}`);
    const method = page.getByRole('row', { name: new RegExp(`^${checkout.receipt.method}`) });
    const before = await method.innerText();

    let isDown = true;
    await page.route('**/shop/**', (route) => (isDown ? route.abort() : route.continue()));
    await page.reload();
    const { hear, count } = await listenTo(order);
    await order.untilShown(page.getByText(words.page.silent).first());
    // No other order begins.
    expect(await page.getByRole('region', { name: checkout.region, exact: true }).count()).toBe(0);
    isDown = false;
    await order.untilReceipt();
    expect(await method.innerText()).toBe(before);
    await hear(new RegExp(`^${words.page.back}`));
    expect(await count(new RegExp(`^${words.page.silent}`))).toBeLessThanOrEqual(1);

    await order.pass(settledMs);
    await button(words.again).press('Enter');
    await order.untilShown(field(words.tip));
    expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement)).toBe(true);
    expect(await page.title()).toBe(orderTitle);
    await payCoffee();
  });

  it('keeps an open order and its currency if the payer changes tip and language, and takes another currency only before', async () => {
    await open('buy=cafe');
    const changes: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET' && pathname.startsWith('/shop/orders')) changes.push(request.method());
    });
    const { hear } = await listenTo(order);
    await field(words.tip).fill('3.5');
    await languages().selectOption('fr');
    await hear(/^Nouveau total\s: .*euros/);
    expect(await field(frWords.tip).inputValue()).toBe('');
    await languages(frWords).selectOption('en');
    await goOn();
    await order.untilShown(button(checkout.change(words.tip)));
    await button(checkout.change(words.tip)).press('Enter');
    await order.untilShown(field(words.tip));
    await field(words.tip).fill('3.50');
    await goOn(/^Continue.*28\.25/);
    await order.untilShown(button(/^Pay \$28\.25/));
    await order.pass(settledMs);
    await languages().selectOption('fr');
    await hear(/28,25.dollars|vingt-huit dollars/);
    const pay = new RegExp(`^${fr.sentences.payment.pay('28,25.*', 'Corner Cafe')}`);
    await order.press(pay);
    await order.untilShown(heading(fr.sentences.payment.headings.succeeded));
    expect(changes).toEqual(['POST', 'PUT']);
  });

  it('lets a tester choose what happens to an open order, which is paid after the back button too, and keeps the chosen payee', async () => {
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

    const transfer = page.getByRole('link', { name: words.page.transfer });
    await transfer.click();
    await order.untilShown(field(words.page.amount));
    await page.goBack();
    await order.untilShown(heading(payment.headings.succeeded));
    // As if the browser had put the page aside.
    let questions = 0;
    page.on('request', (request) => (questions += Number(/\/orders\/\w+\/payment(\?|$)/.test(request.url()))));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await order.eventually(() => questions).toBeGreaterThan(0);
    await order.untilShown(heading(payment.headings.succeeded));

    await transfer.click();
    await order.untilShown(field(words.page.amount));
    await page.getByRole('combobox', { name: words.page.to }).selectOption('sam-okafor');
    await languages().selectOption('fr');
    await order.eventually(() => page.getByRole('combobox', { name: frWords.page.to }).inputValue()).toBe('sam-okafor');
  });
});

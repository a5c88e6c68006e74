import { describe, expect, it } from 'vitest';
import { languageTags, loadWords } from '../../../examples/checkout/src/words';
import { serveOrderPages } from '../support/orderPage';

/** In ms. A press within half a second of a button's appearing is answered, and pays nothing. */
const deliberateMs = 600;

describe('the page of an order, in the language of the browser', () => {
  const openOrder = serveOrderPages();

  it.each(languageTags)('opens in %s and is paid by keyboard', async (tag) => {
    const { language, locale, title, again } = await loadWords(tag);
    const order = await openOrder('buy=cafe', { language, locale });
    const { page } = order;
    const html = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(html).toEqual([tag, language.direction]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Corner Cafe ${title}`);
    await order.button(new RegExp(`^${language.sentences.checkout.goOn}`)).press('Enter');
    const pay = page.locator('[data-part="pay"]');
    await pay.waitFor();
    await expect.poll(() => pay.getAttribute('aria-disabled')).toBeNull();
    await page.waitForTimeout(deliberateMs);
    await pay.press('Enter');
    await order.untilReceipt();
    await order.button(again).waitFor();
    expect((await order.ledger()).charges).toBe(1);
  });
});

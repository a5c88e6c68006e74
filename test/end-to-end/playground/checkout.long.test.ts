import { expect, it } from 'vitest';
import { inChromium } from '../support/inChromium';
import { checkoutRuns, paid, said } from './checkoutRuns';
import { pay, playgroundIn } from './openPlayground';

inChromium('the playground of the checkout, in Chromium', 'playground.tsx', (tab) => {
  const { open } = playgroundIn(tab);
  const runs = checkoutRuns(tab);
  const charges = () => tab.page.locator('.playground-charges').textContent();
  const heard = () => tab.page.evaluate(() => window.playground.log.texts());

  it.each(Object.keys(runs))('comes through %s with one charge', async (name) => {
    await open('checkout');
    expect(await charges()).toBe('0 charges');
    await runs[name]?.();
    await said(tab, paid);
    expect(await charges()).toBe('1 charge');
    expect((await heard()).filter((text) => text === paid)).toHaveLength(1);
  });

  it('pays once if two tabs have the order, and says the count only if asked', async () => {
    await open('checkout');
    await tab.page.getByRole('button', { name: 'Open a second tab' }).click();
    const pays = tab.page.getByRole('button', { name: pay, exact: true });
    await expect.poll(() => pays.count()).toBe(2);
    await expect.poll(() => pays.last().getAttribute('aria-disabled')).toBeNull();
    await tab.pass(600);
    await pays.first().click();
    await pays.last().click();
    await said(tab, paid);
    await tab.pass(5_000);
    expect(await charges()).toBe('1 charge');
    expect((await heard()).join()).not.toContain('1 charge');
    await tab.page.getByRole('button', { name: 'Say how many charges' }).click();
    await expect.poll(heard).toContain('1 charge so far.');
  });
});

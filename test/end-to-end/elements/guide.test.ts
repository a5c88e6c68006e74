import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { pageOfGuide, scriptOfGuide, textOf } from '../../packaging/guides';
import { onPlainPages } from './openElements';

const withScript = (page: string) => page.replace('</head>', '<script type="module" src="/shared.js"></script></head>');

const pages = {
  '/tip.html': pageOfGuide('elements', 'tip'),
  '/pourboire.html': pageOfGuide('elements', 'pourboire'),
  '/basket.html': pageOfGuide('announcing', 'basket'),
  '/basket.js': scriptOfGuide('announcing', 'basket.js'),
  '/refund.html': pageOfGuide('announcing', 'refund'),
  '/refund.js': scriptOfGuide('announcing', 'refund.js'),
  '/news': /```json\n(.*?)```/s.exec(textOf('announcing'))?.[1] ?? '',
  '/shared.html': withScript(pageOfGuide('elements', 'tip')),
  '/again.html': withScript(pageOfGuide('elements', 'again')),
  '/shared.js': `import { getDocumentAnnouncer } from '/payaloud/index.js';
    window.said = () => getDocumentAnnouncer().getSnapshot().history.map(({ message }) => message.text);`,
};

onPlainPages('the guide to the elements', pages, (tab) => {
  it('has a form that posts the decimal string', async () => {
    const { page, faults } = await tab.open('/tip.html');
    await page.locator('[data-part="talk"]').waitFor();
    await page.getByRole('textbox', { name: 'Tip' }).fill('5');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=5.00']);
    expect(faults).toEqual([]);
  });

  it('has a French page, which loads the part for amounts of French, and nothing else of a language', async () => {
    const { page, faults } = await tab.open('/pourboire.html');
    await page.getByRole('button', { name: 'Dire le montant' }).waitFor();
    await page.getByRole('textbox', { name: 'Pourboire' }).fill('12,5');
    expect(await page.locator('input[type="hidden"]').inputValue()).toBe('12.50');
    expect(tab.site.asked.filter((path) => path.includes('/languages/'))).toEqual(['/payaloud/languages/fr/amount.js']);
    expect(faults).toEqual([]);
  });

  it('has a page that announces by itself, with the elements alone', async () => {
    const { page, faults } = await tab.open('/basket.html');
    await page.getByRole('button', { name: 'Add two coffees' }).press('Enter');
    await page.locator('[aria-live]', { hasText: 'Two coffees are in your basket.' }).waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  it('has a page that announces what a server describes, and says it again', async () => {
    const { page, faults, eventually } = await tab.open('/refund.html');
    const region = page.locator('[aria-live]', { hasText: 'Refunded 23.50 dollars from Corner Cafe.' });
    await eventually(() => region.count()).toBe(1);
    await eventually(() => region.count()).toBe(0);
    await page.getByRole('button', { name: 'Hear it again' }).press('Enter');
    await eventually(() => region.count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('shares the announcer of the elements with the page', async () => {
    const { page } = await tab.open('/shared.html');
    await page.locator('[data-part="talk"]').waitFor();
    await page.getByRole('textbox', { name: 'Tip' }).fill('60');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await expect.poll(() => said(page)).toEqual(['Enter fifty dollars or less.']);
  });

  it('shows a form again, without script with the reason below the text', async () => {
    const { page } = await tab.open('/again.html', { javaScriptEnabled: false });
    expect(await page.getByRole('textbox', { name: 'Tip' }).inputValue()).toBe('60');
    expect(await page.getByText('Enter $50.00 or less.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=60']);
  });

  it('shows a form again, with script with the focus on the field, which reads its reason', async () => {
    const { page, faults, pass } = await tab.open('/again.html');
    await page.getByText('Enter fifty dollars or less.').first().waitFor();
    expect(await page.locator('#tip-error').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Tip' }).inputValue()).toBe('60');
    // The page's own reason would be said 0.1 s later.
    await pass(500);
    expect(await said(page)).toEqual([]);
    const described = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Enter fifty dollars or less.');
    expect(faults).toEqual([]);
  });
});

/** The messages of the announcer that the page imports. */
const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'said') as () => string[])());

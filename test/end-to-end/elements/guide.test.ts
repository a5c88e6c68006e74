import { expect, it } from 'vitest';
import { pageOfGuide } from '../../packaging/guides';
import { onPlainPages } from './openElements';

const pages = {
  '/tip.html': pageOfGuide('elements', 'tip'),
  '/pourboire.html': pageOfGuide('elements', 'pourboire'),
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
});

import { expect, it } from 'vitest';
import { textOf } from '../../packaging/guides';
import { onPlainPages } from './openElements';

/** The HTML of the guide, by the name that a comment before it gives. */
function pageOfGuide(name: string): string {
  const block = new RegExp(`<!-- page: ${name} -->\n\n\`\`\`html\n(.*?)\`\`\``, 's').exec(textOf('elements'));
  return block?.[1] ?? '';
}

const pages = { '/tip.html': pageOfGuide('tip'), '/pourboire.html': pageOfGuide('pourboire') };

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

  it('has a French page, which loads French and no other language', async () => {
    const { page, faults } = await tab.open('/pourboire.html');
    await page.getByRole('button', { name: 'Dire le montant' }).waitFor();
    await page.getByRole('textbox', { name: 'Pourboire' }).fill('12,5');
    expect(await page.locator('input[type="hidden"]').inputValue()).toBe('12.50');
    expect(tab.site.asked.filter((path) => path.includes('/languages/'))).toEqual(['/payaloud/languages/fr.js']);
    expect(faults).toEqual([]);
  });
});

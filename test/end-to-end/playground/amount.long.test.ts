import { expect, it } from 'vitest';
import { inChromium } from '../support/inChromium';
import { playgroundIn } from './openPlayground';

inChromium('the playground of amounts, in Chromium', 'playground.tsx', (tab) => {
  const { open, press } = playgroundIn(tab);
  const verdict = () => tab.page.locator('.playground-verdict').textContent();
  const row = (name: string) => tab.page.getByRole('row', { name, exact: true });

  it('tells right, asked and refused by keyboard, with the words of the payer', async () => {
    await open('amount');
    await press('twelve dollars and five cents');
    await expect.poll(verdict).toBe('Right: $12.05');
    await press('1.500');
    await expect.poll(verdict).toContain('Asked: the separator');
    await press('minus five dollars');
    await expect.poll(verdict).toBe('Refused: it is negative');
    await tab.page.locator('dd', { hasText: '“minus”' }).waitFor();
    await row('minus refuses').waitFor();
    await press('حوالي عشرة جنيهات (Arabic)');
    await expect.poll(() => tab.page.locator('dd[lang="ar"]').first().getAttribute('dir')).toBe('rtl');
  });

  it('reads alternatives by their confidence, and its address shows the same again', async () => {
    await open('amount');
    await tab.page.getByLabel('What the recognizer heard').fill('ten dollars');
    await press('Add an alternative');
    await tab.page.getByLabel('Alternative 2', { exact: true }).fill('fifteen dollars');
    await tab.page.getByLabel('Confidence of alternative 2, in percent').fill('95');
    await tab.page.getByLabel('Largest amount').fill('20');
    await press('Read it');
    await expect.poll(verdict).toContain('Asked: the alternatives differ');
    await tab.page.getByRole('heading', { name: '1. fifteen dollars' }).waitFor();

    const { hash } = new URL(tab.page.url());
    await tab.page.goto('about:blank');
    await open('amount', hash);
    await expect.poll(verdict).toContain('Asked: the alternatives differ');
    expect(await tab.page.getByLabel('Alternative 2', { exact: true }).inputValue()).toBe('fifteen dollars');
    expect(await tab.page.getByLabel('Largest amount').inputValue()).toBe('20');
  });
});

import { expect, it } from 'vitest';
import { inChromium } from '../support/inChromium';
import { playgroundIn } from './openPlayground';

inChromium('the playground of announcements, in Chromium', 'playground.tsx', (tab) => {
  const { open } = playgroundIn(tab);
  const choose = (label: string, value: string) => tab.page.getByLabel(label, { exact: true }).selectOption(value);
  const first = () => tab.page.getByRole('listitem').first().textContent();

  it('shows the messages of each flow in other languages, with cells in English', async () => {
    await open('announcements');
    expect(await first()).toMatch(/\d+ cells\. On 14 cells: \d press/);
    await choose('Page voice', 'quiet');
    expect(await first()).toContain('Says nothing until the payer asks.');
    for (const flow of ['payment', 'amount', 'identity']) {
      await choose('Messages about', flow);
      for (const tag of ['ar', 'zh-Hant']) {
        await choose('Language', tag);
        await tab.page.locator(`dd[lang="${tag}"]`).nth(20).waitFor();
        expect(await first()).toContain('English alone');
      }
    }
  });
});

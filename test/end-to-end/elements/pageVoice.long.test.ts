import { en } from '@payaloud/core/languages/en';
import { expect, it } from 'vitest';
import { tabTo } from '../../packaging/frameworks/tabTo';
import { pageOfGuide } from '../../packaging/guides';
import { onPlainPages } from './openElements';
import { scriptOf } from './states';

const { settings, payment, checkout } = en.sentences;

/** With the log of what is said. */
const recorded = (page: string) =>
  page.replace(
    '<meta charset="utf-8" />',
    '<meta charset="utf-8" /><script type="module" src="/recorder.js"></script>',
  );

const pages = {
  '/voice.html': recorded(pageOfGuide('elements', 'voice')),
  '/checkout.js': `${scriptOf('checkout', { given: '{ order, client: server().client }', shows: '' })}
document.querySelector('main').style.paddingBlockEnd = '300vh';`,
};

onPlainPages('the page voice of a plain page', pages, (tab) => {
  it('is turned on by its first control, speaks a checkout to its end, and its Stop stays in reach', async () => {
    const { page, faults } = await tab.open('/voice.html?voice');
    const spoken = () => page.evaluate(() => window.recorder.log.texts('voice').join(' '));
    const pay = payment.pay('$28.25', 'Corner Cafe');
    await page.getByRole('button', { name: pay }).waitFor();
    await tabTo(page, 'button', settings.speakToMe);
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain('Page voice on.');
    await tabTo(page, 'button', settings.listenPrivately);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', pay);
    await expect.poll(spoken).toContain('Pay twenty-eight dollars and twenty-five cents to Corner Cafe, button');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const stop = page.getByRole('button', { name: settings.stop, exact: true });
    await expect.poll(() => stop.evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await page.getByRole('button', { name: pay }).press('Enter');
    await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
    await expect.poll(spoken).toContain('Paid');
    expect(await page.evaluate(() => window.recorder.findProblems())).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has settings, which break no rule and are kept', async () => {
    const { page, faults } = await tab.open('/voice.html?voice');
    await page.getByRole('heading', { name: settings.heading, level: 2 }).waitFor();
    expect(await page.evaluate(() => window.recorder.findProblems())).toEqual([]);
    await page.getByRole('checkbox', { name: settings.earcons.label }).press('Space');
    await page.reload();
    await page.getByRole('checkbox', { name: settings.earcons.label }).waitFor();
    expect(await page.getByRole('checkbox', { name: settings.earcons.label }).isChecked()).toBe(false);
    expect(faults).toEqual([]);
  });
});

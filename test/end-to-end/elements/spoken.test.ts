import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../servePage';
import { onPlainPages, pageOf } from './openElements';

const pages = {
  '/tip.html': pageOf(
    '<form method="post" action="/post"><payaloud-amount label="Tip" name="tip" currency="USD" max="500" required></payaloud-amount><button class="payaloud-button">Send</button></form>',
  ),
};

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** Says an amount and accepts it, is asked back, types one above the limit, and one that counts. */
async function enterAmounts(page: Page): Promise<void> {
  await part(page, 'talk').focus();
  await part(page, 'talk').and(page.locator(':not([aria-disabled])')).waitFor();
  await page.evaluate(() => window.recorder.twin.say('twelve dollars and five cents'));
  await page.keyboard.press('Enter');
  await part(page, 'accept').and(page.locator(':not([aria-disabled])')).waitFor();
  await page.waitForTimeout(600);
  await part(page, 'accept').press('Enter');
  await expect.poll(() => value(page)).toBe('12.05');
  await page.evaluate(() => window.recorder.twin.say('two fifty'));
  await part(page, 'talk').press('Enter');
  await page.getByRole('button', { name: /two dollars and fifty/ }).waitFor();
  await page.getByRole('button', { name: /two dollars and fifty/ }).press('Enter');
  await expect.poll(() => value(page)).toBe('2.50');
  await page.getByRole('textbox', { name: 'Tip' }).fill('600');
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page).then((all) => all.join())).toMatch(/five hundred dollars or less/);
  await page.getByRole('textbox', { name: 'Tip' }).fill('5');
  await page.keyboard.press('Tab');
  await expect.poll(() => value(page)).toBe('5.00');
  await page.evaluate(() => window.recorder.log.settled());
}

const value = (page: Page) => page.locator('input[type="hidden"]').getAttribute('value');
const texts = (page: Page) => page.evaluate(() => [...window.recorder.log.texts()]);

/** Everything that was said and done, without the times. */
const heard = (page: Page) =>
  page.evaluate(() =>
    window.recorder.log.entries
      .filter(({ channel }) => channel !== 'mark')
      .map(({ id: _id, at: _at, ...entry }) => JSON.stringify(entry)),
  );

onPlainPages('a spoken amount in a plain page', pages, (tab) => {
  let inReact: ServedPage;

  beforeAll(async () => {
    inReact = await servePage('elements-in-react.tsx');
  });

  afterAll(() => inReact?.close());

  it('is heard, read back, asked about and typed by keyboard alone, and posts; every word is the one of React', async () => {
    const { page, faults } = await tab.open('/tip.html');
    await enterAmounts(page);
    const { page: react } = await tab.open('/tip.html');
    await react.goto(inReact.url);
    await enterAmounts(react);
    const said = await heard(page);
    expect(said.length).toBeGreaterThan(20);
    expect(said).toEqual(await heard(react));
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=5.00']);
    expect(faults).toEqual([]);
  });

  it('has no problem of accessibility, at rest, as a question and refused', async () => {
    const { page } = await tab.open('/tip.html');
    const problems = () => page.evaluate(() => window.recorder.findProblems());
    await part(page, 'talk').focus();
    await part(page, 'talk').and(page.locator(':not([aria-disabled])')).waitFor();
    expect(await problems()).toEqual([]);
    await page.evaluate(() => window.recorder.twin.say('twelve dollars and five cents'));
    await page.keyboard.press('Enter');
    await part(page, 'accept').and(page.locator(':not([aria-disabled])')).waitFor();
    expect(await problems()).toEqual([]);
    await page.evaluate(() => window.recorder.twin.say('two fifty'));
    await part(page, 'talk').press('Enter');
    await page.getByRole('button', { name: /two dollars and fifty/ }).waitFor();
    expect(await problems()).toEqual([]);
    await page.getByRole('textbox', { name: 'Tip' }).fill('600');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Tip' }).getAttribute('aria-invalid')).toBe('true');
    expect(await problems()).toEqual([]);
  });
});

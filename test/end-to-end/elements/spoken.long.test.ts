import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../servePage';
import { onPlainPages, recordedPageOf } from './openElements';

const pages = {
  '/tip.html': recordedPageOf(
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
  await hears(page, 'Twelve dollars and five cents?');
  // A press within half a second of the button's appearing is answered in words.
  await page.waitForTimeout(600);
  await part(page, 'accept').press('Enter');
  await hears(page, 'Tip set: twelve dollars and five cents.');
  await page.evaluate(() => window.recorder.twin.say('two fifty'));
  await part(page, 'talk').press('Enter');
  await hears(page, 'First, two dollars and fifty cents');
  await page.getByRole('button', { name: /two dollars and fifty/ }).press('Enter');
  await hears(page, 'Tip set: two dollars and fifty cents.');
  await page.getByRole('textbox', { name: 'Tip' }).fill('600');
  await page.keyboard.press('Enter');
  await hears(page, 'Enter five hundred dollars or less.');
  await page.getByRole('textbox', { name: 'Tip' }).fill('5');
  await page.keyboard.press('Tab');
  await expect.poll(() => value(page)).toBe('5.00');
  await page.evaluate(() => window.recorder.log.settled());
}

const value = (page: Page) => page.locator('input[type="hidden"]').getAttribute('value');

/** Waits until the page has said a text and is silent, so that a slow machine does not begin the next step early. */
async function hears(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.recorder.log.texts().join('\n'))).toContain(text);
  await page.evaluate(() => window.recorder.log.settled());
}

/** Everything that was said, without the times and the presses. */
const heard = (page: Page) =>
  page.evaluate(() =>
    window.recorder.log.entries
      .filter(({ channel }) => channel !== 'press')
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

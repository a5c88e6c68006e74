import { en } from '@payaloud/core/languages/en';
import { webSpeechTwinScript } from '@payaloud/testing';
import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { watchPage } from './watchPage';

const { amountEntry } = en.sentences;
const patience = { timeout: 20_000 };

/** Refuses, types and speaks a tip in each form of `formsPage`. Returns the faults of the page meanwhile. */
export async function fillForms(browser: Browser, url: string): Promise<readonly string[]> {
  const utterances = ['two dollars and fifty cents'];
  const { page, faults } = await watchPage(browser, url, webSpeechTwinScript({ utterances }));
  const sent = async () => JSON.parse(await page.locator('[data-sent]').innerText()) as unknown;
  const formOf = (name: string) => {
    const region = page.getByRole('region', { name, exact: true });
    const input = region.getByRole('textbox', { name: 'Tip' });
    return {
      region,
      input,
      send: () => region.getByRole('button', { name: 'Send' }).press('Enter'),
      async refuses(message: string) {
        await expect.poll(() => input.getAttribute('aria-invalid'), patience).toBe('true');
        await expect.poll(() => region.getByText(message).count()).toBe(1);
      },
      hasFocus: () => input.evaluate((element) => element === document.activeElement),
    };
  };

  const controller = formOf('Controller');
  await controller.send();
  await controller.refuses('Enter a tip.');
  await expect.poll(controller.hasFocus).toBe(true);
  await controller.input.fill('12.5');
  await controller.send();
  await expect.poll(sent).toEqual([{ minorUnits: 1250, currency: 'USD' }]);
  expect(await controller.region.getByText('Enter a tip.').count()).toBe(0);

  const registered = formOf('register');
  await registered.input.fill('');
  await registered.send();
  await registered.refuses('Enter a tip.');
  await expect.poll(registered.hasFocus).toBe(true);
  // A spoken amount reaches the library too.
  // One press is enough, also right after an error. The button is disabled until the speech code is there.
  await registered.region.getByRole('button', { name: amountEntry.talk, disabled: false }).press('Enter');
  const accept = registered.region.locator('[data-part=accept]:not([aria-disabled])');
  await accept.waitFor();
  // A press as it appears would be answered in words.
  await page.waitForTimeout(600);
  await accept.press('Enter');
  await expect.poll(() => registered.region.locator('input[name=tip]').inputValue(), patience).toBe('2.50');
  await registered.send();
  await expect.poll(sent).toEqual([{ minorUnits: 1250, currency: 'USD' }, '2.50']);

  const plain = formOf('FormData');
  await plain.send();
  await expect.poll(plain.hasFocus).toBe(true);
  await plain.input.fill('3');
  await plain.send();
  await expect.poll(sent).toEqual([{ minorUnits: 1250, currency: 'USD' }, '2.50', '3.00']);

  const action = formOf('Server action');
  await action.input.fill('13');
  await action.send();
  await action.refuses('We take no 13 dollars.');
  await expect.poll(action.hasFocus).toBe(true);
  const held = () => action.region.locator('input[name=tip]').inputValue();
  await expect.poll(held).toBe('13.00');
  await action.input.fill('4');
  await action.send();
  const tip = async () => (await page.context().cookies()).find(({ name }) => name === 'tip')?.value;
  await expect.poll(tip, patience).toBe('400');
  await expect.poll(held).toBe('');
  expect(await action.region.getByRole('status').filter({ hasText: 'Thank you.' }).count()).toBe(1);
  await page.close();
  return faults;
}

import { en } from '@payaloud/core/languages/en';
import { expect, it } from 'vitest';
import { inChromium } from './support/inChromium';

const declined = `Declined by your bank: 23.50 dollars to Corner Cafe. You haven’t paid. ${en.sentences.announcement.declineReasonsWithChoice['insufficient-funds']}`;
const paid = 'Paid 23.50 dollars to Corner Cafe. Reference R7-K2.';

inChromium('a page with card fields in a frame of the provider, in Chromium', 'hosted-fields.tsx', (tab) => {
  const card = () => tab.page.frameLocator('iframe').getByRole('textbox', { name: 'Card number' });
  const pay = () => tab.page.getByRole('button', { name: 'Pay $23.50 to Corner Cafe' });
  const heard = () => tab.page.evaluate(() => window.hostedFields.texts());
  /** The visible message. For some seconds a live region holds the same text. */
  const status = (text: string) => tab.page.locator('[data-part="message"]').getByText(text, { exact: true });

  it('names the frame, leaves its errors to it, and says each outcome once', async () => {
    await tab.page.goto(tab.url);
    expect(await tab.page.locator('iframe').getAttribute('title')).toBe('Card details');
    await card().fill('4242');
    await pay().focus();
    await expect.poll(() => tab.page.locator('output').getAttribute('data-messages')).toBe('1');
    const alert = tab.page.frameLocator('iframe').getByRole('alert');
    expect(await alert.textContent()).toBe('Your card number is incomplete.');
    // The page must not repeat what the frame has announced.
    expect(await heard()).toEqual([]);
    expect(await tab.page.getByText('incomplete').count()).toBe(0);

    await card().fill('4242 4242 4242 4242');
    await pay().press('Enter');
    await status(declined).waitFor();
    await expect.poll(heard).toEqual([declined]);
    // A key that comes sooner silences a screen reader, so the message would be written again.
    await tab.pass(200);
    await pay().press('Enter');
    await pay().press('Enter');
    await status(paid).waitFor();
    await expect.poll(async () => (await heard()).at(-1)).toBe(paid);
    const all = await heard();
    expect(all.filter((text) => text === declined)).toHaveLength(1);
    expect(all.filter((text) => text === paid)).toHaveLength(1);
    // The id of the provider is for machines.
    expect(all.join(' ')).not.toContain('pi_1');
  });
});

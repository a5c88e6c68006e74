import { describe, expect, it } from 'vitest';
import { inChromium } from './support/inChromium';

const required = 'A tip is needed.';

inChromium('a field in React Hook Form, in Chromium', 'forms.tsx', (tab) => {
  const tip = () => tab.page.getByRole('textbox', { name: 'Tip' });
  const send = () => tab.page.getByRole('button', { name: 'Send' });
  const hasFocus = () => tip().evaluate((input) => input === document.activeElement);
  const seen = () => tab.page.evaluate(() => ({ sent: window.forms.sent, posted: window.forms.posted }));

  it('takes the focus on an error, and gives the form and the library the same decimal string', async () => {
    await tab.page.goto(tab.url);
    await send().press('Enter');
    await tab.eventually(hasFocus).toBe(true);
    await tab.eventually(() => tab.page.getByText(required).count()).toBe(1);
    await tip().fill('1,2');
    await tip().fill('2.5');
    await send().press('Enter');
    await expect.poll(seen).toEqual({ sent: ['2.50'], posted: ['', '2.50'] });
    // A live region keeps the announcement for some seconds.
    await tab.eventually(() => tab.page.getByText(required).count()).toBe(0);
    await tab.page.getByRole('button', { name: /3\.00|three dollars/ }).click();
    await send().press('Enter');
    await expect.poll(seen).toEqual({ sent: ['2.50', '3.00'], posted: ['', '2.50', '3.00'] });
  });

  describe.each([30, 60])('with the page voice at %i ms a character', (msPerCharacter) => {
    const spoken = () => tab.page.evaluate(() => window.forms.voice.spoken.join(' | '));

    it('says an error of the app once, to its end', async () => {
      await tab.page.goto(`${tab.url}?voice=${msPerCharacter}`);
      await send().focus();
      await tab.eventually(spoken).toContain('Send, button');
      await tab.page.keyboard.press('Enter');
      await tab.eventually(hasFocus).toBe(true);
      await tab.eventually(spoken).toContain(required);
      // Longer than it takes to say it again.
      await tab.pass(msPerCharacter * 80);
      expect((await spoken()).split(required)).toHaveLength(2);
    });
  });
});

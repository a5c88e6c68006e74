import { en } from '@payaloud/core/languages/en';
import { expect } from 'vitest';
import type { Tab } from '../support/inChromium';

/** The name of the button that pays in the playground. */
export const pay = en.sentences.payment.pay('$24.75', 'Corner Cafe');

interface Playground {
  readonly open: (name: 'amount' | 'announcements' | 'checkout', hash?: string) => Promise<void>;
  /** Goes to a button with Tab, waits until it acts, and presses Enter. */
  readonly press: (name: string) => Promise<void>;
}

/** Drives a playground of the site with the keyboard. */
export function playgroundIn(tab: Tab): Playground {
  const button = (name: string) => tab.page.getByRole('button', { name, exact: true }).first();
  return {
    async open(name, hash = '') {
      await tab.page.goto(`${tab.url}?${name}${hash}`);
      await tab.page.getByRole('heading', { level: 2 }).first().waitFor();
      if (name === 'checkout') await button(pay).waitFor();
    },
    async press(name) {
      await button(name).waitFor();
      await expect.poll(() => button(name).getAttribute('aria-disabled')).toBeNull();
      const isReached = () => button(name).evaluate((element) => element === document.activeElement);
      for (let tabs = 0; tabs < 100 && !(await isReached()); tabs += 1) await tab.page.keyboard.press('Tab');
      // A press within 500 ms of a button's appearing is answered, and does nothing.
      await tab.pass(600);
      await tab.page.keyboard.press('Enter');
    },
  };
}

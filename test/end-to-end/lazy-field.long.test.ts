import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { inChromium, type Tab } from './support/inChromium';

const speech = /\/microphone\/speech\.ts/;
const say = en.sentences.amountEntry;

/** The field of a page, as a payer and the app see it. */
function fieldOf(tab: Tab) {
  const input = () => tab.page.getByRole('textbox', { name: 'Tip' });
  const talk = () => tab.page.getByRole('button', { name: say.talk });
  const said = () => tab.page.evaluate(() => window.lazyField.said());
  const starts = () => tab.page.evaluate(() => window.lazyField.starts());
  const status = () => tab.page.locator('[data-payaloud="amount-field"]').getAttribute('data-status');
  const description = () =>
    talk().evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);

  async function open(query = '') {
    await tab.page.goto(`${tab.url}${query}`);
    await tab.page.waitForFunction(() => 'lazyField' in window);
    await input().waitFor();
  }

  async function typeAnAmount() {
    await input().fill('7.5');
    await input().press('Tab');
    await expect.poll(() => tab.page.locator('input[name=tip]').inputValue()).toBe('7.50');
    await expect.poll(said).toContain(say.accepted('seven dollars and fifty cents', 'Tip'));
  }

  return { input, talk, said, starts, status, description, open, typeAnAmount };
}

/**
 * The tests of a chunk that a payer needs to speak. `whenReady.dom.test.ts` of `@payaloud/browser` has each order of presses,
 * arrivals and failures.
 */
function loadsLater(tab: Tab, chunk: RegExp) {
  const { input, talk, said, starts, status, description, open, typeAnAmount } = fieldOf(tab);

  it('slow: a press is answered at once, keeps the focus, and asks for another one, which is understood', async () => {
    const network = await tab.hold(chunk);
    await open();
    await expect.poll(() => network.requests).toBe(1);
    await expect.poll(description).toBe(say.loading.loading);
    expect(await talk().getAttribute('aria-disabled')).toBe('true');
    await talk().focus();
    await tab.page.keyboard.press('Enter');
    await expect.poll(said).toEqual([say.loading.loading]);
    network.letGo();
    await expect.poll(said).toEqual([say.loading.loading, say.loading.ready]);
    await expect.poll(description).toBeUndefined();
    expect([await starts(), await status(), network.requests]).toEqual([0, 'idle', 1]);
    expect(await talk().evaluate((button) => button === document.activeElement)).toBe(true);
    await tab.page.keyboard.press('Enter');
    await expect.poll(status).toBe('confirming');
    await tab.page
      .getByRole('button', { name: say.accept({ inFigures: '12.00 dollars', inWords: 'twelve dollars' }) })
      .waitFor();
    expect(await starts()).toBe(1);
  });

  it('refused: a press is told so, every other way is open, and a later key brings it', async () => {
    const network = await tab.refuse(chunk);
    await open();
    await expect.poll(description).toBe(say.loading.failed);
    expect(await said()).toEqual([]);
    await talk().press('Enter');
    await expect.poll(said).toContain(say.loading.failed);
    await tab.page.getByRole('button', { name: say.otherWays }).press('Enter');
    expect(await tab.page.getByRole('group', { name: say.keypad }).isVisible()).toBe(true);
    await typeAnAmount();
    expect(network.requests).toBeGreaterThan(1);
    expect(await starts()).toBe(0);
    network.letGo();
    await input().press('Tab');
    await expect.poll(() => talk().getAttribute('aria-disabled')).toBeNull();
    await talk().press('Enter');
    await expect.poll(status).toBe('confirming');
  });
}

inChromium('the field of README, in Chromium', 'lazy-field.tsx', (tab) => {
  const { talk, said, description, open, typeAnAmount } = fieldOf(tab);

  it('is typed into while the code that hears is slow', async () => {
    const network = await tab.hold(speech);
    await open();
    await expect.poll(() => network.requests).toBe(1);
    await typeAnAmount();
    expect(await description()).toBe(say.loading.loading);
    network.letGo();
    await expect.poll(() => talk().getAttribute('aria-disabled')).toBeNull();
    expect(await said()).toEqual([say.accepted('seven dollars and fifty cents', 'Tip')]);
  });

  it('asks for no code that hears in a browser that cannot, and says why', async () => {
    const network = await tab.hold(speech);
    await open('?support=none');
    await tab.pass(2_500);
    // Earlier requests of the page have been seen once this one is answered.
    await tab.page.evaluate(() => fetch(location.href).then(({ ok }) => ok));
    expect(await talk().count()).toBe(0);
    expect(await tab.page.locator('[data-part="prompt"]').textContent()).toContain(
      say.problem('unsupported', factsWithoutAmounts('USD')).cause,
    );
    expect(network.requests).toBe(0);
  });

  describe('the code that hears', () => loadsLater(tab, speech));
  describe('what a payer who talks sees', () => loadsLater(tab, /\/amount-field\/SpokenStage\.tsx/));
});

inChromium('the words of a part of a language, in Chromium', 'lazy-field-part.tsx', (tab) =>
  loadsLater(tab, /\/languages\/en\/words\.ts/),
);

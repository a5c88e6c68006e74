import type { PayaloudAmountElement } from '@payaloud/elements';
import type { Page, Route } from 'playwright';
import { expect, it } from 'vitest';
import { onPlainPages, pageOf } from './openElements';

const shared = '<script type="module" src="/shared.js"></script>';
const refused = (label: string, more = '') =>
  `<payaloud-amount currency="USD" max="50" error-message="Enter $50.00 or less.">
    <label>${label} <input name="${label}" value="60" ${more}></label></payaloud-amount>`;

const pages = {
  '/refused.html': pageOf(refused('Tip') + refused('Donation'), shared),
  '/autofocus.html': pageOf(refused('Tip', 'autofocus') + refused('Donation'), shared),
  '/no-currency.html': pageOf('<payaloud-amount><label>Tip <input name="tip" required></label></payaloud-amount>'),
  '/gaps.html': pageOf(
    `<form><payaloud-amount label="Tip" currency="USD"></payaloud-amount>
    <payaloud-amount label="Donation" currency="USD"></payaloud-amount><button class="payaloud-button">Send</button></form>`,
  ),
  '/switch.html': pageOf('<payaloud-speak-to-me></payaloud-speak-to-me><p id="below">Below</p>'),
  '/sent.html': pageOf(
    `<form><payaloud-amount label="Tip" currency="USD"></payaloud-amount>
    <payaloud-amount label="Donation" currency="USD"></payaloud-amount><button>Send</button></form>`,
    `${shared}<script type="module" src="/refuse.js"></script>`,
  ),
  // As answers of a server come: in any order.
  '/refuse.js': `document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const [tip, donation] = document.querySelectorAll('payaloud-amount');
      donation.errorMessage = 'The charity is closed.';
      tip.errorMessage = 'The shop is closed.';
    });`,
  '/shared.js': `import { getDocumentAnnouncer } from '/payaloud/index.js';
    window.said = () => getDocumentAnnouncer().getSnapshot().history.map(({ message }) => message.text);`,
};

onPlainPages('a plain page with several elements', pages, (tab) => {
  it('says which fields a server has refused', async () => {
    const { page, eventually } = await tab.open('/refused.html');
    await eventually(() => said(page)).toEqual([
      'Tip: Enter fifty dollars or less.',
      'Donation: Enter fifty dollars or less.',
    ]);
  });

  it('says the errors of one submit in the order of the page, whichever was set first', async () => {
    const { page, eventually } = await tab.open('/sent.html');
    await page.locator('[data-part="root"]').nth(1).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await eventually(() => said(page)).toEqual(['Tip: The shop is closed.', 'Donation: The charity is closed.']);
  });

  it('keeps the focus of autofocus, which reads the reason there, and says the other one alone', async () => {
    const { page, eventually } = await tab.open('/autofocus.html');
    await eventually(() => said(page)).toEqual(['Donation: Enter fifty dollars or less.']);
    const described = await page.evaluate(() => {
      const { activeElement } = document;
      const ids = activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return [
        activeElement?.getAttribute('aria-invalid'),
        ...ids.map((id) => document.getElementById(id)?.textContent),
      ];
    });
    expect(described).toEqual(['true', 'Enter fifty dollars or less.']);
  });

  it('reports an element that cannot be shown once, with the code', async () => {
    const { faults, pass } = await tab.open('/no-currency.html');
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    await pass(2_000);
    expect(faults).toEqual([expect.stringMatching(/^no-currency: /)]);
  });

  it('has a gap between two fields, and before the button that sends them', async () => {
    const { page } = await tab.open('/gaps.html');
    await page.locator('[data-part="root"]').nth(1).waitFor();
    const boxes = await page
      .locator('payaloud-amount, form > button')
      .evaluateAll((elements) => elements.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(3);
    for (const index of [1, 2]) expect(boxes[index]!.top - boxes[index - 1]!.bottom).toBeGreaterThanOrEqual(24);
  });

  it('names the buttons of a field as the page says', async () => {
    const { page } = await tab.open('/gaps.html');
    await page
      .locator('payaloud-amount')
      .first()
      .evaluate((field: PayaloudAmountElement) => {
        field.sentences = { talk: 'Say the tip', otherWays: 'More ways to enter the tip' };
      });
    await page.getByRole('button', { name: 'More ways to enter the tip' }).waitFor();
    expect(await page.getByRole('button', { name: 'Say the tip' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Say the amount' }).count()).toBe(1);
  });

  it('keeps the place of the switch, so that the page does not move when it comes', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const meet = async (route: Route) => {
      await held;
      await route.continue();
    };
    const { page } = await tab.open('/switch.html', undefined, { meet });
    const top = () => page.locator('#below').evaluate((below) => below.getBoundingClientRect().top);
    await page.locator('#below').waitFor();
    // The stylesheet is not held back.
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(1);
    const before = await top();
    letGo();
    await page.getByRole('button', { name: 'Speak to me' }).waitFor();
    expect(await top()).toBe(before);
  });
});

/** The messages of the announcer that the page imports. */
const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'said') as (() => string[]) | undefined)?.());

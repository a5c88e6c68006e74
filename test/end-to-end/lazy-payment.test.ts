import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { inChromium } from './support/inChromium';

const afterPay = /\/after-pay\/afterPay\.ts/;
const { replies } = en.sentences.payment;

inChromium('the code after Pay, loaded after the page, in Chromium', 'lazy-payment.tsx', (tab) => {
  const pay = () => tab.page.getByRole('button', { name: 'Pay $23.50 to Corner Cafe' });
  const seen = () => tab.page.evaluate(() => ({ ...window.lazyPayment }));
  const said = async () => (await seen()).said;
  /** The visible text that something waits. */
  const shown = () => tab.page.locator('[data-part="waiting"]');
  const isDisabled = () => pay().getAttribute('aria-disabled');

  async function open() {
    await tab.page.goto(tab.url);
    await pay().waitFor();
  }

  /** Until the amount was heard, Pay asks for that first. */
  const heard = () => expect.poll(async () => (await seen()).hearing).toBe('heard');

  /** As late as people press. A press within half a second of the button's appearing is answered in words. */
  async function pressPay() {
    await tab.page.waitForTimeout(600);
    await pay().press('Enter');
  }

  it('comes without a touch; then Pay works, and nothing was said of it', async () => {
    await open();
    await expect.poll(async () => (await seen()).afterPay).toBe('ready');
    await expect.poll(isDisabled).toBeNull();
    expect(await said()).toEqual([expect.stringMatching(/^You’re about to pay 23\.50/)]);
    await pressPay();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect((await seen()).sent).toHaveLength(1);
  });

  it('slow: Pay says so, keeps the focus, and pays when it is pressed again', async () => {
    const network = await tab.hold(afterPay);
    await open();
    await heard();
    await expect.poll(() => network.requests).toBe(1);
    expect(await isDisabled()).toBe('true');
    expect(await pay().getAttribute('aria-description')).toBe(replies['getting-ready']);
    expect(await shown().textContent()).toBe(replies['getting-ready']);
    await pressPay();
    await expect.poll(said).toContain(replies['getting-ready']);
    network.letGo();
    await expect.poll(said).toContain(replies.ready);
    expect([await isDisabled(), (await seen()).sent]).toEqual([null, []]);
    expect(await pay().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await shown().count()).toBe(0);
    await tab.page.keyboard.press('Enter');
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect([(await seen()).sent.length, network.requests]).toEqual([1, 1]);
  });

  it('refused: the payer who pressed hears it, everything else works, and nothing is sent', async () => {
    const network = await tab.refuse(afterPay);
    await open();
    await heard();
    await pressPay();
    await expect.poll(said).toContain(replies['not-loaded']);
    expect(await shown().textContent()).toBe(replies['not-loaded']);
    await tab.page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Cancelled: 23\.50/));
    expect((await seen()).sent).toEqual([]);
    expect(network.requests).toBeGreaterThan(1);
  });

  it('refused at first: the next press loads it, says that it is ready, and the one after pays', async () => {
    const network = await tab.refuse(afterPay);
    await open();
    await heard();
    await expect.poll(async () => (await seen()).afterPay).toBe('failed');
    expect(await said()).toEqual([expect.stringMatching(/^You’re about to pay 23\.50/)]);
    network.letGo();
    await pressPay();
    await expect.poll(said).toContain(replies.ready);
    expect((await seen()).sent).toEqual([]);
    await pressPay();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect((await seen()).sent).toHaveLength(1);
  });

  it('refused at first, after a reload cut a payment off: a later try comes by itself and asks about it', async () => {
    const network = await tab.refuse(afterPay);
    await tab.page.addInitScript(() => localStorage.setItem('payaloud:payment:order-1', 'id-1'));
    await open();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Checking/));
    await expect.poll(said).toContain(replies['not-checked']);
    expect(await shown().textContent()).toBe(replies['not-checked']);
    network.letGo();
    await expect.poll(said, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/^Paid/));
    const { sent, asked } = await seen();
    expect([sent, asked]).toEqual([[], ['id-1']]);
    expect((await said()).filter((text) => text === replies['not-checked'])).toHaveLength(1);
  });

  describe('the frame of the bank', () => {
    const answer = () => tab.page.getByRole('button', { name: en.sentences.payment.actionButton['3-d-secure'] });
    const frame = () => tab.page.locator('dialog:modal');

    async function payUntilAsked() {
      await tab.page.goto(`${tab.url}?bank=/bank`);
      await pay().waitFor();
      await heard();
      await expect.poll(async () => (await seen()).afterPay).toBe('ready');
      await pressPay();
      await answer().waitFor();
    }

    /** Holds or refuses the frame's code. */
    async function disturb(how: 'hold' | 'refuse') {
      const network = { requests: 0, letGo: () => {} };
      const gate = new Promise<void>((resolve) => (network.letGo = resolve));
      await tab.page.route(/\/payment\/BankFrame\.tsx/, async (route) => {
        network.requests += 1;
        if (how === 'refuse') return route.abort('internetdisconnected');
        await gate;
        return route.continue();
      });
      return network;
    }

    it('slow: its press keeps the focus, and opens it when it comes', async () => {
      const network = await disturb('hold');
      await payUntilAsked();
      await answer().press('Enter');
      expect(await answer().evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await frame().count()).toBe(0);
      network.letGo();
      await frame().waitFor();
      expect([(await seen()).left, (await seen()).sent.length]).toEqual([[], 1]);
    });

    it.each(['hold', 'refuse'] as const)(
      'does not come (%s): the press leaves for the page of the bank',
      async (how) => {
        await disturb(how);
        await payUntilAsked();
        await answer().press('Enter');
        await expect
          .poll(async () => (await seen()).left, { timeout: 10_000 })
          .toEqual([new URL('/bank', tab.url).href]);
        expect([await frame().count(), (await seen()).sent.length]).toEqual([0, 1]);
      },
    );
  });
});

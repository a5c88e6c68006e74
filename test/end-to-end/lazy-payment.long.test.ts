import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { inChromium } from './support/inChromium';

const sending = /\/payment\/handlers\.ts/;
const { loading } = en.sentences.payment;

inChromium('the code that sends a payment, loaded after the page, in Chromium', 'lazy-payment.tsx', (tab) => {
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
    await tab.pass(600);
    await pay().press('Enter');
  }

  it('comes without a touch; then Pay works, and nothing was said of it', async () => {
    await open();
    await expect.poll(async () => (await seen()).readiness).toBe('ready');
    await expect.poll(isDisabled).toBeNull();
    expect(await said()).toEqual([expect.stringMatching(/^You’re about to pay 23\.50/)]);
    await pressPay();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect((await seen()).sent).toHaveLength(1);
  });

  it('slow: Pay says so, keeps the focus, and pays when it is pressed again', async () => {
    const network = await tab.hold(sending);
    await open();
    await heard();
    await expect.poll(() => network.requests).toBe(1);
    expect(await isDisabled()).toBe('true');
    expect(await pay().getAttribute('aria-description')).toBe(loading.loading);
    expect(await shown().textContent()).toBe(loading.loading);
    await pressPay();
    await expect.poll(said).toContain(loading.loading);
    network.letGo();
    await expect.poll(said).toContain(loading.ready);
    expect([await isDisabled(), (await seen()).sent]).toEqual([null, []]);
    expect(await pay().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await shown().count()).toBe(0);
    await tab.page.keyboard.press('Enter');
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect([(await seen()).sent.length, network.requests]).toEqual([1, 1]);
  });

  it('refused: the payer who pressed hears it, nothing is sent, and the press after it has come pays', async () => {
    const network = await tab.refuse(sending);
    await open();
    await heard();
    await expect.poll(async () => (await seen()).readiness).toBe('failed');
    expect(await said()).toEqual([expect.stringMatching(/^You’re about to pay 23\.50/)]);
    await pressPay();
    await expect.poll(said).toContain(loading.failed);
    expect(await shown().textContent()).toBe(loading.failed);
    expect(network.requests).toBeGreaterThan(1);
    network.letGo();
    await pressPay();
    await expect.poll(said).toContain(loading.ready);
    expect((await seen()).sent).toEqual([]);
    await pressPay();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Paid 23\.50/));
    expect((await seen()).sent).toHaveLength(1);
  });

  it('refused at first, after a reload cut a payment off: a later try comes by itself and asks about it', async () => {
    const network = await tab.refuse(sending);
    await tab.page.addInitScript(() => localStorage.setItem('payaloud:payment:order-1', 'id-1'));
    await open();
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Checking/));
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Don’t pay again/));
    network.letGo();
    await expect.poll(said, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/^Paid/));
    const { sent, asked } = await seen();
    expect([sent, asked]).toEqual([[], ['id-1']]);
  });

  describe('the frame of the bank, which comes with that code', () => {
    const frameCode = /\/payment\/ActionPanel\.tsx/;
    const answer = () => tab.page.getByRole('button', { name: en.sentences.payment.actionButton['3-d-secure'] });
    const frame = () => tab.page.locator('dialog:modal');

    async function openWithQuestion() {
      await tab.page.goto(`${tab.url}?bank=/bank`);
      await pay().waitFor();
      await heard();
    }

    async function payAndAnswer() {
      await pressPay();
      await answer().waitFor();
      await answer().press('Enter');
      await frame().waitFor();
      expect([(await seen()).left, (await seen()).sent.length]).toEqual([[], 1]);
    }

    it('slow: Pay waits for it; then the bank’s question opens at the first press', async () => {
      const network = await tab.hold(frameCode);
      await openWithQuestion();
      await pressPay();
      await expect.poll(said).toContain(loading.loading);
      expect((await seen()).sent).toEqual([]);
      network.letGo();
      await expect.poll(said).toContain(loading.ready);
      await payAndAnswer();
    });

    it('refused: nothing is sent before it is there', async () => {
      const network = await tab.refuse(frameCode);
      await openWithQuestion();
      await pressPay();
      await expect.poll(said).toContain(loading.failed);
      expect((await seen()).sent).toEqual([]);
      network.letGo();
      await pressPay();
      await expect.poll(said).toContain(loading.ready);
      await payAndAnswer();
    });
  });
});

import { describe, expect, it } from 'vitest';
import { inChromium } from './support/inChromium';
import { en } from '@payaloud/core/languages/en';

const challengeCode = /\/effects\/identity\/challengeCode\.ts/;
const drawing = /\/effects\/identity\/drawingCode\.ts/;
const enrollmentCode = /\/effects\/enrollment\/enrollmentCode\.ts/;
const say = en.sentences.identity;
const drawButton = say.paying(say.methods.drawing, '$23.50', 'Blue Bottle');
const passkeyButton = say.methods.passkey;
const consentButton = say.consent.give;

inChromium('an identity whose code comes after the page, by keyboard in Chromium', 'lazy-identity.tsx', (tab) => {
  async function open(query = '') {
    await tab.page.goto(`${tab.url}${query}`);
    await tab.page.locator('section').waitFor();
  }

  const status = () => tab.page.locator('section').getAttribute('data-status');
  const heard = () => tab.page.evaluate(() => [...window.lazyIdentity.heard()]);
  /** The visible text that something waits. */
  const shown = () => tab.page.locator('[data-part="waiting"]').allTextContents();
  const focused = () => tab.page.evaluate(() => document.activeElement?.textContent);
  const described = (name: string) =>
    tab.page.getByRole('button', { name }).evaluate((button) => {
      const ids = button.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    });
  const press = async (name: string) => {
    await tab.page.getByRole('button', { name }).focus();
    await tab.page.keyboard.press('Enter');
  };
  const enterCode = async () => {
    await tab.page.getByRole('textbox', { name: say.codeLabel }).focus();
    await tab.page.keyboard.type('492816');
    await tab.page.keyboard.press('Enter');
  };

  describe('the code that reads challenges and signs', () => {
    it('slow: the buttons say that the payment is on its way, and a press is answered when it comes', async () => {
      const network = await tab.hold(challengeCode);
      await open();
      expect(await described(passkeyButton)).toBe(say.askLater);
      await press(passkeyButton);
      await expect.poll(heard).toEqual([say.preparing]);
      expect(await focused()).toBe(passkeyButton);
      network.letGo();
      await expect.poll(status).toBe('retry');
      await expect.poll(heard).toEqual([say.preparing, say.changed('23.50 dollars', 'Blue Bottle')]);
      expect([await described(passkeyButton), await focused()]).toEqual(['', passkeyButton]);
      await tab.page.keyboard.press('Enter');
      await expect.poll(status).toBe('confirmed');
      expect(await tab.page.evaluate(() => window.lazyIdentity.sent())).toEqual(['passkey']);
      expect(network.requests).toBe(1);
    });

    it('refused: each press is told that nothing was paid; once it comes, the payer confirms', async () => {
      const network = await tab.refuse(challengeCode);
      await open();
      for (const times of [1, 2]) {
        await press(passkeyButton);
        await expect
          .poll(async () => (await heard()).filter((text) => text === say.retry('passkey', 'not-loaded', [])).length)
          .toBe(times);
      }
      expect(await status()).toBe('retry');
      expect(await tab.page.evaluate(() => window.lazyIdentity.sent())).toEqual([]);
      expect(network.requests).toBeGreaterThan(1);
      network.letGo();
      await press(passkeyButton);
      await expect.poll(heard).toContain(say.changed('23.50 dollars', 'Blue Bottle'));
      await tab.page.getByRole('button', { name: drawButton }).waitFor();
      await enterCode();
      await expect.poll(status).toBe('confirmed');
    });
  });

  describe('the code that takes and compares drawings', () => {
    it('is there soon without a press, and its button then says nothing more', async () => {
      const loaded = tab.page.waitForResponse(drawing);
      await open();
      await loaded;
      await expect.poll(() => described(drawButton)).toBe('');
      await press(drawButton);
      await tab.page.locator('dialog:modal').waitFor();
      expect(await heard()).toEqual([]);
    });

    it('slow: the button says so and keeps the focus; its press is answered, and opens the surface once it has come', async () => {
      const network = await tab.hold(drawing);
      await open();
      await tab.page.getByRole('button', { name: drawButton }).waitFor();
      expect(await described(drawButton)).toBe(say.loading.loading);
      await press(drawButton);
      await expect.poll(heard).toEqual([say.loading.loading]);
      expect(await shown()).toEqual([say.loading.loading]);
      const button = tab.page.getByRole('button', { name: drawButton });
      // "Unavailable" would be spoken in addition to the answer.
      expect(await button.getAttribute('aria-disabled')).toBeNull();
      expect(await focused()).toBe(say.methods.drawing);
      network.letGo();
      await expect.poll(heard).toEqual([say.loading.loading, say.loading.ready]);
      expect([await described(drawButton), await shown()]).toEqual(['', []]);
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('dialog:modal').waitFor();
      expect(await focused()).toBe(say.stopDrawing);
      await tab.page.keyboard.press('Escape');
      await expect.poll(status).toBe('idle');
      expect([await focused(), network.requests]).toEqual([say.methods.drawing, 1]);
    });

    it('refused: the press is told so, every other way stays open, and the press after it has come opens the surface', async () => {
      const network = await tab.refuse(drawing);
      await open();
      await expect.poll(() => described(drawButton)).toBe(say.loading.failed);
      await press(drawButton);
      await expect.poll(heard).toContain(say.loading.failed);
      expect([await shown(), await focused()]).toEqual([[say.loading.failed], say.methods.drawing]);
      expect(await tab.page.getByRole('button', { name: passkeyButton }).getAttribute('aria-disabled')).toBeNull();
      network.letGo();
      await tab.page.keyboard.press('Enter');
      await expect.poll(heard).toContain(say.loading.ready);
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('dialog:modal').waitFor();
    });
  });

  describe('the code that sets up a drawing', () => {
    it('slow: the consent waits for it, and opens the surface once it has come', async () => {
      const network = await tab.hold(enrollmentCode);
      await open('?mode=enroll');
      // The question that the button answers, which Tab leads past, and what the button waits for.
      expect(await described(consentButton)).toBe(`${say.enrollment.advice} ${say.consent.ask} ${say.loading.loading}`);
      await press(consentButton);
      await expect.poll(heard).toEqual([say.loading.loading]);
      expect([await shown(), await focused()]).toEqual([[say.loading.loading], consentButton]);
      network.letGo();
      await expect.poll(heard).toContain(say.loading.ready);
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('dialog:modal').waitFor();
      expect(await status()).toBe('collecting');
    });

    it('refused: the press is told so; once it has come, the surface opens', async () => {
      await tab.refuse(enrollmentCode);
      await open('?mode=enroll');
      await press(consentButton);
      await expect.poll(heard).toContain(say.loading.failed);
      expect(await focused()).toBe(consentButton);
      // Nothing is claimed of a device that was not asked.
      expect(await tab.page.locator('[data-part="protection"]').count()).toBe(0);
      await tab.page.unroute(enrollmentCode);
      await tab.page.keyboard.press('Enter');
      await expect.poll(heard).toContain(say.loading.ready);
      await tab.page.keyboard.press('Enter');
      await tab.page.locator('dialog:modal').waitFor();
    });
  });
});

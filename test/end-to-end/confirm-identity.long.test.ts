import { existsSync } from 'node:fs';
import { en } from '@payaloud/core/languages/en';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { addPasskey, openPhone, type Phone } from './support/identityBrowser';
import { brace, hasDrawings, owner, setUpDrawing } from './support/setUpDrawing';

const canRun = hasDrawings && existsSync(chromiumPath);
if (!existsSync(chromiumPath)) console.log('SKIPPED drawings in Chromium: needs chromium');

const others = ['s02', 's03', 's04', 's05', 's06'];
const say = en.sentences.identity;
const outcome = say.confirmed('drawing', '23.50 dollars', 'Blue Bottle');

let site: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  if (canRun) site = await servePage('confirm-identity.tsx');
}, 120_000);
afterAll(async () => {
  await site?.close();
});

describe.skipIf(!canRun)(
  'ConfirmIdentity and EnrollIdentity in Chromium, with recorded strokes as real touches',
  () => {
    let phone: Phone;

    describe('for a payer who drew the sign five times', () => {
      /** All that the page stored outside of the vault, such as failed tries, right after the drawing was set up. */
      let stored: Record<string, string>;
      beforeAll(async () => {
        phone = await openPhone(site.url);
        await setUpDrawing(phone, 5);
        stored = await phone.page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));
      });
      afterAll(() => phone?.close());
      beforeEach(async () => {
        await phone.page.evaluate((entries) => {
          localStorage.clear();
          Object.assign(localStorage, entries);
        }, stored);
        await phone.open();
        await phone.page.getByRole('button', { name: say.methods.drawing }).waitFor();
      });

      /** A recording is accepted once: the same one again is a copy. */
      async function confirmBy(repetition: number) {
        await phone.tap(say.methods.drawing);
        await phone.draw(brace(owner, repetition));
        await expect.poll(phone.status).toBe('confirmed');
      }

      it('confirms another drawing, and again after a reload', async () => {
        expect(await phone.heard()).toEqual([]);
        await confirmBy(7);
        expect(await phone.sent()).toEqual([['drawing', 1]]);
        await expect.poll(phone.heard).toEqual([outcome]);
        await phone.open();
        await confirmBy(8);
      });

      it('refuses the same sign drawn by five others, locks only the drawing, and accepts a code', async () => {
        for (const [index, other] of others.entries()) {
          await phone.tap(say.methods.drawing);
          await phone.draw(brace(other, 1));
          await expect.poll(phone.status).toBe(index < 4 ? 'retry' : 'blocked');
        }
        expect(await phone.sent()).toEqual([]);
        expect(await phone.page.getByRole('button', { name: say.methods.drawing }).getAttribute('aria-disabled')).toBe(
          'true',
        );
        await phone.open();
        await expect.poll(phone.status).toBe('blocked');
        await phone.page.getByRole('textbox', { name: say.codeLabel }).fill('492 816');
        await phone.tap(say.codeSend);
        await expect.poll(phone.status).toBe('confirmed');
        expect(await phone.sent()).toEqual([['code', 5]]);
      });

      // Five wrong drawings would lock it.
      it('does not count six touches that the system cancels, and still confirms', async () => {
        const cancelled = say.retry('drawing', 'cancelled', []);
        const timesHeard = async (words: string) => (await phone.heard()).filter((text) => text === words).length;
        for (let i = 0; i < 6; i += 1) {
          await phone.tap(say.methods.drawing);
          await phone.draw(brace(owner, 6), { ends: 'cancel', pace: 4 });
          await expect.poll(phone.status).toBe('retry');
          // The next press would overtake words that wait, and words that no screen reader can have noticed are written again.
          await expect.poll(() => timesHeard(cancelled)).toBe(i + 1);
          await phone.page.waitForTimeout(500);
        }
        await confirmBy(9);
        expect(await phone.sent()).toEqual([['drawing', 1]]);
        await expect.poll(async () => (await phone.heard()).at(-1), { timeout: 20_000 }).toBe(outcome);
        expect(await timesHeard(cancelled)).toBe(6);
        expect(await timesHeard(outcome)).toBe(1);
      });

      it('opens the drawing dialog only on request, and Escape restores the focus', async () => {
        const surface = phone.page.locator('[data-part="surface"]');
        const touchAction = () => surface.evaluate((element) => getComputedStyle(element).touchAction);
        const focused = () => phone.page.evaluate(() => document.activeElement?.textContent);
        expect(await touchAction()).toBe('auto');
        await phone.page.keyboard.press('Tab');
        await phone.page.keyboard.press('Enter');
        await phone.page.locator('dialog:modal').waitFor();
        expect(await touchAction()).toBe('none');
        expect(await focused()).toBe(say.stopDrawing);
        const box = await surface.boundingBox();
        expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
        expect(await phone.page.getByRole('dialog', { name: say.drawNow }).count()).toBe(1);
        await phone.page.keyboard.press('Escape');
        await expect.poll(phone.status).toBe('idle');
        expect(await focused()).toBe(say.methods.drawing);
        expect(await touchAction()).toBe('auto');
      });

      it('draws a trace only if the payer asks, and clears it on lift', async () => {
        await phone.tap(say.methods.drawing);
        expect(await phone.page.locator('canvas').count()).toBe(0);
        await phone.tap(say.showTrace);
        await phone.page.locator('canvas').waitFor();
        const hasInk = () =>
          phone.page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
            const { width, height } = canvas;
            return (
              canvas
                .getContext('2d')
                ?.getImageData(0, 0, width, height)
                .data.some((value) => value > 0) ?? false
            );
          });
        const drawing = phone.draw(brace(owner, 10));
        await expect.poll(hasInk, { interval: 30 }).toBe(true);
        await drawing;
        await expect.poll(phone.status).toBe('confirmed');
        expect(await hasInk()).toBe(false);
      });

      it('deletes the drawing with one press', async () => {
        await phone.open('?mode=enroll');
        await phone.tap(say.consent.revoke);
        await expect.poll(phone.status).toBe('deleted');
        await phone.open();
        await expect.poll(() => phone.page.getByRole('button').count()).toBe(2);
      });
    });

    describe('for a payer without a drawing', () => {
      afterEach(() => phone?.close());

      it('lets a payer without WebAuthn confirm with a pasted code', async () => {
        phone = await openPhone(site.url);
        await phone.page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
        await phone.open();
        await expect.poll(() => phone.page.getByRole('button', { name: say.methods.passkey }).count()).toBe(0);
        await phone.page.evaluate(() => navigator.clipboard.writeText('492 816'));
        await phone.page.getByRole('textbox', { name: say.codeLabel }).tap();
        await phone.page.keyboard.press('Control+V');
        await phone.page.keyboard.press('Enter');
        await expect.poll(phone.status).toBe('confirmed');
      });

      it('confirms with a passkey or a code by keyboard', async () => {
        phone = await openPhone(site.url);
        await phone.open();
        await addPasskey(phone);
        await phone.page.keyboard.press('Tab');
        await phone.page.keyboard.press('Enter');
        await expect.poll(phone.status).toBe('confirmed');
        await phone.open();
        await phone.page.keyboard.press('Tab');
        await phone.page.keyboard.press('Tab');
        await phone.page.keyboard.type('111 111');
        await phone.page.keyboard.press('Enter');
        await expect.poll(phone.status).toBe('retry');
        await phone.page.keyboard.press('Control+A');
        await phone.page.keyboard.type('492 816');
        await phone.page.keyboard.press('Enter');
        await expect.poll(phone.status).toBe('confirmed');
        expect(await phone.sent()).toEqual([['code', 0]]);
      });

      it('undoes the last stroke with a tap right after it', async () => {
        phone = await openPhone(site.url);
        await phone.open('?mode=enroll');
        await phone.tap(say.consent.give);
        const message = phone.page.locator('[data-part="drawing-message"]');
        await phone.draw(brace(owner, 1));
        await phone.tap(say.enrollment.undo);
        await expect.poll(() => message.textContent()).toBe(say.enrollment.draw(1, 5));
      });
    });
  },
);

import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { createDrawnSign } from '../../screen-reader/effort/drawnSign';
import { serveExample, type ServedExample } from '../support/serveExample';
import { sharedChromium } from '../support/sharedChromium';

const { checkout, identity, payeeWarning } = en.sentences;
/** In ms. A press within half a second of a button's appearing is answered, and does nothing. */
const deliberateMs = 600;

let site: ServedExample;

beforeAll(async () => {
  site = await serveExample();
});

afterAll(() => site?.close());

it('offers a drawing after a code, asks for it at the next transfer, and asks for a code again once it is deleted', async () => {
  const context = await (await sharedChromium()).newContext({ locale: 'en-US', hasTouch: true });
  const page = await context.newPage();
  const sign = createDrawnSign(page, await context.newCDPSession(page));
  try {
    await page.goto(`${site.url}order.html?buy=transfer`);
    await goToIdentity(page, 'anna-li');
    expect(await page.getByRole('button', { name: identity.methods.drawing }).count()).toBe(0);
    const message = page.locator('.text-message');
    await sendCode(page);
    await goToReceipt(page);
    expect(await message.count()).toBe(0);
    await page.locator('details.offer > summary').click();
    await sign.enroll();
    expect(await keys(page)).toBe(1);

    await page.getByRole('button', { name: words.again }).press('Enter');
    await goToIdentity(page, 'sam-okafor');
    await press(page, identity.methods.drawing);
    await sign.draw();
    await goToReceipt(page);
    await page.locator('details.offer > summary').click();
    await page.getByRole('button', { name: identity.consent.revoke }).click();
    await expect.poll(() => keys(page)).toBe(0);

    await page.getByRole('button', { name: words.again }).press('Enter');
    await goToIdentity(page, 'sam-okafor');
    await page.getByRole('textbox', { name: new RegExp(identity.codeLabel) }).waitFor();
    expect(await page.getByRole('button', { name: identity.methods.drawing }).count()).toBe(0);
  } finally {
    await context.close();
  }
});

async function goToIdentity(page: Page, to: string) {
  await page.getByRole('combobox', { name: words.page.to }).selectOption(to);
  const amount = page.getByRole('textbox', { name: words.page.amount });
  await amount.fill('25');
  await amount.press('Enter');
  if (to === 'anna-li') await press(page, payeeWarning.go);
  await page.locator('.payaloud-checkout[data-status="identity"]').waitFor();
}

/** Sends the digits of the text message that the page shows. */
async function sendCode(page: Page) {
  const message = page.locator('.text-message');
  await message.waitFor();
  const code = (await message.innerText()).replace(/\D/g, '');
  const field = page.getByRole('textbox', { name: new RegExp(identity.codeLabel) });
  await field.fill(code);
  await field.press('Enter');
}

async function goToReceipt(page: Page) {
  await press(page, /^Pay \$25\.00/);
  await page.getByRole('heading', { name: checkout.receipt.heading }).waitFor();
}

async function press(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name });
  await expect.poll(() => button.getAttribute('aria-disabled')).toBeNull();
  await page.waitForTimeout(deliberateMs);
  await button.press('Enter');
}

/** How many keys the shop keeps for this payer. */
const keys = (page: Page) =>
  page.evaluate(async () => {
    const { devices } = (await (await fetch('/pay/devices')).json()) as { devices: readonly unknown[] };
    return devices.length;
  });

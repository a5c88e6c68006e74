import { en } from '@payaloud/core/languages/en';
import { expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { createDrawnSign } from '../../screen-reader/effort/drawnSign';
import { serveOrderPages, type OrderPage } from '../support/orderPage';

const { identity, payeeWarning } = en.sentences;
const codeField = new RegExp(identity.codeLabel);

const openOrder = serveOrderPages();

it('offers a drawing after a code, asks for it at the next transfer, and asks for a code again once it is deleted', async () => {
  const order = await openOrder('buy=transfer', { hasTouch: true });
  const { page } = order;
  const sign = createDrawnSign(page, await page.context().newCDPSession(page));
  await goToIdentity(order, 'anna-li');
  expect(await order.button(identity.methods.drawing).count()).toBe(0);
  const message = page.locator('.text-message');
  await message.waitFor();
  await order.enter(codeField, (await message.innerText()).replace(/\D/g, ''));
  await goToReceipt(order);
  expect(await message.count()).toBe(0);
  await page.locator('details.offer > summary').click();
  await sign.enroll();
  expect(await keysAtShop(order)).toBe(1);

  await order.button(words.again).press('Enter');
  await goToIdentity(order, 'sam-okafor');
  await order.press(identity.methods.drawing);
  await sign.draw();
  await goToReceipt(order);
  await page.locator('details.offer > summary').click();
  await order.button(identity.consent.revoke).click();
  await expect.poll(() => keysAtShop(order)).toBe(0);

  await order.button(words.again).press('Enter');
  await goToIdentity(order, 'sam-okafor');
  await order.field(codeField).waitFor();
  expect(await order.button(identity.methods.drawing).count()).toBe(0);
});

async function goToIdentity(order: OrderPage, to: string) {
  await order.page.getByRole('combobox', { name: words.page.to }).selectOption(to);
  await order.enter(words.page.amount, '25');
  if (to === 'anna-li') {
    // The button before it has the same name.
    await order.untilStep('warning');
    await order.press(payeeWarning.go);
  }
  await order.untilStep('identity');
}

async function goToReceipt(order: OrderPage) {
  await order.press(/^Pay \$25\.00/);
  await order.untilReceipt();
}

/** How many keys the shop keeps for this payer. */
const keysAtShop = ({ page }: OrderPage) =>
  page.evaluate(async () => {
    const { devices } = (await (await fetch('/pay/devices')).json()) as { devices: readonly unknown[] };
    return devices.length;
  });

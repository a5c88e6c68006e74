import { en } from '@payaloud/core/languages/en';
import type { Route } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { en as words } from '../../../examples/checkout/src/words/en';
import { listenTo, openOrderPage, type OrderPage } from '../support/orderPage';
import { serveExample, type ServedExample } from '../support/serveExample';

const { identity, payeeWarning } = en.sentences;

let site: ServedExample;
let url: string;
let order: OrderPage;

beforeAll(async () => {
  site = await serveExample(undefined, 'localhost');
  // Passkeys belong to a name, never to an address.
  ({ url } = site);
});

afterEach(() => order?.close());

afterAll(() => site?.close());

/** Gives the page's device an authenticator. */
async function addAuthenticator(isUserVerified: boolean) {
  const session = await order.page.context().newCDPSession(order.page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return {
    verifyUser: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true }),
  };
}

async function goToIdentity(to: string) {
  await order.page.getByRole('combobox', { name: words.page.to }).selectOption(to);
  await order.enter(words.page.amount, '25');
  if (to === 'anna-li') {
    // The button before it has the same name.
    await order.untilStep('warning');
    await order.press(payeeWarning.go);
  }
  await order.untilStep('identity');
}

async function payByCode() {
  await goToIdentity('anna-li');
  const code = await order.phoneCode();
  expect(await order.button(identity.methods.passkey).count()).toBe(0);
  await order.enter(new RegExp(identity.codeLabel), code);
  await pay();
}

async function pay() {
  await order.press(/^Pay \$25\.00/);
  await order.untilReceipt();
}

it('offers a passkey after a code, and takes it at the next transfer, also after a reload', async () => {
  order = await openOrderPage(url, 'buy=transfer');
  await addAuthenticator(true);
  await payByCode();
  const { hear, count } = await listenTo(order);
  // The shop keeps it, and its answer is lost.
  const loseAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await order.page.route('**/pay/passkeys', loseAnswer, { times: 1 });
  await order.press(words.passkeyOffer);
  await hear(new RegExp(`^${words.passkeyKept}`));
  expect(await order.isFocused(order.button(words.passkeyOffer))).toBe(true);
  // The same button again makes no second one.
  await order.page.keyboard.press('Enter');
  await expect.poll(() => count(new RegExp(`^${words.passkeyKept}`))).toBe(2);

  await order.button(words.again).press('Enter');
  await goToIdentity('sam-okafor');
  await order.press(identity.methods.passkey);
  await pay();
  expect(await order.ledger()).toMatchObject({ charges: 1 });

  await order.page.reload();
  // The order of before is looked up first.
  await order.untilReceipt();
  await order.press(words.again);
  await goToIdentity('sam-okafor');
  await order.press(identity.methods.passkey);
  await pay();
  expect(await order.ledger()).toMatchObject({ charges: 1 });
});

it('says that a passkey was not saved if the payer was not verified, and saves it at the next press', async () => {
  order = await openOrderPage(url, 'buy=transfer');
  const { verifyUser } = await addAuthenticator(false);
  await payByCode();
  const { hear } = await listenTo(order);
  await order.press(words.passkeyOffer);
  await hear(new RegExp(`^${words.passkeyNotKept}`));
  await verifyUser();
  await order.page.keyboard.press('Enter');
  await hear(new RegExp(`^${words.passkeyKept}`));
});

it('offers none on a device that has no passkeys', async () => {
  order = await openOrderPage(url, 'buy=transfer');
  expect(await order.page.title()).toBe(`${words.page.transfer} · ${words.title}`);
  await payByCode();
  await order.page.locator('details.offer').waitFor();
  expect(await order.button(words.passkeyOffer).count()).toBe(0);
});

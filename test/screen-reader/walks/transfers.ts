import { people } from '../../../examples/checkout/server/shop/catalogue';
import { pay, payeeRoutes } from '../effort/checkoutRoutes';
import { createDrawnSign, enrollHere, returnToDraw, type DrawnSign } from '../effort/drawnSign';
import { openOrder, typeCode } from '../support/payCheckout';
import { confirmByCode, correctCode, parts, passWarning, pasteCode, pressPay, typeAmount } from './exampleSteps';
import { expectEnd, paid, type End } from './expectEnd';
import type { SpokenWalk } from './spokenWalk';
import type { ListedWalk } from './walkList';

/** Money to a person, who is chosen by arrow keys. */
function transfer(
  name: string,
  { payee, amount, ...end }: Omit<End, 'to'> & { readonly payee: string; readonly amount: number },
  go: ListedWalk['go'],
): ListedWalk {
  const place = people.findIndex((person) => person.name === payee);
  return {
    name,
    buy: 'transfer',
    end: expectEnd({ ...end, to: { payee, amount } }),
    async go(walk, at) {
      if (place > 0) await choose(walk, place);
      await go(walk, at);
    },
  };
}

async function choose(walk: SpokenWalk, place: number): Promise<void> {
  await walk.tabTo('select.payaloud-select');
  for (let at = 0; at < place; at += 1) await walk.press('Down');
}

const known = 'Sam Okafor';
const stranger = 'Anna Li';

/** Its payer has set up a drawing after an earlier transfer. */
function drawing(name: string): ListedWalk {
  // One hand draws all of them, each a little differently.
  let sign: DrawnSign;
  return {
    ...transfer(name, { ...paid, payee: known, amount: 2_500 }, async (walk) => {
      await typeAmount(walk, '2', '5');
      await walk.tabTo('[data-part="drawing"]');
      await walk.press('Return');
      await walk.act('draws the sign', sign.draw);
      await walk.tabTo(parts.pay);
      await pressPay(walk);
    }),
    async prepare({ desk, page, url }) {
      sign = createDrawnSign(page, await page.context().newCDPSession(page));
      const walk = await openOrder(desk, url, { buy: 'transfer' });
      await payeeRoutes.new(walk);
      await typeCode(walk, (words) => desk.waitFor(words));
      await pay(walk);
      await enrollHere(desk, sign);
      await returnToDraw(desk, url);
    },
  };
}

export const transfers: readonly ListedWalk[] = [
  transfer('06-new-payee', { ...paid, payee: stranger, amount: 2_500 }, async (walk, { desk }) => {
    await typeAmount(walk, '2', '5');
    await passWarning(walk);
    await confirmByCode(walk, desk);
    await pressPay(walk);
  }),
  transfer(
    '07-stopped-at-warning',
    { outcomes: [], paid: 'no', whatNext: 'nothing, or go back to the warning', payee: stranger, amount: 2_500 },
    async (walk) => {
      await typeAmount(walk, '2', '5');
      await walk.tabTo(parts.stop);
      await walk.press('Return');
      await walk.until('section[data-status="stopped"]');
    },
  ),
  transfer('08-known-payee', { ...paid, payee: known, amount: 2_500 }, async (walk, { desk }) => {
    await typeAmount(walk, '2', '5');
    await pasteCode(walk, desk);
    await pressPay(walk);
  }),
  transfer('09-unusual-amount', { ...paid, payee: known, amount: 40_000 }, async (walk, { desk }) => {
    await typeAmount(walk, '4', '0', '0');
    await passWarning(walk);
    await pasteCode(walk, desk);
    await pressPay(walk);
  }),
  transfer('10-wrong-code', { ...paid, payee: known, amount: 2_500 }, async (walk, { desk }) => {
    await typeAmount(walk, '2', '5');
    await walk.tabTo(parts.code);
    await walk.press('1', '1', '1', '1', '1', '1');
    await walk.press('Return');
    await correctCode(walk, desk);
    await pressPay(walk);
  }),
  transfer('11-name-like-an-amount', { ...paid, payee: 'Anna 5 dollars', amount: 1_500 }, async (walk) => {
    await typeAmount(walk, '1', '5');
    await passWarning(walk);
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  }),
  drawing('33-drawing'),
];

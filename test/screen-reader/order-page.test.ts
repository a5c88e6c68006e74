import { en } from '@payaloud/core/languages/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { startDesk, type Desk } from './support/desk';
import { checkoutStart } from './support/payCheckout';
import { startWalk } from './support/walk';
import { withoutContext } from './support/withoutContext';
import { withoutIds } from './support/withoutIds';

const { payeeWarning } = en.sentences;

describe('Checkout on the example’s own server, through Orca', () => {
  let site: ServedExample;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveExample();
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  /** Walks from the page's first control, once the shop has answered. */
  async function walkFrom(query: string, field: string) {
    const walk = await startWalk(desk, `${site.url}order.html?${query}`, checkoutStart);
    await desk.page.getByRole('textbox', { name: field }).waitFor();
    return walk;
  }

  it('takes a tip, and pays', async () => {
    const { press, reach, untilFocusMode, transcript } = await walkFrom('buy=cafe', 'Tip');
    await press('Tab', /^Tip/, /no tip\./);
    await untilFocusMode();
    await press('3 period 5 0', '3', '.', '5', '0');
    await press('Return', /^You’re about to pay 28\.25 dollars/);
    await reach(/^Pay \$28\.25 to Corner Cafe/);
    await press('Return', /^Paid 28\.25 dollars to Corner Cafe/);
    await expect(withoutContext(withoutIds(transcript()))).toMatchFileSnapshot('transcripts/order-page-tip.txt');
  });

  it('warns before money goes to a new person', async () => {
    const { press, reach, untilFocusMode, transcript } = await walkFrom('buy=transfer', 'Amount');
    await press('Tab', /^To/);
    await press('Tab', /^Amount/);
    await untilFocusMode();
    await press('1 5', '1', '5');
    await press('Return', /^New payee: Anna Li\./);
    await press('Tab', new RegExp(`^${payeeWarning.stop}`));
    await reach(new RegExp(`^${payeeWarning.go}`));
    await press('Return', /^You’re about to pay 15\.00 dollars to Anna Li/);
    await reach(/^Pay \$15\.00 to Anna Li/);
    await press('Return', /^Paid 15\.00 dollars to Anna Li/);
    await expect(withoutContext(withoutIds(transcript()))).toMatchFileSnapshot('transcripts/order-page-transfer.txt');
  });
});

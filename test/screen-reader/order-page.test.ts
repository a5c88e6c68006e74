import { en } from '@payaloud/core/languages/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { startDesk, transcriptPath, type Desk } from './support/desk';
import { openOrder, payCheckout, typeCode, typeTransfer, voicesOf } from './support/payCheckout';
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

  it('takes a tip, and pays, and the page voice says nothing', async () => {
    const walk = await openOrder(desk, site.url);
    await payCheckout(walk, (message) => desk.waitFor(message));
    expect(voicesOf(desk, /./)).not.toContain('page');
    await expect(withoutContext(withoutIds(walk.transcript()))).toMatchFileSnapshot(transcriptPath('order-page-tip'));
  });

  it('warns before money goes to a new person, and asks who pays', async () => {
    const walk = await openOrder(desk, site.url, { buy: 'transfer' });
    const { press, reach, transcript } = walk;
    await typeTransfer(walk, '2 5');
    await press('Return', /^New payee: Anna Li\./);
    await press('Tab', new RegExp(`^${payeeWarning.stop}`));
    await reach(new RegExp(`^${payeeWarning.go}`));
    await press('Return');
    await typeCode(walk, (message) => desk.waitFor(message));
    await reach(/^Pay \$25\.00 to Anna Li/);
    await press('Return', /^Paid 25\.00 dollars to Anna Li/);
    await expect(withoutContext(withoutIds(transcript()))).toMatchFileSnapshot(transcriptPath('order-page-transfer'));
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { startDesk, type Desk } from './support/desk';
import { checkoutMessages, checkoutStart, payCheckout, voicesOf } from './support/payCheckout';
import { startWalk } from './support/walk';

describe('the example checkout through Orca', () => {
  let site: ServedExample;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterEach(() => desk?.stop());

  afterAll(() => site?.close());

  it('is paid by keyboard, and the page voice says nothing', async () => {
    desk = await startDesk();
    const walk = await startWalk(desk, site.url, checkoutStart);
    await payCheckout(walk, (message) => desk.waitFor(message));
    expect(voicesOf(desk, /./)).not.toContain('page');
    await expect(withoutIds(walk.transcript())).toMatchFileSnapshot('transcripts/checkout.txt');
  });

  it('says each message once with Orca’s defaults, which read the page at load and echo keys', async () => {
    desk = await startDesk({ settings: 'defaults' });
    const walk = await startWalk(desk, site.url, checkoutStart);
    await payCheckout(walk, (message) => desk.waitFor(message));
    expect(checkoutMessages.map((message) => voicesOf(desk, message))).toEqual(
      checkoutMessages.map(() => ['screen reader']),
    );
    expect(desk.texts()).toEqual(expect.arrayContaining(['tab', 'return']));
  });

  it('says each message in one voice alone, once the page speaks too', async () => {
    desk = await startDesk({ msPerCharacter: 1 });
    const walk = await startWalk(desk, site.url, checkoutStart);
    await walk.press('Return', /^Turn the page voice off/);
    await walk.press('Tab', /^Stop speaking/);
    await walk.press('Tab', /^Only I can hear/);
    await walk.press('Return', /^Stop speaking/);
    await payCheckout(walk, async (message) => (await desk.recorder.waitFor(message, 20_000)).text);
    expect(checkoutMessages.map((message) => voicesOf(desk, message))).toEqual(checkoutMessages.map(() => ['page']));
  });
});

/** Codes and references differ from order to order. */
function withoutIds(transcript: string): string {
  return transcript
    .replace(/\d( \d){5}/g, '# # # # # #')
    .replace(/^ {2}\d\n( {2}\d\n){5}/gm, '  (six digits)\n')
    .replace(/Reference \S+/, 'Reference #');
}

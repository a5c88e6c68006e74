import { webSpeechTwinScript } from '@payaloud/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { startDesk, type Desk } from '../support/desk';
import { checkoutStart } from '../support/payCheckout';
import { startWalk, walkHere } from '../support/walk';
import { writesTables, writeTable } from '../support/writeTable';
import { withoutIds } from '../support/withoutIds';
import { standings } from './budget';
import { pay, tipRoutes, wayRoutes } from './checkoutRoutes';
import { createDrawnSign, type DrawnSign } from './drawnSign';
import { costlyTexts, effortOf, type Effort } from './effortOf';
import { expectEqual } from './expectEqual';
import { rowsOf } from './ledger';

/** Each walk takes up to 15 s on a busy machine. */
const walksTimeout = 300_000;

describe('the effort of the example checkout, through Orca', () => {
  let site: ServedExample;
  let desk: Desk;
  let sign: DrawnSign;

  beforeAll(async () => {
    site = await serveExample();
    desk = await startDesk();
    const { page } = desk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
    await page.addInitScript({ content: webSpeechTwinScript({ profile: 'chromeDesktop' }) });
    sign = createDrawnSign(page, await page.context().newCDPSession(page));
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  const transcripts = new Map<string, string>();

  /** Walks from the first control to "Paid", with each way to tip. */
  async function measure(way: keyof typeof wayRoutes) {
    const ledger = new Map<string, Effort>();
    for (const tip of tipRoutes) {
      const walk = way === 'drawing' ? await returnToTip() : await startWalk(desk, site.url, checkoutStart);
      await tip.go(walk, { desk, ...sign });
      await wayRoutes[way].go(walk, { desk, ...sign });
      await pay(walk);
      const name = `${tip.name} · ${way}`;
      transcripts.set(name, walk.transcript());
      ledger.set(name, effortOf(walk.transcript()));
    }
    return ledger;
  }

  /** Writes what a typed and a spoken tip may cost, and where their words go. */
  async function writeBudget(ledger: ReadonlyMap<string, Effort>) {
    const [typed, said] = ['typed · code, typed', 'said · code, typed'].map((name) => ledger.get(name));
    if (typed && said) await writeTable('effort', 'budget', standings({ typed, said }));
    for (const way of ['typed', 'said']) {
      const texts = costlyTexts(transcripts.get(`${way} · code, typed`) ?? '');
      const rows = texts.map(({ after, text, words }) => ({ after: withoutIds(after), text: withoutIds(text), words }));
      await writeTable('effort', `words-${way}`, rows);
    }
  }

  /** Opens a new order on the device that has the payer's drawing, for a payer who usually draws. */
  async function returnToTip() {
    await desk.page.evaluate(() => {
      sessionStorage.clear();
      localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: 'drawing' }));
    });
    desk.clear();
    await desk.show(site.url);
    return walkHere(desk, checkoutStart);
  }

  it(
    'takes about as many steps with a typed tip, a percentage and a spoken one',
    async () => {
      const ledger = await measure('code, typed');
      if (writesTables) {
        await writeTable('effort', 'checkout-code', rowsOf(ledger));
        await writeBudget(ledger);
      }
      expectEqual(ledger, 'steps');
      expectEqual(ledger, 'words', ['typed · code, typed', 'a percentage · code, typed']);
      const { steps, tabs, words } = ledger.get('typed · code, typed') ?? {};
      expect(steps).toBeLessThanOrEqual(18);
      expect(tabs).toBeLessThanOrEqual(6);
      expect(words).toBeLessThanOrEqual(115);
    },
    walksTimeout,
  );

  it.runIf(writesTables)(
    'takes about as many steps with a pasted code and a drawing',
    async () => {
      const pasted = await measure('code, pasted');
      // The page that says "Paid" offers to set up a drawing.
      await desk.page.locator('details.offer > summary').click();
      await sign.enroll();
      const ledger = new Map([...pasted, ...(await measure('drawing'))]);
      await writeTable('effort', 'checkout', rowsOf(ledger));
      expectEqual(ledger, 'steps');
    },
    walksTimeout,
  );
});

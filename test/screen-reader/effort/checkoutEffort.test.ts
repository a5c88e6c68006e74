import { webSpeechTwinScript } from '@payaloud/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { startDesk, type Desk } from '../support/desk';
import { openOrder } from '../support/payCheckout';
import type { Walk } from '../support/walk';
import { writesTables, writeTable } from '../support/writeTable';
import { withoutIds } from '../support/withoutIds';
import { overBudget, standings } from './budget';
import { pay, payeeRoutes, tipRoutes, wayRoutes } from './checkoutRoutes';
import { createDrawnSign, enrollHere, returnToDraw, type DrawnSign } from './drawnSign';
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

  /** Writes what a typed and a spoken tip may cost, and where their words go. */
  async function writeBudget(efforts: Parameters<typeof standings>[0], transcripts: ReadonlyMap<string, string>) {
    await writeTable('effort', 'budget', standings(efforts));
    for (const way of ['typed', 'said']) {
      const texts = costlyTexts(transcripts.get(way) ?? '');
      const rows = texts.map(({ after, text, words }) => ({ after: withoutIds(after), text: withoutIds(text), words }));
      await writeTable('effort', `words-${way}`, rows);
    }
  }

  it(
    'takes about as many steps with a typed tip, a percentage and a spoken one, all within their budgets',
    async () => {
      const ledger = new Map<string, Effort>();
      const transcripts = new Map<string, string>();
      for (const { name, go } of tipRoutes) {
        const walk = await openOrder(desk, site.url);
        await go(walk, { desk, ...sign });
        await pay(walk);
        transcripts.set(name, walk.transcript());
        ledger.set(name, effortOf(walk.transcript()));
      }
      const [typed, said] = [ledger.get('typed'), ledger.get('said')];
      if (!typed || !said) throw new Error('A way was not measured.');
      if (writesTables) {
        await writeTable('effort', 'checkout-tip', rowsOf(ledger));
        await writeBudget({ typed, said }, transcripts);
      }
      expectEqual(ledger, 'steps', ['typed', 'a percentage']);
      // A percentage takes 7 steps and a spoken tip 9: one press opens the microphone, and one accepts what was heard.
      expectEqual(ledger, 'steps', ['typed', 'said']);
      expectEqual(ledger, 'words', ['typed', 'a percentage']);
      expect(overBudget({ typed, said })).toEqual([]);
    },
    walksTimeout,
  );

  it.runIf(writesTables)(
    'pays a person in about as many steps with a pasted code as with a drawing',
    async () => {
      const ledger = new Map<string, Effort>();
      const measure = async (payee: keyof typeof payeeRoutes, way: keyof typeof wayRoutes, walk: Walk) => {
        await payeeRoutes[payee](walk);
        await wayRoutes[way].go(walk, { desk, ...sign });
        await pay(walk);
        ledger.set(payee === 'new' ? `${way} · a new payee` : way, effortOf(walk.transcript()));
      };
      await measure('new', 'code, typed', await openOrder(desk, site.url, { buy: 'transfer' }));
      await measure('known', 'code, typed', await openOrder(desk, site.url, { buy: 'transfer' }));
      await measure('known', 'code, pasted', await openOrder(desk, site.url, { buy: 'transfer' }));
      await enrollHere(desk, sign);
      await measure('known', 'drawing', await returnToDraw(desk, site.url));
      await writeTable('effort', 'checkout-transfer', rowsOf(ledger));
      expectEqual(ledger, 'steps', ['code, pasted', 'drawing']);
    },
    walksTimeout,
  );
});

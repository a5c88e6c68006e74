import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { createEffort, type Effort } from './support/effort';
import { addPasskey, openPhone, readBraces, type Phone, type Sensor } from './support/identityBrowser';

const recorded = readBraces();
const canRun = recorded !== null && existsSync(chromiumPath);
if (!canRun) console.log('SKIPPED: the effort of confirming, needs chromium and PAYALOUD_DATA/gestures.');
const brace = recorded ?? (() => []);

const owner = 's01';
const routes = ['drawing', 'passkey', 'code'] as const;
type Route = (typeof routes)[number];
const outcome = 'Confirmed: 23.50 dollars to Blue Bottle.';
const controls = { drawing: 'drawing', passkey: 'passkey', code: 'code-input' };

describe.skipIf(!canRun)('the effort of confirming who pays, in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let phone: Phone;
  let sensor: Sensor;

  /** A payer with a drawing set up and a passkey at hand. */
  beforeAll(async () => {
    site = await servePage('swipe-identity.tsx');
    phone = await openPhone(site.url);
    await phone.open('?mode=enroll');
    await phone.tap('Keep my drawing on this device');
    for (const repetition of [1, 2, 3]) await phone.draw(brace(owner, repetition), { played: 'at-once' });
    await phone.tap('Finish');
    await phone.page.locator('section[data-status="enrolled"]').waitFor();
    sensor = await addPasskey(phone);
    await sensor.lift();
    await phone.page.evaluate(() => navigator.clipboard.writeText('492 816'));
  }, 120_000);
  afterAll(async () => {
    await phone?.browser.close();
    await site?.close();
  });

  async function visit() {
    await phone.open();
    await phone.page.getByRole('button', { name: 'Draw my figure to pay' }).waitFor();
    return createEffort(phone);
  }

  /** By the payer whose habit it is. */
  async function measure(route: Route): Promise<Effort> {
    await phone.page.evaluate(
      (usual) => localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual })),
      route,
    );
    const effort = await visit();
    const key = (name: string) => () => phone.page.keyboard.press(name);
    await effort.tabTo(controls[route]);
    const acts = {
      async drawing() {
        await effort.press(key('Enter'));
        await phone.page.locator('dialog:modal').waitFor();
        await effort.stroke(brace(owner, 8), (one) => phone.draw(one, { played: 'at-once' }));
      },
      async passkey() {
        // The virtual authenticator takes only a finger that is there already.
        await effort.press(sensor.touch);
        await effort.press(key('Enter'));
      },
      async code() {
        await effort.press(key('Control+V'));
        await effort.press(key('Enter'));
      },
    };
    await acts[route]();
    return effort.outcome(outcome);
  }

  it('reaches every way by Tab on the first visit', async () => {
    const effort = await visit();
    for (const route of routes) await effort.tabTo(controls[route]);
  });

  it('takes at most 1.2 times the stops, presses, words and seconds of the best way, for the payer whose habit it is', async () => {
    const efforts = new Map<Route, Effort>();
    for (const route of routes) {
      efforts.set(route, await measure(route));
      // Each thing once, whatever opens and closes.
      const heard = await phone.heard();
      expect(new Set(heard).size, heard.join(' | ')).toBe(heard.length);
    }
    console.table(Object.fromEntries(efforts));
    for (const count of ['stops', 'presses', 'words', 'seconds'] as const) {
      const best = Math.min(...[...efforts.values()].map((effort) => effort[count]));
      for (const [route, effort] of efforts) {
        expect(effort[count], `${count} of ${route}`).toBeLessThanOrEqual(best * 1.2);
      }
    }
  });
});

import { existsSync } from 'node:fs';
import { en } from '@payaloud/core/languages/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { servePage } from './servePage';
import { createEffort, type Effort } from './support/effort';
import { addPasskey, openPhone, type Phone, type Sensor } from './support/identityBrowser';
import { brace, hasDrawings, owner, setUpDrawing } from './support/setUpDrawing';

const canRun = hasDrawings && existsSync(chromiumPath);
if (!existsSync(chromiumPath)) console.log('SKIPPED the effort of drawings in Chromium: needs chromium');
const say = en.sentences.identity;
const routes = ['drawing', 'passkey', 'code'] as const;
type Route = (typeof routes)[number];
const controls = { drawing: 'drawing', passkey: 'passkey', code: 'code-input' };

describe.skipIf(!canRun)('the effort of confirming an identity in Chromium', () => {
  let site: Awaited<ReturnType<typeof servePage>>;
  let phone: Phone;
  let sensor: Sensor;

  /** A payer with a drawing set up and a passkey at hand. */
  beforeAll(async () => {
    site = await servePage('confirm-identity.tsx');
    phone = await openPhone(site.url);
    await setUpDrawing(phone, 3);
    sensor = await addPasskey(phone);
    await sensor.lift();
    await phone.page.evaluate(() => navigator.clipboard.writeText('492 816'));
  }, 120_000);
  afterAll(async () => {
    await phone?.close();
    await site?.close();
  });

  async function visit() {
    await phone.open();
    // The page has read that the device holds a drawing, and which way is usual.
    await phone.page.locator('[data-part="drawing"]').waitFor();
    // The first control, which is the usual way, names the payment once it has loaded.
    await phone.page.locator(`[aria-label$="${say.paying('', '$23.50', 'Blue Bottle')}"]`).waitFor();
    return createEffort(phone);
  }

  /** Measures the route for a payer who usually takes it. */
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
        await effort.stroke(brace(owner, 8), (one) => phone.draw(one));
      },
      async passkey() {
        // The virtual authenticator accepts only a finger that is already there.
        await effort.press(sensor.touch);
        await effort.press(key('Enter'));
      },
      async code() {
        await effort.press(key('Control+V'));
        await effort.press(key('Enter'));
      },
    };
    await acts[route]();
    return effort.outcome(say.confirmed(route, '23.50 dollars', 'Blue Bottle'));
  }

  it('reaches every route by Tab on the first visit', async () => {
    const effort = await visit();
    for (const route of routes) await effort.tabTo(controls[route]);
  });

  it('takes at most 1.2 times the stops, presses, words and seconds of the best route', async () => {
    const efforts = new Map<Route, Effort>();
    for (const route of routes) {
      efforts.set(route, await measure(route));
      // Every announcement is heard once, whatever opens and closes.
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

import { en } from '@payaloud/core/languages/en';
import { createTouchPlayer } from '@payaloud/testing/node';
import type { CDPSession } from 'playwright';
import { zigzag } from '../../../packages/browser/test/simulateIdentity';
import { addPasskey, type Sensor } from '../../end-to-end/support/identityBrowser';
import type { Desk } from '../support/desk';
import { walkHere, type Walk } from '../support/walk';

const say = en.sentences.identity;
const rightCode = '492816'.split('');
const confirmed = /Not paid yet/;
/** In CSS px of the window, well away from the dialog's buttons. */
const at = { x: 300, y: 350 };

/** Starts at the first control, for a payer who usually takes this way. */
type StartIdentity = (usual: 'drawing' | 'passkey' | 'code') => Promise<Walk>;

export interface IdentityPayer {
  readonly start: StartIdentity;
  /** Draws the payer's sign, once the dialog is open. */
  readonly draw: () => Promise<void>;
  readonly sensor: Sensor;
}

/** A payer who has set up a drawing and a passkey on this device, and has a code in the clipboard. */
export async function createIdentityPayer(desk: Desk, url: string): Promise<IdentityPayer> {
  const { page } = desk;
  const local = url.replace('127.0.0.1', 'localhost');
  const session = await page.context().newCDPSession(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(local).origin });
  await enroll(page, local, session);
  const sensor = await addPasskey({ page, session });
  await sensor.lift();
  await page.evaluate((code) => navigator.clipboard.writeText(code), rightCode.join(''));

  return {
    sensor,
    draw: () => drawSign(page, session, 0.15),
    async start(usual) {
      await page.evaluate(
        (way) => localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: way })),
        usual,
      );
      desk.clear();
      await desk.show(`${local}?scene=identity`);
      // The page has read that the device holds a drawing, and the first control names the payment.
      await page.locator('[data-part="drawing"]').waitFor();
      await page.locator(`[aria-label$="${say.paying('', '$28.25', 'Corner Cafe')}"]`).waitFor();
      return walkHere(desk);
    },
  };
}

async function enroll(page: Desk['page'], local: string, session: CDPSession) {
  await page.goto(`${local}?scene=enrollment`);
  await page.locator('[data-part="ways"] > span[hidden]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.consent.give }).click();
  for (const bend of [0, 0.1, 0.2]) await drawSign(page, session, bend);
  await page.getByRole('button', { name: say.enrollment.finish }).click();
  await page.locator('section[data-status="enrolled"]').waitFor();
}

async function drawSign(page: Desk['page'], session: CDPSession, bend: number) {
  await page.locator('dialog:modal').waitFor();
  await createTouchPlayer(session).draw(zigzag(bend), { at, played: 'at-once' });
}

export interface IdentityRoute {
  readonly name: string;
  readonly go: (payer: IdentityPayer) => Promise<Walk>;
}

export const identityRoutes: readonly IdentityRoute[] = [
  {
    name: 'drawing',
    async go({ start, draw }) {
      const walk = await start('drawing');
      await walk.press('Tab', /^Draw my sign/);
      await walk.press('Return', /dialog/);
      await walk.act('draws', draw, confirmed);
      return walk;
    },
  },
  {
    name: 'passkey',
    async go({ start, sensor }) {
      const walk = await start('passkey');
      await walk.press('Tab', /passkey/i);
      // The virtual authenticator accepts only a finger that is already there.
      await walk.act('touches the sensor', sensor.touch);
      await walk.press('Return', confirmed);
      await sensor.lift();
      return walk;
    },
  },
  {
    name: 'code, pasted',
    async go({ start }) {
      const walk = await start('code');
      await walk.press('Tab', /^Code to pay/, 'Focus mode');
      await walk.press('ctrl+v');
      await walk.press('Return', confirmed);
      return walk;
    },
  },
  {
    name: 'code, typed',
    async go({ start }) {
      const walk = await start('code');
      await walk.press('Tab', /^Code to pay/, 'Focus mode');
      await walk.press(rightCode.join(' '), ...rightCode);
      await walk.press('Return', confirmed);
      return walk;
    },
  },
];

import { en } from '@payaloud/core/languages/en';
import { addPasskey, type Sensor } from '../../end-to-end/support/identityBrowser';
import type { Desk } from '../support/desk';
import { walkHere, type Walk } from '../support/walk';
import { createDrawnSign, type DrawnSign } from './drawnSign';

const say = en.sentences.identity;
const rightCode = '492816'.split('');
const confirmed = /Not paid yet/;

export interface IdentityPayer extends Pick<DrawnSign, 'draw'> {
  /** Starts at the first control, for a payer who usually takes this way. */
  readonly start: (usual: 'drawing' | 'passkey' | 'code' | 'voice') => Promise<Walk>;
  readonly sensor: Sensor;
  /** The digits that the voice check asks for, with spaces. */
  readonly promptedDigits: () => Promise<string>;
  /** Says them into the microphone, once it is open. */
  readonly sayDigits: () => Promise<void>;
}

/** A payer who has set up a drawing, a passkey and a voice on this device, and has a code in the clipboard. */
export async function createIdentityPayer(desk: Desk, url: string): Promise<IdentityPayer> {
  const { page } = desk;
  const local = url.replace('127.0.0.1', 'localhost');
  const session = await page.context().newCDPSession(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(local).origin });
  const { draw, enroll } = createDrawnSign(page, session);
  await page.goto(`${local}?scene=enrollment`);
  await enroll();
  const sensor = await addPasskey({ page, session });
  await sensor.lift();
  await page.evaluate((code) => navigator.clipboard.writeText(code), rightCode.join(''));

  return {
    sensor,
    draw,
    async start(usual) {
      await page.evaluate(
        (way) => localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: way })),
        usual,
      );
      desk.clear();
      await desk.show(`${local}?scene=identity`);
      // The page has read that the device holds a drawing, and the first control names the payment.
      await page.locator('[data-part="drawing"]').waitFor();
      await page
        .locator(`[aria-label$="${say.paying('', '$28.25', 'Corner Cafe')}"], [data-part="voice-talk"]`)
        .waitFor();
      return walkHere(desk);
    },
    promptedDigits: async () =>
      (await page.locator('[data-part="voice-talk"]').innerText()).match(/\d(?=,|$)/g)?.join(' ') ?? '',
    async sayDigits() {
      await page.waitForFunction(() => window.payerVoice.isMicrophoneOpen());
      await page.evaluate(() => window.payerVoice.sayDigits());
    },
  };
}

interface IdentityRoute {
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
  {
    name: 'voice',
    async go({ start, promptedDigits, sayDigits }) {
      const walk = await start('voice');
      await walk.reach(/say \d/);
      const digits = await promptedDigits();
      await walk.press('Return', 'pressed');
      await walk.act(`says “${digits}”`, sayDigits, confirmed);
      return walk;
    },
  },
];

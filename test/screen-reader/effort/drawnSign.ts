import { en } from '@payaloud/core/languages/en';
import { createTouchPlayer } from '@payaloud/testing/node';
import type { CDPSession, Page } from 'playwright';
import { orderAddress } from '../../end-to-end/support/orderAddress';
import type { Desk } from '../support/desk';
import { amountFieldOf, checkoutStart } from '../support/payCheckout';
import { walkHere, type Walk } from '../support/walk';
import { zigzag } from '../../../packages/browser/test/simulateIdentity';

const say = en.sentences.identity;
/** In CSS px of the window, well away from the dialog's buttons. */
const at = { x: 300, y: 350 };

export interface DrawnSign {
  /** Sets up a drawing on the page that offers it. Not by keyboard, because it is not counted. */
  readonly enroll: () => Promise<void>;
  /** Draws the sign once the dialog is open, each time a little differently: a repeated drawing is refused. */
  readonly draw: () => Promise<void>;
}

/** A payer's sign, drawn by real touches. */
export function createDrawnSign(page: Page, session: CDPSession): DrawnSign {
  let drawn = 0;
  async function draw() {
    await page.locator('dialog:modal').waitFor();
    await createTouchPlayer(session).draw(zigzag(bends[drawn % bends.length] ?? 0), { at });
    drawn += 1;
  }
  return {
    draw,
    async enroll() {
      const section = page.locator('section', { has: page.getByRole('button', { name: say.consent.give }) });
      await section.locator('[data-part="ways"] > span[hidden]').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: say.consent.give }).click();
      for (let repetition = 0; repetition < 3; repetition += 1) await draw();
      await page.getByRole('button', { name: say.enrollment.finish }).click();
      await page.locator('section[data-status="enrolled"]').waitFor();
    },
  };
}

/** Sets up the sign on the example's page that says "Paid". */
export async function enrollHere({ page }: Desk, sign: DrawnSign): Promise<void> {
  await page.locator('details.offer > summary').click();
  await sign.enroll();
}

/** Opens another transfer on the device that has the payer's drawing, for a payer who usually draws. */
export async function returnToDraw(desk: Desk, url: string): Promise<Walk> {
  await desk.page.evaluate(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
    localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: 'drawing' }));
  });
  desk.clear();
  await desk.show(orderAddress(url, { buy: 'transfer' }));
  await amountFieldOf(desk);
  return walkHere(desk, checkoutStart);
}

const bends = [0, 0.1, 0.2, 0.15, 0.05, 0.12, 0.07, 0.17];

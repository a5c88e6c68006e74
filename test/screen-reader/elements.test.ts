import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../end-to-end/elements/openElements';
import { serveElements, type ElementsSite } from '../end-to-end/support/serveElements';
import { startDesk, type Desk } from './support/desk';

/** A page without React and without a build, as somebody writes it by hand. */
const pages = {
  '/tip.html': pageOf(
    '<form method="post" action="/post"><payaloud-amount label="Tip" name="tip" currency="USD" max="500"></payaloud-amount><button>Send</button></form>',
  ),
};

describe('a plain page with elements, through Orca', () => {
  let site: ElementsSite;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveElements(pages);
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it('takes an amount, refuses one above the limit, and posts', async () => {
    await desk.show(`${site.url}/tip.html`);
    await desk.page.locator('[data-part="talk"]').waitFor();
    await desk.pressInPage('Tab');
    await desk.waitFor(/^Tip entry/);
    await desk.waitFor('Focus mode');
    await desk.pressInPage('6', '0', '0', 'Return');
    await desk.waitFor('Enter five hundred dollars or less.');
    await desk.pressInPage('ctrl+a', '5');
    // Enter submits a form that has one field, and the page goes away.
    desk.press('Return');
    await desk.waitFor(/^Posted/);
    expect(site.posted).toEqual(['tip=5.00']);
  });
});

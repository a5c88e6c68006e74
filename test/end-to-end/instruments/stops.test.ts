import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { sharedChromium } from '../support/sharedChromium';
import { phone } from './exampleCheckout';
import { createSwitchPayer } from './oneSwitch';
import { faultsOf } from './stops';
import { createSwipeReader, swipesBetween } from './swipeReader';
import { touchPage, type TouchedPage } from './touch';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the stops of a phone’s screen reader: needs chromium');

describe.skipIf(!hasChromium)('the stops of a phone’s screen reader', () => {
  let page: Page;
  let touched: TouchedPage;

  beforeAll(async () => {
    page = await (await sharedChromium()).newPage(phone);
    await page.clock.install();
    touched = await touchPage(page, await page.context().newCDPSession(page));
  });

  afterAll(() => page?.close());

  async function stopsIn(html: string) {
    await page.setContent(`<!doctype html><title>Stops</title>${html}`);
    return touched.stops();
  }

  it('are each leaf text, control, heading and named image, in order, frames included', async () => {
    const stops = await stopsIn(`<h1>Checkout</h1><img alt="" src="x"><img alt="Visa" src="x">
      <ul><li>Flat <b>white</b></li></ul><p aria-hidden="true">Hidden</p><details><summary>More</summary>Closed</details>
      <h2><a href="#a">Help</a></h2><label>Tip <input></label><button><span>Pay</span> $5</button>
      <iframe title="Bank" srcdoc="<button>Yes</button>"></iframe>`);
    expect(stops.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Checkout',
      'image Visa',
      'text Flat',
      'text white',
      'control More',
      'control Help',
      'text Tip',
      'control Tip',
      'control Pay $5',
      'control Yes',
    ]);
    expect(faultsOf(stops)).toEqual([]);
  });

  it('have faults where nothing is said, or the same again', async () => {
    const stops = await stopsIn(`<p>Total $5</p><p>Total: $5</p><button></button><img src="x"><div tabindex="0"></div>
      <button>Pay $5</button><span>Pay $5</span>`);
    expect(faultsOf(stops).map(({ fault, stop }) => `${fault} ${stop.role} ${stop.text}`)).toEqual([
      'doubled StaticText Total: $5',
      'empty button ',
      'empty image ',
      'empty generic ',
      'doubled StaticText Pay $5',
    ]);
  });

  it('are counted from place to place, and the reader follows the focus', async () => {
    await stopsIn(`<h1>Shop</h1><p>Text</p><a href="#a">Help</a><p>Text</p><h2>Tip</h2><input aria-label="Tip">
      <p>Text</p><button onclick="document.querySelector('#paid').focus()">Pay</button><h2 id="paid" tabindex="-1">Paid</h2>
      <button>Again</button>`);
    const write = (text: string) => page.keyboard.type(text);
    const reader = createSwipeReader(touched, write);
    await reader.reach({ role: 'textbox', name: /^Tip$/ });
    await reader.type('5');
    await reader.reach({ role: 'button', name: /^Pay$/ });
    await reader.activate();
    await reader.reach({ role: 'button', name: /^Again$/ });
    // From the heading that took the focus, "Again" is the next stop.
    expect(reader.effort()).toEqual({
      stops: 6 + 2 + 1,
      headings: 3 + 2 + 1,
      controls: 2 + 1 + 1,
      activations: 2,
      typed: 1,
    });
    expect(await page.locator('input').inputValue()).toBe('5');
    await expect(reader.reach({ role: 'button', name: /^Refund$/ })).rejects.toThrow('No swipe leads to button');
  });

  it('are scanned as controls alone for one switch, round and round', async () => {
    await stopsIn('<p>Text</p><a href="#a">Help</a><input aria-label="Tip"><button>Pay</button>');
    const payer = createSwitchPayer(touched, (text) => page.keyboard.type(text));
    await payer.reach({ role: 'textbox', name: /^Tip$/ });
    await payer.type('350');
    await payer.reach({ role: 'link', name: /^Help$/ });
    await payer.activate();
    expect(payer.effort()).toEqual({ activations: 1 + 3 + 1, scanned: 2 + 2 });
  });
});

it('takes headings only if they shorten the way, and goes back if a control lies behind', () => {
  const stop = (kind: 'text' | 'heading' | 'control') => ({ kind, role: '', text: 'x', node: null, isLabel: false });
  const stops = [stop('heading'), stop('text'), stop('text'), stop('heading'), stop('control'), stop('control')];
  expect(swipesBetween(stops, -1, 4)).toEqual({ stops: 5, headings: 3, controls: 1 });
  expect(swipesBetween(stops, 4, 5)).toEqual({ stops: 1, headings: 1, controls: 1 });
  expect(swipesBetween(stops, 5, 4)).toEqual({ stops: 1, headings: 1, controls: 1 });
});

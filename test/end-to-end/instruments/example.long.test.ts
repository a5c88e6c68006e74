import { existsSync } from 'node:fs';
import { toDecimalString } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { writesTables, writeTable } from '../../screen-reader/support/writeTable';
import { brailleEfforts, brailleRows } from './brailleLedger';
import { createBrailleReader } from './brailleReader';
import { exampleIn, openExample, phone, type ExampleInWords, type ExampleWay } from './exampleCheckout';
import { brailleTables, hasLiblouis, warnWithoutLiblouis } from './liblouis';
import { createSwitchPayer } from './oneSwitch';
import { followRoute } from './route';
import { faultsOf } from './stops';
import { createSwipeReader } from './swipeReader';
import { touchPage } from './touch';

warnWithoutLiblouis('the example checkout in braille');

const english = exampleIn('en');

/** Pays by swipes, and counts what one switch would have cost on the same way. */
async function payByTouch(way: ExampleWay) {
  const checkout = await openExample(way, phone);
  const { page } = checkout;
  try {
    const touched = await touchPage(page, await page.context().newCDPSession(page));
    const swipes = createSwipeReader(touched, (text) => page.keyboard.type(text));
    const oneSwitch = createSwitchPayer({ ...touched, tap: async () => {} }, async () => {});
    await followRoute(way.route, checkout, {
      async reach(control) {
        await oneSwitch.reach(control);
        await swipes.reach(control);
      },
      async activate() {
        await oneSwitch.activate();
        await swipes.activate();
      },
      async type(text) {
        await oneSwitch.type(text);
        await swipes.type(text);
      },
    });
    return { swipes, switched: oneSwitch.effort(), faults: faultsOf([...swipes.passed(), ...(await touched.stops())]) };
  } finally {
    await checkout.close();
  }
}

async function payInBraille(way: ExampleWay, locale: string) {
  const checkout = await openExample(way, { locale });
  try {
    const reader = createBrailleReader(checkout, await checkout.page.context().newCDPSession(checkout.page));
    await followRoute(way.route, checkout, reader);
    const lines = await reader.lines();
    return lines.map(({ kind, text }) => ({ kind, text: withSameIds(text) }));
  } finally {
    await checkout.close();
  }
}

/** The words that the payer looks for in the lines. */
function soughtOn({ total, payee, paid, route }: ExampleWay) {
  const { name } = route.at(-1)?.control ?? {};
  return {
    pay: name ?? /$^/,
    outcome: new RegExp(`^${paid.slice(0, paid.search(/\d/)).trim().replace(/\s+/g, '\\s+')}`),
    amount: new RegExp(toDecimalString(total).replace('.', '[.,]')),
    payee: new RegExp(payee),
  };
}

describe.skipIf(!existsSync(chromiumPath))('the example checkout', () => {
  it('takes a percentage and a payment in 24 swipes, or 23 with headings, and one switch in 3 presses', async () => {
    const { swipes, switched, faults } = await payByTouch(english.ways['a percentage']);
    const { stops, headings, controls, activations, typed } = swipes.effort();
    const why = JSON.stringify(swipes.searches());
    expect(stops, why).toBeLessThanOrEqual(24 + 2);
    expect(headings, why).toBeLessThanOrEqual(23 + 2);
    expect(controls, why).toBeLessThanOrEqual(9 + 1);
    expect([activations, typed]).toEqual([3, 0]);
    expect(switched.activations).toBeLessThanOrEqual(3);
    expect(faults).toEqual([]);
  });

  it.skipIf(!hasLiblouis)(
    'shows amount and payee in braille on Pay, and the outcome with its amount first',
    async () => {
      const { typed } = english.ways;
      const lines = await payInBraille(typed, english.locale);
      const efforts = brailleEfforts(lines, soughtOn(typed), brailleTables.en[0]);
      expect(efforts.map((effort) => Object.values(effort))).toEqual([
        [14, 2, 0, 2],
        [20, 1, 0, 1],
        [40, 0, 0, 0],
      ]);
    },
  );
});

/** `npm run measure -- effort` writes what every way costs. */
describe.runIf(writesTables)('the example checkout, in tables', () => {
  it('by touch and by one switch', async () => {
    const totals = [];
    for (const [way, taken] of Object.entries(english.ways)) {
      const { swipes, switched } = await payByTouch(taken);
      const { stops, headings, controls, activations, typed } = swipes.effort();
      totals.push({
        way,
        'swipes by stops': stops,
        'by headings': headings,
        'by controls': controls,
        'double taps': activations,
        'typed characters': typed,
        'one switch': switched.activations,
        'controls scanned': switched.scanned,
      });
      const rows = swipes.searches().map(({ text, ...search }) => ({ 'swipes to': text, ...search }));
      await writeTable('checkout', `swipes-${way.replace(/^a /, '')}`, rows);
    }
    await writeTable('checkout', 'touch', totals);
  });

  it.skipIf(!hasLiblouis)('in braille', async () => {
    const pans = [];
    for (const tag of ['en', 'fr', 'zh-Hans'] as const) {
      const { locale, ways }: ExampleInWords = exampleIn(tag);
      for (const name of ['typed', 'a transfer'] as const) {
        const lines = await payInBraille(ways[name], locale);
        for (const table of brailleTables[tag])
          for (const effort of brailleEfforts(lines, soughtOn(ways[name]), table))
            pans.push({ language: tag, way: name, table, ...effort });
        if (name === 'typed') await writeTable('checkout', `braille-${tag}`, brailleRows(lines, brailleTables[tag][0]));
      }
    }
    await writeTable('checkout', 'pans', pans);
  });
});

/** Codes and references differ from order to order. */
function withSameIds(text: string): string {
  return text.replace(/\d( \d){5}/, '1 2 3 4 5 6').replace(/\b[A-Z\d]{6}\b/, 'ACDE34');
}

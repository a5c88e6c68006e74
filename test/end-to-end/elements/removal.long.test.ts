import { en } from '@payaloud/core/languages/en';
import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { onPlainPages, recordedPageOf } from './openElements';
import { watchWork } from './watchWork';

const { payment, identity, settings } = en.sentences;

/** A page that has no element yet. */
const pages = {
  '/empty.html': recordedPageOf('<div id="place"></div>', '<script type="module" src="/empty.js"></script>'),
  '/empty.js': `
import { money } from '/payaloud/index.js';
const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const never = () => new Promise(() => {});
const findPayment = async () => ({ paymentId: null, outcome: { kind: 'not-found' } });
const ends = (outcome) => ({ pay: async () => outcome, check: async () => outcome, findPayment });
const now = Math.floor(Date.now() / 1_000);
const facts = { amount: order.amount, payeeName: order.payee, issuedAt: now, expiresAt: now + 600, methods: ['code'] };
const byCode = {
  getChallenge: async () => window.recorder.createChallenge(facts), onDrawing: never, onCode: never,
  requestCode: async () => ({ outcome: 'sent' }),
};
const asks = { kind: 'action-required', action: { kind: '3-d-secure', url: location.origin + '/bank.html' } };
const given = {
  amount: { label: 'Tip', currency: 'USD' },
  'hands-free': { label: 'Tip', currency: 'USD', handsFree: true },
  review: { order, payment: ends({}) },
  expiring: { order, payment: { ...ends({}), expiry: { leftMs: 120_000, warnMs: 60_000 } } },
  paying: { order, payment: { ...ends({}), pay: never, check: never } },
  unknown: { order, payment: ends({ kind: 'unknown' }) },
  undoable: { order, payment: { ...ends({}), undoMs: 60_000 } },
  bank: { order, payment: { ...ends(asks), bankOrigins: [location.origin] } },
  identity: { order, identity: byCode },
  checkout: { client: window.recorder.createServer(), amount: { label: 'Tip', currency: 'USD', openOrder: never } },
  'speak-to-me': {},
  'speech-settings': {},
};
window.add = (tag, name) => {
  const element = Object.assign(document.createElement(tag), given[name]);
  document.querySelector('#place').append(element);
};`,
  '/bank.html': '<!doctype html><html lang="en"><title>Bank</title><h1>Your bank</h1></html>',
};

declare global {
  interface Window {
    add: (tag: string, name: string) => void;
  }
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`).first();
const shows = (status: string) => (page: Page) => page.locator(`[data-status="${status}"]`).first().waitFor();

async function pressed(page: Page, name: string) {
  const button = page.getByRole('button', { name });
  await expect.poll(() => button.getAttribute('aria-disabled')).toBeNull();
  // A press within half a second of the button's appearing is answered in words.
  await page.waitForTimeout(600);
  await button.press('Enter');
}

const pay = (page: Page) => pressed(page, payment.pay('$28.25', 'Corner Cafe'));

async function talk(page: Page) {
  await part(page, 'talk').focus();
  await part(page, 'talk').and(page.locator(':not([aria-disabled])')).waitFor();
  await page.keyboard.press('Enter');
}

const hasMicrophone = (page: Page) => expect.poll(() => page.evaluate(() => window.recorder.twin.capturing)).toBe(true);

async function listens(page: Page) {
  await talk(page);
  await hasMicrophone(page);
}

async function asksBack(page: Page) {
  await page.evaluate(() => window.recorder.twin.say('twelve dollars and five cents'));
  await talk(page);
  await part(page, 'accept').waitFor();
}

async function typesACode(page: Page) {
  await page.getByRole('textbox', { name: identity.codeLabel }).fill('123456');
  await pressed(page, identity.codeSend);
}

async function typesATip(page: Page) {
  await page.getByRole('textbox', { name: 'Tip' }).fill('5');
  await page.getByRole('button', { name: /^Continue/ }).press('Enter');
}

async function speaks(page: Page) {
  await pressed(page, settings.speakToMe);
  await expect.poll(() => page.evaluate(() => window.speechSynthesis.speaking)).toBe(true);
}

/** In ms. A request that is out may take 30 s, and the payer who pressed Pay is told how it ended. */
const longMs = 60_000;

type Step = (page: Page) => Promise<void>;
type Row = readonly [title: string, tag: string, name: string, ...steps: Step[]];

const rows: readonly Row[] = [
  ['an amount at rest', 'payaloud-amount', 'amount', async (page) => part(page, 'talk').waitFor()],
  ['an amount that listens', 'payaloud-amount', 'amount', listens],
  ['an amount that asks back', 'payaloud-amount', 'amount', asksBack],
  ['an amount that listens for yes', 'payaloud-amount', 'hands-free', asksBack, hasMicrophone],
  ['a payment that is read out', 'payaloud-payment', 'review', shows('review')],
  ['a payment whose time runs', 'payaloud-payment', 'expiring', shows('review')],
  ['a payment under way', 'payaloud-payment', 'paying', pay, shows('processing')],
  ['a payment that is asked about', 'payaloud-payment', 'unknown', pay, shows('unknown')],
  ['a payment that can be undone', 'payaloud-payment', 'undoable', pay, shows('undoable')],
  [
    "a payment with the bank's frame",
    'payaloud-payment',
    'bank',
    pay,
    (page) => pressed(page, payment.actionButton['3-d-secure']),
  ],
  ['a code that is checked', 'payaloud-identity', 'identity', typesACode, shows('checking')],
  ['a checkout that opens its order', 'payaloud-checkout', 'checkout', typesATip, shows('opening')],
  ['a page that speaks', 'payaloud-speak-to-me', 'speak-to-me', speaks],
  ['settings', 'payaloud-speech-settings', 'speech-settings', async (page) => part(page, 'forget').waitFor()],
];

onPlainPages('an element that is removed', pages, (tab) => {
  async function openEmpty() {
    const prepare = async (page: Page) => {
      await page.clock.install();
      await page.addInitScript(watchWork);
    };
    const { page, faults } = await tab.open('/empty.html?voice', {}, { prepare });
    await page.waitForFunction(() => 'add' in window);
    await page.clock.runFor(longMs);
    return { page, faults, before: await page.evaluate(() => window.work()) };
  }

  it.each(rows.map(([title, ...row]) => [title, row] as const))(
    '%s ends all that it does',
    async (_title, [tag, name, ...steps]) => {
      const { page, faults, before } = await openEmpty();
      await page.evaluate(([element, given]) => window.add(element, given), [tag, name] as const);
      for (const step of steps) await step(page);
      expect(await page.evaluate(() => window.work())).not.toEqual(before);
      await page.evaluate(() => document.querySelector('#place')!.replaceChildren());
      await expect.poll(() => page.evaluate(() => window.recorder.twin.capturing)).toBe(false);
      await page.clock.runFor(longMs);
      expect(await page.evaluate(() => window.work())).toEqual(before);
      expect(await page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
      expect(await page.evaluate(() => [window.speechSynthesis.speaking, document.querySelector('dialog')])).toEqual([
        false,
        null,
      ]);
      expect(faults).toEqual([]);
    },
  );

  it('shows nothing if it is removed before its code has come', async () => {
    const { page, faults, before } = await openEmpty();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/payaloud/parts/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => {
      window.add('payaloud-amount', 'amount');
      Object.assign(window, { removed: document.querySelector('payaloud-amount') });
      document.querySelector('#place')!.replaceChildren();
    });
    letGo();
    await page.clock.runFor(longMs);
    expect(await page.evaluate(() => Reflect.get(window, 'removed').childElementCount)).toBe(0);
    expect(await page.evaluate(() => window.work())).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('leaves no element in memory, of ten that came and went', async () => {
    const { page } = await tab.open('/empty.html');
    await page.waitForFunction(() => 'add' in window);
    await page.evaluate(() => Object.assign(window, { gone: [] }));
    for (let made = 0; made < 10; made += 1) {
      await page.evaluate(() => window.add('payaloud-payment', 'review'));
      await page.locator('payaloud-payment [data-status="review"]').waitFor();
      await page.evaluate(() => {
        const place = document.querySelector('#place')!;
        Reflect.get(window, 'gone').push(new WeakRef(place.firstElementChild!));
        place.replaceChildren();
      });
    }
    const devtools: CDPSession = await page.context().newCDPSession(page);
    const alive = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => Reflect.get(window, 'gone').filter((one: WeakRef<Element>) => one.deref()).length);
    };
    // The announcer may still know the last one.
    await expect.poll(alive).toBeLessThanOrEqual(1);
  });
});

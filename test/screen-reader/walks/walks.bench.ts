import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, it } from 'vitest';
import type { Behavior } from '../../../examples/checkout/bank/behavior';
import { servePage, type ServedPage } from '../../end-to-end/servePage';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { createDrawnSign } from '../effort/drawnSign';
import { startDesk, type Desk } from '../support/desk';
import { checkoutStart } from '../support/payCheckout';
import { startWalk, walkHere } from '../support/walk';
import { startSpokenWalk, type SpokenWalk } from './spokenWalk';

/** Twelve payments, each written as a log of keys and voices for somebody who gets nothing else. */
const output = fileURLToPath(new URL('output/', import.meta.url));

/** In ms per character: a fast listener. */
const pace = 20;

let desk: Desk;
let site: ServedExample;
let components: ServedPage;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  site = await serveExample();
  components = await servePage('components.tsx', { pages: 'test/screen-reader/pages' });
  desk = await startDesk();
});

afterAll(async () => {
  await desk?.stop();
  await Promise.all([site?.close(), components?.close()]);
});

interface Visit {
  readonly bank?: Behavior;
  readonly language?: 'zh' | 'fr';
}

/** Opens a new order, listens to a voice that takes its time, and writes the log however the walk ends. */
async function walkThrough(name: string, { bank = 'pays', language }: Visit, go: (walk: SpokenWalk) => Promise<void>) {
  desk.recorder.setPace(0);
  await startWalk(desk, site.url, checkoutStart);
  if (language) await chooseLanguage(language);
  await desk.page.locator('.test-bank select').selectOption(bank);
  await desk.page.locator(checkoutStart.selector ?? '').focus();
  await listen(name, go);
}

async function listen(name: string, go: (walk: SpokenWalk) => Promise<void>) {
  await desk.page.waitForTimeout(2_000);
  desk.recorder.setPace(pace);
  const walk = startSpokenWalk(desk);
  try {
    await go(walk);
  } finally {
    writeFileSync(`${output}${name}.txt`, walk.log());
    desk.recorder.setPace(0);
  }
}

async function chooseLanguage(language: 'zh' | 'fr') {
  const choice = desk.page.locator('select').filter({ has: desk.page.locator(`option[lang^="${language}"]`) });
  const tag = await choice.locator(`option[lang^="${language}"]`).getAttribute('value');
  await choice.selectOption(tag);
}

const parts = {
  tip: 'input[name="tip"], form.step input',
  code: '[data-part="code-input"]',
  pay: '[data-part="pay"]',
} as const;

async function toPay(walk: SpokenWalk): Promise<void> {
  await walk.tabTo(parts.tip);
  await walk.press('3', 'period', '5', '0');
  await walk.press('Return');
  await confirmByCode(walk);
  await walk.tabTo(parts.pay);
}

async function confirmByCode(walk: SpokenWalk): Promise<void> {
  await walk.until('.text-message');
  const code = (await desk.page.locator('.text-message').textContent())?.match(/\d/g) ?? [];
  await walk.tabTo(parts.code);
  await walk.press(...code);
  await walk.press('Return');
}

const ended = (...states: readonly string[]) => states.map((state) => `section[data-status="${state}"]`).join(', ');

async function pay(walk: SpokenWalk): Promise<void> {
  await toPay(walk);
  await walk.press('Return');
}

it('pays', () => walkThrough('01-pays', {}, pay));

it('is declined', () =>
  walkThrough('02-declines', { bank: 'declines' }, async (walk) => {
    await pay(walk);
    await walk.until(ended('failed', 'declined'));
  }));

it('answers the bank', () =>
  walkThrough('03-asks', { bank: 'asks' }, async (walk) => {
    await pay(walk);
    await walk.tabTo('[data-part="action-button"]');
    await walk.press('Return');
    await walk.press('Tab');
    await walk.press('Return');
    await walk.until(ended('succeeded'));
  }));

it('waits for a slow bank', () =>
  walkThrough('04-slow', { bank: 'slow' }, async (walk) => {
    await pay(walk);
    await walk.until(ended('succeeded'));
  }));

it('loses the reply', () =>
  walkThrough('05-loses-reply', { bank: 'loses-reply' }, async (walk) => {
    await pay(walk);
    await walk.until(ended('succeeded'));
  }));

it('loses the request', () =>
  walkThrough('06-loses-request', { bank: 'loses-request' }, async (walk) => {
    await pay(walk);
    await walk.tabTo('[data-part="sendAgain"]');
    await desk.page.locator('.test-bank select').selectOption('pays');
    await desk.page.locator('[data-part="sendAgain"]').focus();
    await walk.press('Return');
    await walk.until(ended('succeeded'));
  }));

it('pays by page voice', () =>
  walkThrough('07-page-voice', {}, async (walk) => {
    await walk.press('Return');
    await walk.tabTo(/^Only I can hear/);
    await walk.press('Return');
    await pay(walk);
    await walk.until(ended('succeeded'));
  }));

it('is known by voice', async () => {
  await startWalk(desk, `${components.url}?scene=confirm-by-voice`);
  await listen('08-voice-check', async (spoken) => {
    await spoken.tabTo('[data-part="voice"]');
    await spoken.press('Return');
    // The first voice is unsure, the second one matches.
    await spoken.press('Return');
    await spoken.act('waits for new digits', () => desk.page.waitForTimeout(4_000));
    await spoken.press('Return');
    await spoken.until(ended('confirmed'));
  });
});

it('draws', async () => {
  const { page } = desk;
  const sign = createDrawnSign(page, await page.context().newCDPSession(page));
  await walkThrough('09-sets-up-a-drawing', {}, async (walk) => {
    await pay(walk);
    await page.locator('details.offer > summary').first().click();
    await sign.enroll();
  });
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 0, usual: 'drawing' }));
  });
  await desk.show(site.url);
  await walkHere(desk, checkoutStart);
  await listen('09-drawing', async (walk) => {
    await walk.tabTo(parts.tip);
    await walk.press('3', 'period', '5', '0');
    await walk.press('Return');
    await walk.tabTo('[data-part="drawing"]');
    await walk.press('Return');
    await walk.act('draws the sign', sign.draw);
    await walk.tabTo(parts.pay);
    await walk.press('Return');
    await walk.until(ended('succeeded'));
  });
});

it('pays in Chinese', () => walkThrough('10-chinese', { language: 'zh' }, pay));
it('pays in French', () => walkThrough('11-french', { language: 'fr' }, pay));

it('holds Enter on Pay', () =>
  walkThrough('12-held-enter', {}, async (walk) => {
    await toPay(walk);
    await walk.act('holds Enter', async () => {
      const release = desk.hold('Return');
      await desk.page.locator(ended('succeeded')).waitFor();
      await desk.page.waitForTimeout(1_000);
      release();
    });
    await desk.waitFor(/^Paid/);
  }));

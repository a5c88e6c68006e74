import { en } from '@payaloud/core/languages/en';
import type { BrowserContext, Page, Request } from 'playwright';
import { sharedChromium } from '../support/sharedChromium';
import type { FaultRow, World } from './faultRow';
import type { Charge, Network } from './network';
import { createPayer, isPaidMessage, tip, transcript, type Heard, type Payer } from './payer';
import { meaningOf, type Claim } from './words';

/** The result of a row. */
export interface Walked {
  readonly charges: readonly Charge[];
  /** The last word about the money, in each tab. */
  readonly ends: readonly (Claim | null)[];
  /** Everything that was said and was not true, in sentences. */
  readonly untrue: readonly string[];
  readonly extra: number;
  readonly typings: number;
  readonly transcript: string;
}

/** Presses that the bank's question needs. */
const bankPresses = 2;

function plainPressesOf({ errand = tip, scene }: Pick<FaultRow, 'errand' | 'scene'>): number {
  return errand.presses + (scene === 'asks' ? bankPresses : 0);
}

interface Tab {
  readonly payer: Payer;
  readonly heard: Heard[];
  readonly checked: Promise<void>[];
  /** Each request to the shop, with what became of it. Printed if the row fails. */
  readonly answers: string[];
}

/** Walks one row, with a browser context of its own. */
export async function walkRow(row: FaultRow, network: Network): Promise<Walked> {
  const { errand = tip, answers = ['yes'], scene } = row;
  network.forget();
  const context = await (await sharedChromium()).newContext({ locale: 'en-US' });
  const untrue: string[] = [];
  const tabs = new Map<Page, Tab>();

  /** Compares what was said with what was charged at that moment. */
  async function check(claim: Claim, text: string): Promise<void> {
    const charges = await network.charges();
    if (claim === 'paid' && charges.length === 0) untrue.push(`Said before any charge: ${text}`);
    if (claim === 'not paid' && charges.length > 0) untrue.push(`Said after the charge: ${text}`);
    if (claim === 'paid' && !isPaidMessage(text, errand)) untrue.push(`Not the amount or payee: ${text}`);
  }

  function follow(page: Page): Tab {
    const heard: Heard[] = [];
    const payer = createPayer({ page, errand, heard, network, answers });
    const tab: Tab = { payer, heard, checked: [], answers: [] };
    const note = (request: Request, fate: string | number) => {
      const { pathname } = new URL(request.url());
      if (/^\/(?:pay|shop)\//.test(pathname)) tab.answers.push(`${request.method()} ${pathname}: ${fate}`);
    };
    page.on('response', (response) => note(response.request(), response.status()));
    page.on('requestfailed', (request) => note(request, request.failure()?.errorText ?? 'failed'));
    tabs.set(page, tab);
    return tab;
  }

  try {
    await context.clock.install();
    await context.exposeBinding('tellPayer', ({ page }, entry: { channel: string; text?: string }) => {
      if (entry.channel !== 'region' && entry.channel !== 'notify') return;
      const { text = '' } = entry;
      const claim = meaningOf(text)?.claim ?? null;
      const tab = tabs.get(page) ?? follow(page);
      tab.heard.push({ text, claim });
      if (claim === 'paid' || claim === 'not paid') tab.checked.push(check(claim, text));
    });
    const page = await context.newPage();
    const { payer } = follow(page);
    await page.goto(`${network.url}?${errand.query}${scene ? `&scene=${scene}` : ''}`);
    await untilShown(page);
    const world = worldOf({ page, context, payer, network, follow, tabs });
    await row.run(world);
    for (const tab of tabs.values()) if (!tab.payer.page.isClosed()) await tab.payer.finish();
    const all = [...tabs.values()].filter((tab) => !tab.payer.page.isClosed());
    await settle(network, all);
    for (const { checked } of tabs.values()) await Promise.all(checked);
    const charges = await network.charges();
    const ends = all.map(({ heard }) => heard.findLast(({ claim }) => claim !== null)?.claim ?? null);
    for (const tab of all) untrue.push(...(await readCopy(tab, charges)));
    const wrong = charges.filter(({ amount }) => amount !== errand.total.minorUnits);
    untrue.push(...wrong.map(({ amount }) => `Charged ${amount} in place of ${errand.total.minorUnits}.`));
    return {
      charges,
      ends,
      untrue,
      extra: sumOf(tabs, ({ payer: one }) => one.presses()) - plainPressesOf(row),
      typings: sumOf(tabs, ({ payer: one }) => one.typings()),
      transcript: [...tabs.values()].map(transcriptOf).join('\n'),
    };
  } finally {
    network.forget();
    await context.close();
  }
}

/** Held requests and replies arrive now, and the server goes on with the work of a killed process. */
async function settle(network: Network, tabs: readonly Tab[]): Promise<void> {
  network.letAllGo();
  for (const { payer } of tabs) await payer.pass(1_000);
  await network.checkout.goOn();
  for (const { payer } of tabs) await payer.pass(1_000);
}

/** The readable copy must not say the opposite of what is true. */
async function readCopy({ payer }: Tab, charges: readonly Charge[]): Promise<readonly string[]> {
  const texts = await payer.page.locator('[data-part="message"]').allInnerTexts();
  return texts.flatMap((text) => {
    const claim = meaningOf(text.replace(/\s+/g, ' '))?.claim;
    if (claim === 'paid' && charges.length === 0) return [`Stands on the page without a charge: ${text}`];
    if (claim === 'not paid' && charges.length > 0) return [`Stands on the page after the charge: ${text}`];
    return [];
  });
}

interface WorldParts {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly payer: Payer;
  readonly network: Network;
  readonly follow: (page: Page) => Tab;
  readonly tabs: ReadonlyMap<Page, Tab>;
}

function worldOf({ page, context, payer, network, follow, tabs }: WorldParts): World {
  return {
    payer,
    page,
    context,
    network,
    async holdEnter() {
      for (let repeats = 0; repeats < 40; repeats += 1) {
        await page.keyboard.down('Enter');
        await payer.pass(50);
      }
      await page.keyboard.up('Enter');
    },
    async openTab() {
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        // Such a tab gets a copy of the first one's session storage.
        page.evaluate(() => void window.open(location.href)),
      ]);
      await untilShown(opened);
      return (tabs.get(opened) ?? follow(opened)).payer;
    },
    async reload(who = payer) {
      who.startAnew();
      await who.page.reload();
      await untilShown(who.page);
    },
    async goBackAndForward() {
      payer.startAnew();
      await page.goto(`${network.url}icon.svg`);
      await page.goBack();
      await untilShown(page);
    },
    async putAside() {
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    },
    askShop: (method, path, body) =>
      page.evaluate(
        async ([how, where, what]) => {
          const headers = { 'content-type': 'application/json' };
          const response = await fetch(where, { method: how, headers, ...(what ? { body: what } : {}) });
          return response.status;
        },
        [method, `/shop/${path}`, body ? JSON.stringify(body) : ''] as const,
      ),
    async fallAsleep(ms) {
      const session = await context.newCDPSession(page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await session.detach();
      await context.clock.fastForward(ms);
    },
  };
}

/** Waits until the page shows its checkout. A page that shows none stays silent, and the row tells. */
async function untilShown(page: Page): Promise<void> {
  const region = page.getByRole('region', { name: en.sentences.checkout.region, exact: true });
  await region.waitFor({ timeout: 15_000 }).catch(() => {});
}

function transcriptOf({ heard, answers }: Tab): string {
  return `${transcript(heard)}\nRequests:\n  ${answers.join('\n  ')}\n`;
}

function sumOf(tabs: ReadonlyMap<Page, Tab>, countOf: (tab: Tab) => number): number {
  return [...tabs.values()].reduce((sum, tab) => sum + countOf(tab), 0);
}

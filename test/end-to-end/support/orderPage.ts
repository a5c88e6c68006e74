import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import type { Browser, BrowserContext, BrowserContextOptions, Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createPageTime, stopClock } from './pageTime';
import { serveExample, type ServedExample } from './serveExample';
import { sharedChromium } from './sharedChromium';

/** An order in the server's file. */
interface Ledger {
  readonly charges: number;
  readonly isFulfilled: boolean;
}

export interface OrderPageOptions extends BrowserContextOptions {
  /** Default: the one that the tests share. */
  readonly browser?: Browser;
  /** The page's language, which the browser's `locale` decides. Default: English. */
  readonly language?: Language;
  /** `stands`: time passes only as a test lets it pass. Default: it runs by itself too, for real voices and drawings. */
  readonly clock?: 'stands' | 'runs';
  /** Runs before the page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

export type OrderPage = Awaited<ReturnType<typeof openOrderPage>>;

/** A press within half a second of a button's appearing is answered in words, and does nothing. */
const deliberateMs = 600;
const maxTabs = 60;

/**
 * Serves the example for a suite, and closes each page after its test. Returns a function that opens one: see `openOrderPage`.
 *
 * @param publicDir more files to serve, such as the speech models. Default: none.
 */
export function serveOrderPages(publicDir?: () => Promise<string>) {
  let site: ServedExample | undefined;
  const opened: OrderPage[] = [];
  beforeAll(async () => {
    site = await serveExample(await publicDir?.());
  });
  afterEach(async () => {
    for (const order of opened.splice(0)) await order.close();
  });
  afterAll(() => site?.close());
  return async (query: string, options?: OrderPageOptions): Promise<OrderPage> => {
    if (!site) throw new Error('Not served yet.');
    const order = await openOrderPage(site.url, query, options);
    opened.push(order);
    return order;
  };
}

/**
 * The example's page of an order, for a payer of its own.
 *
 * @param url of the example.
 * @param query `buy=cafe` or `buy=transfer`, and a scene of the server.
 */
export async function openOrderPage(url: string, query: string, options: OrderPageOptions = {}) {
  const { browser, language = en, clock = 'runs', prepare, ...contextOptions } = options;
  const { checkout } = language.sentences;
  const context = await (browser ?? (await sharedChromium())).newContext({ locale: 'en-US', ...contextOptions });
  await prepare?.(context);
  await (clock === 'stands' ? stopClock(context) : context.clock.install());
  const page = await context.newPage();
  const { pass, untilAnswered, eventually, untilShown } = createPageTime(page);
  let orderId = '';
  page.on('request', (request) => (orderId = /\/orders\/([^/?]+)/.exec(request.url())?.[1] ?? orderId));
  await page.goto(`${url}?${query}`);
  const region = page.getByRole('region', { name: checkout.region, exact: true });
  await untilShown(region);

  const receipt = page.getByRole('heading', { name: checkout.receipt.heading });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  const shopPath = (part: string) => `${url}shop/orders/${orderId}/${part}`;
  const isFocused = (control: Locator) =>
    control.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

  /** Presses Tab until the control has the focus. */
  async function tabTo(control: Locator) {
    await untilShown(control.first());
    for (let presses = 0; presses < maxTabs; presses += 1) {
      if (await isFocused(control)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(control)}.`);
  }

  /** Comes to a button by Tab, once it works and its words can have been heard. */
  async function reach(name: string | RegExp) {
    const found = button(name);
    await untilShown(found);
    await eventually(() => attributeOf(found, 'aria-disabled')).toBeNull();
    await tabTo(found);
    await pass(deliberateMs);
  }

  return {
    page,
    button,
    field,
    isFocused,
    tabTo,
    reach,
    pass,
    untilAnswered,
    eventually,
    untilShown,
    isAtStep: async (name: string) => (await attributeOf(region, 'data-status')) === name,
    untilStep: (name: string) => eventually(() => attributeOf(region, 'data-status')).toBe(name),
    isReceiptShown: () => receipt.isVisible(),
    untilReceipt: () => untilShown(receipt),
    /** Types into a field by keyboard alone, and sends it. */
    async enter(name: string | RegExp, text: string) {
      await tabTo(field(name));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    /** Clicks it once it is shown. */
    async click(control: Locator) {
      await untilShown(control);
      await control.click();
    },
    async press(name: string | RegExp) {
      await reach(name);
      await page.keyboard.press('Enter');
    },
    /** The code that came to the payer's phone. */
    async phoneCode(): Promise<string> {
      let code: string | undefined;
      await eventually(
        async () => (code = ((await (await page.request.get(shopPath('phone'))).json()) as Message | null)?.code),
      ).toBeDefined();
      return code ?? '';
    },
    async setScene(scene: string) {
      const headers = { origin: new URL(url).origin };
      await page.request.put(shopPath('scene'), { headers, data: { scene } });
    },
    async ledger(): Promise<Ledger> {
      return (await (await page.request.get(`${shopPath('ledger')}?payment=none-of-this-page`)).json()) as Ledger;
    },
    close: () => context.close(),
  };
}

/** Looks once, and does not wait for the element. */
function attributeOf(control: Locator, name: string): Promise<string | null | undefined> {
  return control.evaluateAll((found, attribute) => found[0]?.getAttribute(attribute), name);
}

interface Message {
  readonly code: string;
}

/** Everything that the page says from now on, as a screen reader gets it. Once for each load of the page. */
export async function listenTo({ page, eventually }: Pick<OrderPage, 'page' | 'eventually'>) {
  await page.addScriptTag({
    type: 'module',
    content: `import { createSpokenLog } from '/spoken-log.js';
window.heard = createSpokenLog();`,
  });
  await page.waitForFunction(() => 'heard' in window);
  const heard = () => page.evaluate(() => (window as unknown as { heard: { texts(): string[] } }).heard.texts());
  return {
    heard,
    hear: (words: RegExp) => eventually(heard).toContainEqual(expect.stringMatching(words)),
    count: async (words: RegExp) => (await heard()).filter((text) => words.test(text)).length,
  };
}

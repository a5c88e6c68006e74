// A setup file of vitest that `npm run measure -- steady` adds: the main thread of each page that Playwright opens stops at random moments.
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { inject } from 'vitest';
import { pauseThread } from './pauses';

const key = Symbol.for('payaloud-tests.pauses');
if (!(key in globalThis)) {
  Object.defineProperty(globalThis, key, { value: true });
  pausePages(inject('pauses'));
}

function pausePages(firstSeed: number): void {
  let seed = firstSeed;
  const pauseIn = (context: BrowserContext) =>
    context.addInitScript({ content: `if (top === self) (${pauseThread.toString()})(${seed++});` });
  const follow = (browser: Browser) => {
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (options) => {
      const context = await newContext(options);
      await pauseIn(context);
      return context;
    };
    return browser;
  };
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (options) => follow(await launch(options));
  const connect = chromium.connectOverCDP.bind(chromium) as (address: string) => Promise<Browser>;
  chromium.connectOverCDP = (async (address: string) => {
    const browser = follow(await connect(address));
    for (const context of browser.contexts()) await pauseIn(context);
    return browser;
  }) as typeof chromium.connectOverCDP;
}

import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import type { BuiltPage } from './buildPage';

/** Chromium's "Slow 3G": 400 kbit/s each way, and 400 ms until an answer begins. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** Serves a page compressed. Returns its address and a function that stops it. */
export async function servePage(built: BuiltPage) {
  const files = new Map([...built].map(([path, contents]) => [path, gzipSync(contents, { level: 9 })]));
  const types: Readonly<Record<string, string>> = {
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.html': 'text/html',
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const file = files.get(path);
    if (!file) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

/** Time from the start of a first visit over slow 3G until the field accepts typing, in ms. Nothing is cached. */
export async function timeToType(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', slow3G);
    await page.addInitScript(noteField);
    await page.goto(url, { waitUntil: 'commit' });
    const field = page.locator('main input:not([type=hidden])').first();
    await field.waitFor({ timeout: 120_000 });
    await field.focus();
    await page.keyboard.type('12.5');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=tip]')?.value === '12.50');
    return await page.evaluate(() => (window as unknown as { readonly fieldAt: number }).fieldAt);
  } finally {
    await context.close();
  }
}

/** The page is rendered by React in the browser: when the field is there, it also works. */
function noteField() {
  const page = window as unknown as { fieldAt?: number };
  new MutationObserver(() => {
    if (document.querySelector('main input:not([type=hidden])')) page.fieldAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

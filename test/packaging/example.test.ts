import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBrowser } from '../../examples/checkout/server/test-support/createBrowser';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { freePort, run, start } from './frameworks/freshApp';
import { payInPage } from './frameworks/payOrder';
import { tabTo } from './frameworks/tabTo';
import { watchPage } from './frameworks/watchPage';
import { packPackage } from './packPackage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-packed-example-'));
const app = join(folder, 'checkout');
/** Left out of the copy, because they are installed, built or packed. */
const leftOut = ['node_modules', 'dist', 'payaloud'];
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the page of the packed example: needs chromium');
let browser: Browser | undefined;

beforeAll(async () => {
  cpSync(join(root, 'examples', 'checkout'), app, {
    recursive: true,
    filter: (path) => !leftOut.includes(basename(path)),
  });
  const path = join(app, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
  for (const name of readdirSync(join(root, 'packages'))) {
    if (`@payaloud/${name}` in manifest.dependencies) {
      manifest.dependencies[`@payaloud/${name}`] = `file:${packPackage(name, folder)}`;
    }
  }
  writeFileSync(path, JSON.stringify(manifest));
  run(app, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  // As its README says.
  run(app, 'npx', ['payaloud-local-speech', 'copy', 'public/payaloud']);
  if (hasChromium) browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one of the example's own commands until the work is done. Its shop answers at `base`. */
async function withExample(
  args: readonly string[],
  env: { readonly PORT: string; readonly NODE_ENV?: string },
  work: (base: string) => Promise<void>,
) {
  const base = `http://localhost:${env.PORT}`;
  const stop = await start(app, 'npm', args, `${base}/attacks`, env);
  try {
    await work(base);
  } finally {
    stop();
  }
}

/** Pays a coffee by HTTP. Returns the charges at Stripe, and the words that the payer hears. */
async function payAt(base: string) {
  const payer = createBrowser(base, (request) => fetch(request));
  await payer.ask('GET', '/shop/account');
  const orderId = await payer.open();
  const id = crypto.randomUUID();
  await payer.pay(orderId, {}, id);
  await expect.poll(() => payer.ledger(orderId, id), { timeout: 10_000 }).toMatchObject({ isFulfilled: true });
  return payer.ledger(orderId, id);
}

/** Types a tip and pays on the example's page, by keyboard alone. Returns the charges at Stripe, and the page's faults. */
async function payOnPage(base: string) {
  if (!browser) throw new Error('There is no Chromium');
  const context = await browser.newContext({ locale: 'en-US' });
  const { page, faults } = await watchPage(context, `${base}/`);
  await tabTo(page, 'input', 'Tip');
  await page.keyboard.type('3.50');
  await page.keyboard.press('Enter');
  await payInPage(page, '$28.25');
  const charges = await page.evaluate(async () => {
    const id = sessionStorage.getItem('order.id') ?? '';
    const ledger = await fetch(`/shop/orders/${id}/ledger?payment=none-of-this-page`);
    return ((await ledger.json()) as { charges: number }).charges;
  });
  await context.close();
  return { charges, faults };
}

const paid = { charges: 1, isFulfilled: true, heard: 'Paid $24.75 to Corner Cafe. Reference AAAAAA.' };
const paidOnPage = { charges: 1, faults: [] };

it('the copied example is built, started from plain Node, paid in Chromium, and attacked in vain', async () => {
  await withExample(['start'], { PORT: String(await freePort()) }, async (base) => {
    expect(await payAt(base)).toEqual(paid);
    if (browser) expect(await payOnPage(base)).toEqual(paidOnPage);
    expect((await fetch(`${base}/payaloud/en/mdef`)).status).toBe(200);
    const lines = run(app, 'sh', ['server/attacks/attacks.sh', base]).trim().split('\n');
    expect(lines).toHaveLength(9);
    expect(lines.filter((line) => !/Charges: [01]\. The payer hears: \w/.test(line))).toEqual([]);
  });
});

it('the copied example is paid beside Vite', async () => {
  const PORT = String(await freePort());
  const args = ['run', 'dev', '--', '--port', PORT, '--strictPort'];
  await withExample(args, { PORT, NODE_ENV: 'development' }, async (base) => {
    expect(await payAt(base)).toEqual(paid);
    if (browser) expect(await payOnPage(base)).toEqual(paidOnPage);
  });
});

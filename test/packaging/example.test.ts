import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBrowser } from '../../examples/checkout/server/test-support/createBrowser';
import { freePort, run } from './frameworks/freshApp';
import { packPackage } from './packPackage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'payaloud-packed-example-'));
const app = join(folder, 'checkout');
/** Neither what was installed and built, nor speech models, which the page loads only when it is asked to. */
const leftOut = ['node_modules', 'dist', 'payaloud'];
const programs: ChildProcess[] = [];

beforeAll(() => {
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
  run(app, 'npm', ['run', 'build']);
});
afterAll(() => {
  for (const program of programs) program.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a program of the copy, and waits until its shop answers. Returns its address. */
async function start(args: readonly string[], port: number): Promise<string> {
  const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  programs.push(spawn(process.execPath, args, { cwd: app, stdio: 'inherit', env: { ...rest, PORT: String(port) } }));
  const base = `http://localhost:${port}`;
  const answers = () =>
    fetch(`${base}/attacks`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  return base;
}

/** Pays a coffee. Returns the charges at Stripe, and the words that the payer hears. */
async function payAt(base: string) {
  const browser = createBrowser(base, (request) => fetch(request));
  await browser.ask('GET', '/shop/account');
  const orderId = await browser.open();
  const id = crypto.randomUUID();
  await browser.pay(orderId, {}, id);
  await expect.poll(() => browser.ledger(orderId, id), { timeout: 10_000 }).toMatchObject({ isFulfilled: true });
  return browser.ledger(orderId, id);
}

const paid = { charges: 1, isFulfilled: true, heard: 'Paid $24.75 to Corner Cafe. Reference AAAAAA.' };

it('the copied example is built, started from plain Node, paid, and attacked in vain', async () => {
  const base = await start(['dist/server/supervisor.js'], await freePort());
  expect(await (await fetch(`${base}/`)).text()).toContain('<title>Corner Cafe checkout</title>');
  expect(await payAt(base)).toEqual(paid);
  const lines = run(app, 'sh', ['server/attacks/attacks.sh', base]).trim().split('\n');
  expect(lines).toHaveLength(9);
  expect(lines.filter((line) => !/Charges: [01]\. The payer hears: \w/.test(line))).toEqual([]);
});

it('the copied example is paid beside Vite', async () => {
  const port = await freePort();
  const base = await start(['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'], port);
  expect(await payAt(base)).toEqual(paid);
});

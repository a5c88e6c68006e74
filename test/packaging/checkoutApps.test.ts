import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeStripe, type FakeStripe } from '@payaloud/server/testing';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresDatabase, hasPostgres } from '../../packages/server/src/test-support/postgresCluster';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { createApp, freePort, run, start, type AppFiles } from './frameworks/freshApp';
import { payOrder } from './frameworks/payOrder';
import { watchPage } from './frameworks/watchPage';
import { packPackage } from './packPackage';
import { honoCheckout, nextCheckout } from './server/checkoutApps';
import { webhookSecret } from './server/driveServer';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-checkout-apps-'));
const isReady = hasPostgres && existsSync(chromiumPath);
if (!isReady) console.warn('SKIPPED apps with Checkout: they need chromium and PostgreSQL');

let tarballs: string[] = [];
let browser: Browser;

beforeAll(async () => {
  if (!isReady) return;
  tarballs = ['core', 'browser', 'react', 'server'].map((name) => packPackage(name, folder));
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An app with a database and a Stripe of its own, at an address that is known before it is built. */
async function installApp(name: string, files: AppFiles, dependencies: readonly string[]) {
  const app = join(folder, name);
  const stripe = await startFakeStripe();
  const { host = '', database = '' } = await createPostgresDatabase();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const env = {
    PORT: String(port),
    ORIGIN: `http://127.0.0.1:${port}`,
    PGHOST: host,
    PGUSER: 'postgres',
    PGDATABASE: database,
    STRIPE_KEY: 'sk_test_fake',
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    FAKE_PORT: String(stripe.options.port),
  };
  createApp(app, files, [...tarballs, 'react@19', 'react-dom@19', 'stripe@23', 'pg@8', ...dependencies]);
  run(app, process.execPath, ['migrate.js'], env);
  return { app, url, env, stripe, run: (command: string, args: readonly string[]) => run(app, command, args, env) };
}

describe.skipIf(!isReady)('Checkout in ten lines, with the packed server behind it', () => {
  let stripe: FakeStripe | undefined;
  let stop = () => {};
  const close = async () => {
    stop();
    await stripe?.close();
  };

  describe('in an app of Next', () => {
    let next: Awaited<ReturnType<typeof installApp>>;
    const serve = (how: 'start' | 'dev') =>
      start(next.app, process.execPath, ['node_modules/next/dist/bin/next', how, '-H', '127.0.0.1'], next.url, {
        ...next.env,
        NODE_ENV: how === 'dev' ? 'development' : 'production',
      });

    beforeAll(async () => {
      const forTypes = ['typescript@6.0.3', '@types/react@19', '@types/node@20'];
      next = await installApp('next', nextCheckout, ['next@16.4.6', ...forTypes]);
      ({ stripe } = next);
      next.run('npx', ['next', 'build']);
      // A build of Next beside other work took 230 s (29 November 2026).
    }, 900_000);
    afterAll(close);

    it('is built, started and paid once, and the page matches what the server has rendered', async () => {
      stop = await serve('start');
      expect(await payOrder(browser, next.url, '$23.50')).toEqual([]);
      expect(next.stripe.charges).toHaveLength(1);
      stop();
    });

    it('says in development, too, that the order is paid, without a warning of React', async () => {
      stop = await serve('dev');
      const context = await browser.newContext({ locale: 'en-US' });
      await context.addCookies([{ name: 'user', value: 'ada', url: next.url }]);
      const { page, faults } = await watchPage(context, next.url);
      await page.getByRole('heading', { name: 'Paid' }).waitFor({ timeout: 120_000 });
      expect(faults).toEqual([]);
      expect(next.stripe.charges).toHaveLength(1);
      await context.close();
      stop();
    });
  });

  describe('in an app of Hono, whose page Vite builds', () => {
    let hono: Awaited<ReturnType<typeof installApp>>;

    beforeAll(async () => {
      const dependencies = ['hono@4', '@hono/node-server@2', 'vite@8', '@vitejs/plugin-react@6'];
      hono = await installApp('hono', honoCheckout, dependencies);
      ({ stripe } = hono);
      hono.run('npx', ['vite', 'build']);
    }, 600_000);
    afterAll(close);

    it('is built, started and paid once', async () => {
      stop = await start(hono.app, process.execPath, ['server.js'], hono.url, hono.env);
      expect(await payOrder(browser, hono.url, '$23.50')).toEqual([]);
      expect(hono.stripe.charges).toHaveLength(1);
      stop();
    });
  });
});
